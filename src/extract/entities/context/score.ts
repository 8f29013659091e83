import { lengthOf, S, TABLE, vote } from "../name.ts";
import type { EvidenceRule } from "../rule.ts";

export const score: EvidenceRule = {
  id: "entities/context/score",
  summary: "A result stands behind it in a line of results: Quarl 2 Harlow 1.",
  examples: [
    {
      text: "After the innings the goalkeeper and the striker left the quarterfinal.\n[Quarl] 2 [Harlow] 1",
      data: { sense: "ORG" },
    },
    { text: "They met Quarl again." },
  ],
  when: { behind: ["#number"] },
  weigh: ({ last, line }, reading) =>
    (reading.sport || line === TABLE) && lengthOf(reading, last) <= 3 ? vote(S.ORG, 3) : null,
};
