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
    { text: "They met Robert Carter." },
  ],
  when: ["@function-word", "@noun", "@verb", "@adjective", "@adverb", "@foreign-article"],
  cut: (reading, piece) => {
    if (isBare(reading, piece)) return [];
    let first = piece.first;
    while (first < piece.last - 1 && strips(reading, piece, first)) first++;
    return first === piece.first ? null : [part(piece, first, piece.last)];
  },
};

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
