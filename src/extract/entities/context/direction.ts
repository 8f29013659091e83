import { isOf, isSmall, S, vote } from "../name.ts";
import type { EvidenceRule } from "../rule.ts";
import { sees } from "../signs.ts";

const isDirection = sees("@compass");
const isDowntown = sees("downtown");

export const direction: EvidenceRule = {
  id: "entities/context/direction",
  summary: "A direction stands before it, or a distance and direction: northern Harlow, south of Harlow.",
  examples: [
    { text: "They met in northern [Harlow] again.", data: { sense: "GPE" } },
    { text: "They met south of [Harlow] again.", data: { sense: "GPE" } },
    { text: "They met Harlow again." },
  ],
  when: { before: ["@compass", "downtown", "of"] },
  weigh: ({ first }, reading) => {
    const before = first - 1;
    if (isSmall(reading, before) && isDirection(reading, before)) return vote(S.GPE, 4);
    if (isDowntown(reading, before)) return vote(S.GPE, 4);
    return isOf(reading, before) && isDirection(reading, first - 2) ? vote(S.GPE, 4) : null;
  },
};
