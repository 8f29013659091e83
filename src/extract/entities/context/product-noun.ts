import { isSmall, S, vote } from "../name.ts";
import type { EvidenceRule } from "../rule.ts";
import { sees } from "../signs.ts";

const isProduct = sees("@product-noun");

export const productNoun: EvidenceRule = {
  id: "entities/context/product-noun",
  summary: "A noun for a product stands right before or behind it: the Quarl missile, its model R1.",
  examples: [
    { text: "They built the [Quarl] missile again.", data: { sense: "PRODUCT" } },
    { text: "They met Quarl again." },
  ],
  when: { before: ["@product-noun"], behind: ["@product-noun"] },
  weigh: ({ first, last }, reading) =>
    (isSmall(reading, last) && isProduct(reading, last)) ||
    (isSmall(reading, first - 1) && isProduct(reading, first - 1))
      ? vote(S.PRODUCT, 2.5)
      : null,
};
