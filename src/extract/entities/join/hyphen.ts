import { isCapital, isCommon, isDigital, isGlued, isSmall, isUpper, lengthOf, type Reading } from "../name.ts";
import type { JoinRule } from "../rule.ts";
import { sees } from "../signs.ts";

const isState = sees("@state-abbreviation");
const isProduct = sees("@product");
const isCompoundEnd = sees("@compound-end");

export const hyphen: JoinRule = {
  id: "entities/join/hyphen",
  summary:
    "A hyphen between capitals (Jean-Claude), before a number (F-16), or before the small half of a given name (Suk-yeol).",
  examples: [
    { text: "They met [Jean-Claude Trichet] there." },
    { text: "President [Yoon Suk-yeol] spoke." },
    { text: "The Geneva-based group grew." },
  ],
  when: ["#dash"],
  join: (reading, first, at) => {
    if (!isGlued(reading, at) || !isGlued(reading, at + 1)) return -1;
    if (isState(reading, at + 1) && at - first === 1) return -1; // "D-Calif."
    if (isCapital(reading, at + 1)) return at + 2;
    if (isDigital(reading, at + 1)) return isUpper(reading, at - 1) || isProduct(reading, at - 1) ? at + 2 : -1;
    if (!isSmall(reading, at + 1) || !isCapital(reading, at - 1)) return -1;
    if (!isCommon(reading, at + 1) && !isCommon(reading, at - 1))
      return at - first > 1 || reading.doc.tokens.word[at + 1] === 0 ? at + 2 : -1;
    return at - first > 1 &&
      isSyllable(reading, at - 1) &&
      isSyllable(reading, at + 1) &&
      !isCompoundEnd(reading, at + 1)
      ? at + 2
      : -1;
  },
};

/** Short enough for half of a given name: Je-won, Ping-kun. */
const isSyllable = (reading: Reading, at: number): boolean => lengthOf(reading, at) <= 5;
