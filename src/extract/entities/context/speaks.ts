import { isCommon, isLettersAlone, isSayVerb, isSmall, S, vote } from "../name.ts";
import type { EvidenceRule } from "../rule.ts";
import { sees } from "../signs.ts";

const isTold = sees("told", "tells");
const isMark = sees("#punctuation");

export const speaks: EvidenceRule = {
  id: "entities/context/speaks",
  summary: "A verb of saying stands right behind it, or right before it and a mark behind it.",
  examples: [
    { text: "It was late, [Harlow] said.", data: { sense: "PERSON" } },
    { text: "It was late, said [Harlow].", data: { sense: "PERSON" } },
    { text: "They told [Harlow] of it.", data: { sense: "ORG" } },
    { text: "It was late, [QHWB] said.", data: { sense: "ORG" } },
    { text: "It was late for Harlow." },
  ],
  when: { before: ["told", "tells", "@say-verb"], behind: ["@say-verb"] },
  weigh: (name, reading) => {
    const { first, last } = name;
    if (last - first > 1 && isCommon(reading, first) && isCommon(reading, last - 1)) return null;
    if (isSmall(reading, last) && isSayVerb(reading, last))
      return { sense: isLettersAlone(reading, name) ? S.ORG : S.PERSON, weight: 2.5 };
    if (isTold(reading, first - 1)) return vote(S.ORG, 2);
    const closes = isMark(reading, last) || last >= reading.count;
    return closes && isSmall(reading, first - 1) && isSayVerb(reading, first - 1) ? vote(S.PERSON, 3) : null;
  },
};
