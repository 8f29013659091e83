import { isNumber, lengthOf, S, vote } from "../name.ts";
import type { EvidenceRule } from "../rule.ts";
import { sees } from "../signs.ts";

const isClose = sees(",", ")", ".");

export const age: EvidenceRule = {
  id: "entities/context/age",
  summary: "An age between commas or in brackets stands behind it.",
  examples: [
    { text: "They met [Harlow], 45, there.", data: { sense: "PERSON" } },
    { text: "They met Harlow, 45 of them." },
  ],
  when: { behind: [",", "("] },
  weigh: ({ last }, reading) =>
    isNumber(reading, last + 1) && lengthOf(reading, last + 1) === 2 && isClose(reading, last + 2)
      ? vote(S.PERSON, 5)
      : null,
};
