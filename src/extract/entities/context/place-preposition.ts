import { isWord, S, vote } from "../name.ts";
import type { EvidenceRule } from "../rule.ts";
import { sees } from "../signs.ts";

const isIn = sees("in");
const isPlacing = sees("@place-preposition");

export const placePreposition: EvidenceRule = {
  id: "entities/context/place-preposition",
  summary: "A preposition that places follow stands right before it: in, near, across.",
  examples: [{ text: "They met in [Harlow] again.", data: { sense: "GPE" } }, { text: "They met with Harlow again." }],
  when: { before: ["in", "@place-preposition", "from", "at"] },
  weigh: ({ first, last }, reading) => {
    if (!isWord(reading, first - 1)) return null;
    if (isIn(reading, first - 1)) return vote(S.GPE, isWord(reading, last) ? 2.5 : 3.5);
    return vote(S.GPE, isPlacing(reading, first - 1) ? 2.5 : 1);
  },
};
