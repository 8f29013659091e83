import { C } from "../../../lexicon/classes.ts";
import { hasAny, isCommon, isDigital, isGlued, isUpper } from "../name.ts";
import { evidenceRule } from "../rule.ts";

const places = [C.country, C.state, C.capital, C.city, C.nationality, C.compass];

export const twoCapitals = evidenceRule({
  id: "entities/inside/two-capitals",
  summary: "Two or three capitalised words that are no common words: most often a person.",
  examples: [{ text: "They met [Zoltan Harlow] there." }, { text: "They met Harlow there." }],
  weigh: ({ first, last, entry, words }, { doc }) => {
    if (words < 2 || words > 4 || entry >= 0 || hasAny(doc, first, places)) return null;
    let common = 0;
    for (let at = first; at < last; at++) {
      if (isUpper(doc, at) || isDigital(doc, at)) return null;
      if (isCommon(doc, at) && !isGlued(doc, at) && !isGlued(doc, at + 1)) common++;
    }
    if (common === 0) return { sense: "PERSON", weight: 0.8 };
    return common === words ? { sense: "ORG", weight: 1 } : { sense: "PERSON", weight: 0.8 };
  },
});
