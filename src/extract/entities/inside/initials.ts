import { isFunctionWord, lengthOf, S, vote } from "../name.ts";
import type { EvidenceRule } from "../rule.ts";
import { sees } from "../signs.ts";

const isAbbreviation = sees("#abbreviation");
const isName = sees("@surname", "@surname-ambiguous", "@given-name", "@given-name-ambiguous");

export const initials: EvidenceRule = {
  id: "entities/inside/initials",
  summary: "Initials before a surname: P. Simmons, George W. Bush.",
  examples: [
    { text: "They met [P. Harlow] there.", data: { sense: "PERSON" } },
    { text: "They met Harlow there." },
    { text: "Q. How did it go? A. It went well." },
  ],
  when: { inside: ["#abbreviation"], size: "several" },
  weigh: ({ first, last }, reading) => {
    for (let at = first; at < last - 1; at++) {
      if (!isAbbreviation(reading, at) || (isFunctionWord(reading, at + 1) && !isName(reading, at + 1))) continue;
      const length = lengthOf(reading, at);
      if (length === 2 || (length <= 6 && reading.doc.tokens.form[at] === 0)) return vote(S.PERSON, 6);
    }
    return null;
  },
};
