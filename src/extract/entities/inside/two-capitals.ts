import { isCommon, isDigital, isGlued, isUpper, S, vote } from "../name.ts";
import type { EvidenceRule } from "../rule.ts";
import { sees } from "../signs.ts";

const isPlace = sees("@country", "@state", "@capital", "@city", "@nationality", "@compass");

export const twoCapitals: EvidenceRule = {
  id: "entities/inside/two-capitals",
  summary: "Two or three capitalised words that are no common words: most often a person.",
  examples: [
    { text: "They met [Zoltan Harlow] there.", data: { sense: "PERSON" } },
    { text: "They told the [Golden Harvest] about it.", data: { sense: "ORG" } },
    { text: "They met Harlow there." },
  ],
  when: { whole: "several", entry: false },
  weigh: ({ first, last, words }, reading) => {
    if (words < 2 || words > 4 || isPlace(reading, first)) return null;
    let common = 0;
    for (let at = first; at < last; at++) {
      if (isUpper(reading, at) || isDigital(reading, at)) return null;
      if (isCommon(reading, at) && !isGlued(reading, at) && !isGlued(reading, at + 1)) common++;
    }
    if (common === 0) return vote(S.PERSON, 0.8);
    return common === words ? vote(S.ORG, 1) : vote(S.PERSON, 0.8);
  },
};
