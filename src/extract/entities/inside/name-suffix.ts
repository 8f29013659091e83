import { S, vote } from "../name.ts";
import type { EvidenceRule } from "../rule.ts";

export const nameSuffix: EvidenceRule = {
  id: "entities/inside/name-suffix",
  summary: "It ends with Jr., Sr. or a number of a ruler.",
  examples: [
    { text: "They met [Harlow Carter Jr.] there.", data: { sense: "PERSON" } },
    { text: "They met Harlow there." },
  ],
  when: { last: ["@name-suffix"] },
  weigh: ({ first, last }) => (last - first >= 2 ? vote(S.PERSON, 7) : null),
};
