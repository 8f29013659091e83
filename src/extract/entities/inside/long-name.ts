import { S, vote } from "../name.ts";
import type { EvidenceRule } from "../rule.ts";

export const longName: EvidenceRule = {
  id: "entities/inside/long-name",
  summary: "Four words or more, joined by none that persons have: most often an organization.",
  examples: [
    { text: "They told the [Harlow Quarl Brotz Zump Vend] about it.", data: { sense: "ORG" } },
    { text: "They told Harlow about it." },
  ],
  when: { whole: "several", entry: false },
  weigh: ({ words }) => (words >= 4 ? vote(S.ORG, 1) : null),
};
