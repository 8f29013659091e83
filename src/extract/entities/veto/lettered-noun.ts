import { isCommon, isUpper, S, vote } from "../name.ts";
import type { EvidenceRule } from "../rule.ts";
import { sees } from "../signs.ts";

const isNoun = sees("@noun");
const isLetter = sees("#capital");

export const letteredNoun: EvidenceRule = {
  id: "entities/veto/lettered-noun",
  summary: "A common noun and a single letter tell one of a row, and name nothing: Group A, Plan B.",
  examples: [{ text: "They won in [Group A] again." }, { text: "They won in the Group Stage and in Group AB again." }],
  when: { last: ["#one-character"], size: "several", entry: false },
  weigh: ({ first, last }, reading) =>
    last - first === 2 &&
    isCommon(reading, first) &&
    isNoun(reading, first) &&
    !isUpper(reading, first) &&
    isLetter(reading, first + 1)
      ? vote(S.NONE, 6)
      : null,
};
