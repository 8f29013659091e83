import { isComma, S, vote } from "../name.ts";
import type { EvidenceRule } from "../rule.ts";
import { sees } from "../signs.ts";

const isWho = sees("who", "whom", "himself", "herself");

export const who: EvidenceRule = {
  id: "entities/context/who",
  summary: "“who” or “whom” stands right behind it, or behind a comma.",
  examples: [
    { text: "They met [Harlow], who left.", data: { sense: "PERSON" } },
    { text: "They met Harlow, which left." },
  ],
  when: { behind: [",", "who", "whom", "himself", "herself"] },
  weigh: ({ last }, reading) => (isWho(reading, isComma(reading, last) ? last + 1 : last) ? vote(S.PERSON, 4) : null),
};
