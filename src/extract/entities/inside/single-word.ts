import { isCommon, isDigital, isUpper, S, vote } from "../name.ts";
import type { EvidenceRule } from "../rule.ts";

export const singleWord: EvidenceRule = {
  id: "entities/inside/single-word",
  summary: "One capitalised word that is in no list and no vocabulary: for want of anything better an organization.",
  examples: [
    { text: "They told [Quarlbrotz] about it.", data: { sense: "ORG" } },
    { text: "They told Spain about it." },
  ],
  when: { whole: "one", entry: false },
  weigh: ({ first, line }, reading) =>
    line === 0 && !isUpper(reading, first) && !isDigital(reading, first) && !isCommon(reading, first)
      ? vote(S.ORG, 1)
      : null,
};
