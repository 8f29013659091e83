import { C } from "../../../lexicon/classes.ts";
import { isOneOf, knownEnd, knownEntry } from "../known.ts";
import { isCapital, isCloseBracket, S, vote } from "../name.ts";
import type { EvidenceRule } from "../rule.ts";

const country = [C.country];

export const ofCountry: EvidenceRule = {
  id: "entities/context/of-country",
  summary: "On a page of sport, a country in brackets behind a name of several words: a player.",
  examples: [
    { text: "The striker and goalkeeper in the match: [Zoltan Quarl] (France) beat them", data: { sense: "PERSON" } },
    { text: "They met Quarl (France) again." },
  ],
  when: { behind: ["("] },
  weigh: ({ first, last }, reading) => {
    if (!reading.sport || !isCapital(reading, last + 1) || last - first < 2) return null;
    return isCloseBracket(reading, knownEnd(reading, last + 1)) &&
      isOneOf(reading, knownEntry(reading, last + 1), country)
      ? vote(S.PERSON, 3)
      : null;
  },
};
