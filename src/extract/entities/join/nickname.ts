import { isCapital, isGivenNameOrWord, isQuote } from "../name.ts";
import type { JoinRule } from "../rule.ts";

export const nickname: JoinRule = {
  id: "entities/join/nickname",
  summary: "A nickname in quotation marks between a given name and a surname.",
  examples: [{ text: 'The boxer [Robert "Stone Hand" Calder] won.' }, { text: 'Calder said "Stop" Monday.' }],
  when: ["#quote"],
  join: (reading, first, at) => {
    if (at - first > 2 || !isGivenNameOrWord(reading, first)) return -1;
    for (let close = at + 2; close <= at + 5; close++)
      if (isQuote(reading, close)) return isCapital(reading, at + 1) && isCapital(reading, close + 1) ? close + 2 : -1;
    return -1;
  },
};
