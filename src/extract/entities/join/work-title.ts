import { knownEnd } from "../known.ts";
import { isCapital, isFunctionWord, isPossessive, isQuote, isWord, type Reading } from "../name.ts";
import type { JoinRule } from "../rule.ts";
import { sees } from "../signs.ts";

const isInnerMark = sees(",", ".");

const longest = 12;

export const workTitle: JoinRule = {
  id: "entities/join/work-title",
  summary:
    "All that stands in quotation marks, two words or more with capitals on all but the function words, is one name.",
  examples: [{ text: 'They saw "[The Sands of Quarl]" again.' }, { text: 'They said "The sands move" again.' }],
  when: ["#capital"],
  join: (reading, first, at) => {
    if (first !== at || !isQuote(reading, at - 1) || !isCapital(reading, at)) return -1;
    let words = 0;
    let next = at;
    for (; next < at + longest && !closes(reading, next); next++) {
      if (isCapital(reading, next)) words++;
      else if (!isPossessive(reading, next) && !(isWord(reading, next) && isFunctionWord(reading, next))) return -1;
    }
    if (words < 2 || next === at + longest || !isCapital(reading, next - 1)) return -1;
    return knownEnd(reading, at) >= next ? -1 : next;
  },
};

/** A closing quotation mark, with the comma or full stop that may stand inside it. */
function closes(reading: Reading, at: number): boolean {
  if (isPossessive(reading, at)) return false;
  if (isQuote(reading, at)) return true;
  return isInnerMark(reading, at) && isQuote(reading, at + 1) && !isPossessive(reading, at + 1);
}
