import { S, vote } from "../name.ts";
import type { EvidenceRule } from "../rule.ts";
import { peoples, sees } from "../signs.ts";

const isPeople = sees(...peoples);

export const twoPeoples: EvidenceRule = {
  id: "entities/inside/two-peoples",
  summary: "Two adjectives of peoples, faiths or parties side by side, and nothing else, are one people.",
  examples: [
    { text: "They met an [Iraqi Kurdish] leader there.", data: { sense: "NORP" } },
    { text: "They met an Iraqi leader there." },
    { text: "They met the Iraqi Quarl there." },
  ],
  when: { last: peoples, size: "several", entry: false },
  weigh: ({ first, last }, reading) => (last - first === 2 && isPeople(reading, first) ? vote(S.NORP, 7) : null),
};
