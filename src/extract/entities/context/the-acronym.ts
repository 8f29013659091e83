import { isUpper, S, vote } from "../name.ts";
import type { EvidenceRule } from "../rule.ts";

export const theAcronym: EvidenceRule = {
  id: "entities/context/the-acronym",
  summary: "“the” stands before a word of capitals.",
  examples: [{ text: "They told the [QHTR] about it.", data: { sense: "ORG" } }, { text: "They told QHTR about it." }],
  when: { before: ["the"], size: "one" },
  weigh: ({ first, line }, reading) => (line === 0 && isUpper(reading, first) ? vote(S.ORG, 2) : null),
};
