import { isAlsoSmall, isOpening, isUpper, S, vote } from "../name.ts";
import type { EvidenceRule } from "../rule.ts";
import { sees } from "../signs.ts";

const isSure = sees("@nationality", "@country");

export const openerKnown: EvidenceRule = {
  id: "entities/veto/opener-known",
  summary: "A word that is both common and a name, where its capital comes from the sentence's beginning.",
  examples: [{ text: "[Target] is what it was." }, { text: "They met in Reading again." }],
  when: { first: ["@function-word", "@noun", "@verb", "@adjective", "@adverb"], size: "one", entry: true },
  weigh: ({ first }, reading) => {
    if (isUpper(reading, first) || isSure(reading, first)) return null;
    if (isAlsoSmall(reading, first)) return vote(S.NONE, 5);
    return isOpening(reading, first) ? vote(S.NONE, 3) : null;
  },
};
