import { isOf, S, vote } from "../name.ts";
import type { EvidenceRule } from "../rule.ts";
import { sees } from "../signs.ts";

const isWeak = sees("@org-head-weak");

export const orgHeadWeak: EvidenceRule = {
  id: "entities/inside/org-head-weak",
  summary: "Its last word, or the one before “of”, makes it an organization in most contexts: Harlow Group.",
  examples: [
    { text: "They joined [Harlow Group] again.", data: { sense: "ORG" } },
    { text: "They joined Harlow again." },
  ],
  when: { inside: ["@org-head-weak"], size: "several" },
  weigh: ({ first, last }, reading) => {
    if (isWeak(reading, last - 1)) return vote(S.ORG, 5);
    for (let at = first + 1; at < last - 1; at++)
      if (isOf(reading, at) && isWeak(reading, at - 1)) return vote(S.ORG, 5);
    return null;
  },
};
