import { isCapital, isCloseBracket, isCompanySuffix, isOpenBracket, type Reading } from "../name.ts";
import type { JoinRule } from "../rule.ts";

export const legalForm: JoinRule = {
  id: "entities/join/legal-form",
  summary: "A comma, or a word in brackets, before the legal form of a company: Harlow, Inc., Harlow (Group) Co.",
  examples: [
    { text: "They sold [Harlow, Inc.] to him." },
    { text: "They sold [Quarl Mining (Group) Co., Ltd.] to him." },
    { text: "They sold Harlow, Texas, to him." },
    { text: "They sold Quarl Mining (Group) to him." },
  ],
  when: [",", "("],
  join: (reading, _first, at) => {
    const form = isOpenBracket(reading, at) ? behindBracket(reading, at) : at + 1;
    return isCapital(reading, form) && isCompanySuffix(reading, form) ? form + 1 : -1;
  },
};

/** Behind the bracket that holds one word with a capital; -1 where there is none. */
const behindBracket = (reading: Reading, at: number): number =>
  isCapital(reading, at + 1) && isCloseBracket(reading, at + 2) ? at + 3 : -1;
