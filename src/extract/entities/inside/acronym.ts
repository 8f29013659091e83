import { isDigital, lengthOf, S, vote } from "../name.ts";
import type { EvidenceRule } from "../rule.ts";

export const acronym: EvidenceRule = {
  id: "entities/inside/acronym",
  summary: "A word of two to six capitals alone.",
  examples: [
    { text: "They told the [QHTR] about it.", data: { sense: "ORG" } },
    { text: "They told Harlow about it." },
  ],
  when: { first: ["#capitals"], size: "one" },
  weigh: ({ first, line }, reading) => {
    if (line !== 0 || isDigital(reading, first)) return null;
    return lengthOf(reading, first) <= 6 ? vote(S.ORG, 1.4) : null;
  },
};
