import { has } from "../../../core/document.ts";
import { C } from "../../../lexicon/classes.ts";
import { isSmall } from "../name.ts";
import { evidenceRule } from "../rule.ts";

export const productNoun = evidenceRule({
  id: "entities/context/product-noun",
  summary: "A noun for a product stands right before or behind it: the Quarl missile, its model R1.",
  examples: [{ text: "They built the [Quarl] missile again." }, { text: "They met Quarl again." }],
  weigh: ({ first, last }, { doc }) =>
    (isSmall(doc, last) && has(doc, last, C["product-noun"])) ||
    (isSmall(doc, first - 1) && has(doc, first - 1, C["product-noun"]))
      ? { sense: "PRODUCT", weight: 2.5 }
      : null,
});
