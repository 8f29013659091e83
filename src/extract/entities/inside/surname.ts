import { isLettersAlone, S, vote } from "../name.ts";
import type { EvidenceRule } from "../rule.ts";
import { sees } from "../signs.ts";

const isSurname = sees("@surname");

export const surname: EvidenceRule = {
  id: "entities/inside/surname",
  summary: "It ends with a surname of the lists.",
  examples: [
    { text: "They met [Zoltan Anderson] there.", data: { sense: "PERSON" } },
    { text: "They met nobody there." },
    { text: "They met the ANDERSON board there." },
  ],
  when: { last: ["@surname", "@surname-ambiguous"] },
  weigh: (name, reading) => {
    const { first, last } = name;
    if (last - first > 5 || isLettersAlone(reading, name)) return null;
    return vote(S.PERSON, isSurname(reading, last - 1) ? 3 : 1);
  },
};
