import { isOf, isSmall, isThe, S, vote } from "../name.ts";
import type { EvidenceRule } from "../rule.ts";
import { sees } from "../signs.ts";

const isPlaceNoun = sees("@place-noun");

export const placeNoun: EvidenceRule = {
  id: "entities/context/place-noun",
  summary: "A noun for a place stands beside it: the town of Harlow, the Harlow region.",
  examples: [
    { text: "They met in the town of [Harlow] again.", data: { sense: "GPE" } },
    { text: "They met in the [Harlow] region again.", data: { sense: "GPE" } },
    { text: "They met Harlow again." },
  ],
  when: { before: ["of", "@place-noun"], behind: ["@place-noun"] },
  weigh: ({ first, last }, reading) => {
    if (isOf(reading, first - 1) && isSmall(reading, first - 2) && isPlaceNoun(reading, first - 2))
      return vote(S.GPE, 6);
    if (isSmall(reading, first - 1) && isPlaceNoun(reading, first - 1)) return vote(S.GPE, 5);
    return isSmall(reading, last) && isPlaceNoun(reading, last) && isThe(reading, first - 1) ? vote(S.GPE, 4) : null;
  },
};
