import { S } from "../name.ts";
import type { EvidenceRule } from "../rule.ts";
import { sees } from "../signs.ts";

const isSurname = sees("@surname");

export const surname: EvidenceRule = {
  id: "entities/inside/surname",
  summary: "It ends with a surname of the lists.",
  examples: [
    { text: "They met [Zoltan Anderson] there.", data: { sense: "PERSON" } },
    { text: "They met nobody there." },
  ],
  when: { last: ["@surname", "@surname-ambiguous"] },
  weigh: ({ first, last }, reading) => {
    if (last - first > 5) return null;
    return { sense: S.PERSON, weight: isSurname(reading, last - 1) ? 3 : 1 };
  },
};
