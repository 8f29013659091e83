import { tokenText } from "../../../core/document.ts";
import { knownEnd, titleEnd } from "../known.ts";
import {
  isCommon,
  isDash,
  isFunctionWord,
  isGivenNameOrWord,
  isGlued,
  isOpening,
  isSmall,
  isUpper,
  type Piece,
  type Reading,
} from "../name.ts";
import { type CutRule, part } from "../rule.ts";
import { orgHeads, sees } from "../signs.ts";

const isClosing = sees(...orgHeads, "@event-head", "@facility-head", "@law-head");
const isArticle = sees("@foreign-article");
const isAdverb = sees("@adverb");
const isDescribing = sees("@adjective", "@noun");

const nothing: readonly Piece[] = [];

export const opener: CutRule = {
  id: "entities/cut/opener",
  summary:
    "A common word that has its capital from the sentence's beginning, or an article, is no part of the name behind it.",
  examples: [
    { text: "The [Carter Institute] closed." },
    { text: "But [Robert Carter] stayed." },
    { text: "Una [Acme Quarl] tembló.", language: "es" },
    { text: "But [Ban Quarl-moon] stayed." },
    { text: "Ban Quarl-moon stayed." },
    { text: "All-rounder [Robert Carter] stayed." },
    { text: "Anti-[Carter] they stayed." },
    { text: "All-Norland Carter stayed." },
    { text: "They met Robert Carter." },
  ],
  when: ["@function-word", "@noun", "@verb", "@adjective", "@adverb", "@foreign-article"],
  cut: (reading, piece) => {
    if (isBare(reading, piece)) return nothing;
    let first = piece.first;
    while (first < piece.last - 1 && strips(reading, piece, first)) {
      const behind = behindWord(reading, first);
      if (behind < 0) break;
      first = behind;
    }
    if (first === piece.first) return null;
    return first < piece.last ? [part(piece, first, piece.last)] : nothing;
  },
};

/** Behind an opening word, and behind what a hyphen ties to it in small letters (All-rounder); -1 where that is a name (All-Norland, An-Nahar). */
function behindWord(reading: Reading, at: number): number {
  if (!isTied(reading, at + 1)) return at + 1;
  if (isAffix(reading, at)) return at + 2;
  return isSmall(reading, at + 2) ? at + 3 : -1;
}

const isTied = (reading: Reading, at: number): boolean =>
  isDash(reading, at) && isGlued(reading, at) && isGlued(reading, at + 1);

/** "Pro-Quarl": what stands before a name and is none of it. */
const isAffix = (reading: Reading, at: number): boolean => affixes.has(tokenText(reading.doc, at).toLowerCase());

const affixes: ReadonlySet<string> = new Set(["pro", "anti", "non", "ex", "pre", "post", "mid"]);

/** True if the word at `at`, which others follow, only opens. */
function strips(reading: Reading, piece: Piece, at: number): boolean {
  if (isForeignOpener(reading, piece, at)) return true;
  if (!isCommon(reading, at)) return false;
  if (isFamilyName(reading, at)) return false;
  const known = knownEnd(reading, at);
  const plain = isFunctionWord(reading, at);
  if (known > at + 1 || (isUpper(reading, at) && (!plain || known > 0))) return false;
  const next = at + 1;
  if (plain) return !isGivenNameOrWord(reading, at) || isCommon(reading, next);
  if (known > 0 || titleEnd(reading, at) > 0 || isClosing(reading, at) || isGivenNameOrWord(reading, at)) return false;
  if (!isOpening(reading, piece.first)) return false;
  if (isAdverb(reading, at) && !isDescribing(reading, at)) return true;
  const knownNext = knownEnd(reading, next);
  if (knownNext === piece.last) return true;
  for (let word = next; word < piece.last; word++) if (isClosing(reading, word)) return false;
  return isGivenNameOrWord(reading, next) || (knownNext > 0 && piece.last - next <= 2) || !isCommon(reading, next);
}

/** "Ban Ki-moon": a word before a given name of two halves, the second in small letters, is a family name. */
const isFamilyName = (reading: Reading, at: number): boolean =>
  !isFunctionWord(reading, at) &&
  isDash(reading, at + 2) &&
  isGlued(reading, at + 2) &&
  isGlued(reading, at + 3) &&
  isSmall(reading, at + 3);

/** An article of another language that opens the sentence, and no name of the lists: "Una Quarl", but not "El Salvador". */
const isForeignOpener = (reading: Reading, { first }: Piece, at: number): boolean =>
  !reading.english &&
  at === first &&
  isArticle(reading, at) &&
  knownEnd(reading, at) <= at + 1 &&
  isOpening(reading, at);

/** A function word alone, which no list knows as a name. */
function isBare(reading: Reading, { first, last }: Piece): boolean {
  if (last - first > 1 || !isFunctionWord(reading, first)) return false;
  return isUpper(reading, first)
    ? knownEnd(reading, first) === 0 && isOpening(reading, first)
    : !isGivenNameOrWord(reading, first);
}
