import { C } from "../../../lexicon/classes.ts";
import { isCapital, isMark, knownName } from "../name.ts";
import { evidenceRule } from "../rule.ts";

export const ofCountry = evidenceRule({
  id: "entities/context/of-country",
  summary: "On a page of sport, a country in brackets behind a name of several words: a player.",
  examples: [
    { text: "The striker and goalkeeper in the match: [Zoltan Quarl] (France) beat them" },
    { text: "They met Quarl (France) again." },
  ],
  weigh: ({ first, last }, { doc, sport }) => {
    if (!sport || !isMark(doc, last, "(") || !isCapital(doc, last + 1) || last - first < 2) return null;
    const known = knownName(doc, last + 1);
    return known !== null &&
      isMark(doc, known.last, ")") &&
      doc.lexicon.senses(known.entry).some(({ cls }) => cls === C.country)
      ? { sense: "PERSON", weight: 3 }
      : null;
  },
});
