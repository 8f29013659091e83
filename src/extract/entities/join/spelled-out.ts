import { foldCode } from "../../../core/lexicon.ts";
import { isCapital, isComma, isDash, isFunctionWord, isNumber, isPossessive, isSmall, type Reading } from "../name.ts";
import type { JoinRule } from "../rule.ts";
import { type Sign, sees } from "../signs.ts";

/** What such a name is, its head word tells; without one the letters may stand for any noun: gross domestic product. */
export const spelledHeads = [
  "@org-head",
  "@org-head-weak",
  "@event-head",
  "@law-head",
] as const satisfies readonly Sign[];
const isSpelledHead = sees(...spelledHeads);
const isPlainAcronym = sees("@plain-acronym");

const fewestLetters = 3;
const mostLetters = 8;
/** Words and marks without a letter of their own that a name may have. */
const mostSkipped = 6;

export const spelledOut: JoinRule = {
  id: "entities/join/spelled-out",
  summary:
    "A name whose initials stand behind it in brackets goes as far back as they do: Society for the Care of Ships (SCS).",
  examples: [
    { text: "The [Norland Society for the Care of Quarl in Winter] (NSCQW) met." },
    { text: "The [Housing and Harbour Board] (HHB) met." },
    { text: "The Norland Society for the Care of Quarl met." },
    { text: "They told the Housing (HHB) about it." },
  ],
  when: ["#capital"],
  join: (reading, first, at) => (first === at ? (reading.spelled?.get(first) ?? -1) : -1),
};

/** The names of a document that are spelled out before their initials: behind its last token, by its first. Null where there is none. */
export function spelledNames(reading: Reading): ReadonlyMap<number, number> | null {
  let found: Map<number, number> | null = null;
  for (const at of reading.bracketed) {
    const first = spelledFirst(reading, at);
    if (first < 0) continue;
    found ??= new Map();
    found.set(first, at);
  }
  return found;
}

/** The first token of the name whose initials stand in the bracket at `last`, -1 where the words before it do not have them. */
function spelledFirst(reading: Reading, last: number): number {
  const { end, start, sentence } = reading.doc.tokens;
  const from = start[last + 1] as number;
  const to = end[last + 1] as number;
  if (to - from < fewestLetters || to - from > mostLetters || isPlainAcronym(reading, last + 1)) return -1;
  if (sentence[last] !== sentence[last - 1] || !isCapital(reading, last - 1)) return -1;
  const first = backTo(reading, from, to - 1, last - 1, mostSkipped);
  if (first < 0 || sentence[first] !== sentence[last]) return -1;
  for (let at = first; at < last; at++) if (isSpelledHead(reading, at)) return first;
  return -1;
}

/**
 * Where the word of the first letter stands, if the letters of the text from `from` to `letter` are the initials of the words that end at `at`;
 * else -1.
 */
function backTo(reading: Reading, from: number, letter: number, at: number, skips: number): number {
  if (at < 0) return -1;
  const { text, tokens } = reading.doc;
  const fits = foldCode(text.charCodeAt(tokens.start[at] as number)) === foldCode(text.charCodeAt(letter));
  if (isCapital(reading, at)) {
    if (!fits) return -1;
    return letter === from ? at : backTo(reading, from, letter - 1, at - 1, skips);
  }
  if (isSmall(reading, at) && !isFunctionWord(reading, at)) return -1;
  if (fits && isSmall(reading, at) && letter > from) {
    const met = backTo(reading, from, letter - 1, at - 1, skips);
    if (met >= 0) return met;
  }
  return skips > 0 && isSkipped(reading, at) ? backTo(reading, from, letter, at - 1, skips - 1) : -1;
}

/** What stands between the words of a name: of, and, a comma, the year of the games. */
const isSkipped = (reading: Reading, at: number): boolean =>
  isSmall(reading, at) ||
  isComma(reading, at) ||
  isDash(reading, at) ||
  isPossessive(reading, at) ||
  isNumber(reading, at);
