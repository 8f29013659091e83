import {
  isCapital,
  isCloseBracket,
  isComma,
  isDash,
  isLineStart,
  isNumber,
  isOpenBracket,
  isUpper,
  type Reading,
  S,
  vote,
} from "../name.ts";
import type { EvidenceRule } from "../rule.ts";
import { sees } from "../signs.ts";

const isMonth = sees("@month", "@month-abbreviation");
const isPause = sees(",", ".");

export const dateline: EvidenceRule = {
  id: "entities/context/dateline",
  summary: "Capitals at the beginning of a line before a date, an agency in brackets or a dash: a dateline.",
  examples: [
    { text: "[HARLOW] (Reuters) - They met.", data: { sense: "GPE" } },
    { text: "[HARLOW], Jan. 5 - They met.", data: { sense: "GPE" } },
    { text: "They met in HARLOW." },
  ],
  when: { before: [","], first: ["#line-start"] },
  weigh: ({ first, last }, reading) => {
    if (last - first > 4) return null;
    if (closesDateline(reading, first, last)) return vote(S.GPE, 6);
    if (!isLineStart(reading, first)) return null;
    const upper = isUpper(reading, first) && isUpper(reading, last - 1);
    let at = last;
    if (isComma(reading, at) && isCapital(reading, at + 1) && !isMonth(reading, at + 1)) {
      if (!upper) return null;
      for (at += 2; at < last + 5 && isCapital(reading, at); ) at++;
    }
    if (isPause(reading, at)) at++;
    if (isMonth(reading, at) || (isNumber(reading, at) && isDash(reading, at + 1)))
      return upper ? vote(S.GPE, 10) : null;
    if (isOpenBracket(reading, at) && isCapital(reading, at + 1) && isCloseBracket(reading, at + 2)) {
      const dashed = isDash(reading, at + 3);
      return upper || dashed ? vote(S.GPE, 9) : null;
    }
    return upper && isDash(reading, at) && at > last ? vote(S.GPE, 7) : null;
  },
};

/** "Calif" in "IRVINE, Calif 1996-08-30": behind the comma of a dateline and before its date or agency. */
function closesDateline(reading: Reading, first: number, last: number): boolean {
  if (!isComma(reading, first - 1) || !isUpper(reading, first - 2)) return false;
  let at = first - 2;
  while (at > first - 6 && isUpper(reading, at) && !isLineStart(reading, at)) at--;
  if (!isLineStart(reading, at) || !isUpper(reading, at)) return false;
  const dated = isNumber(reading, last) && isDash(reading, last + 1);
  return dated || (isOpenBracket(reading, last) && isCapital(reading, last + 1) && isCloseBracket(reading, last + 2));
}
