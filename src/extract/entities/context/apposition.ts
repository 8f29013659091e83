import { together } from "../../../core/document.ts";
import { isFunctionWord, isLettersAlone, isNoun, isSmall, isVerb, type Reading, S, vote } from "../name.ts";
import type { EvidenceRule } from "../rule.ts";
import { sees } from "../signs.ts";

const isRole = sees("@office", "@job", "@rank", "@relative", "@person-noun");
const isEnd = sees(",", "of", "who", "which");

export const apposition: EvidenceRule = {
  id: "entities/context/apposition",
  summary: "A comma and a role stand behind it: Harlow, the chief executive of Quarl.",
  examples: [
    { text: "They met [Harlow], the chief economist.", data: { sense: "PERSON" } },
    { text: "They met Harlow, the town." },
    { text: "It causes QHWB, the chief economist said." },
  ],
  when: { behind: [","] },
  weigh: (name, reading) => {
    const { last } = name;
    if (isLettersAlone(reading, name) || startsClause(reading, last + 1)) return null;
    for (let at = last + 1; at < last + 6 && together(reading.doc, last, at); at++) {
      if (isEnd(reading, at)) return null;
      if (isSmall(reading, at) && isRole(reading, at)) return vote(S.PERSON, 3);
    }
    return null;
  },
};

/** ", released its latest model": a verb, so no apposition. */
const startsClause = (reading: Reading, at: number): boolean =>
  isSmall(reading, at) && isVerb(reading, at) && !isNoun(reading, at) && !isFunctionWord(reading, at);
