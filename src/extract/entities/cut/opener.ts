import { has } from "../../../core/document.ts";
import { C } from "../../../lexicon/classes.ts";
import {
  commonClasses,
  hasAny,
  isCommon,
  isOpening,
  isUpper,
  knownName,
  knownTitle,
  type Piece,
  type Reading,
} from "../name.ts";
import { cutRule, part } from "../rule.ts";

const id = "entities/cut/opener";
const heads = [
  C["org-head"],
  C["org-head-weak"],
  C["company-head"],
  C["company-suffix"],
  C["event-head"],
  C["facility-head"],
  C["law-head"],
];
const personal = [C["given-name"], C["given-name-ambiguous"]];

export const opener = cutRule({
  id: "entities/cut/opener",
  summary:
    "A common word that has its capital from the sentence's beginning, or an article, is no part of the name behind it.",
  examples: [
    { text: "The [Carter Institute] closed." },
    { text: "But [Robert Carter] stayed." },
    { text: "They met Robert Carter." },
  ],
  cut: (reading, piece) => {
    if (isBare(reading, piece)) return [];
    let first = piece.first;
    while (first < piece.last - 1 && strips(reading, piece, first)) first++;
    return first === piece.first ? null : [part(piece, first, piece.last, id)];
  },
});

/** True if the word at `at`, which others follow, only opens. */
function strips({ doc }: Reading, piece: Piece, at: number): boolean {
  if ((knownName(doc, at)?.last ?? 0) > at + 1) return false;
  if (isUpper(doc, at) && !has(doc, at, C["function-word"])) return false;
  if (isUpper(doc, at) && knownName(doc, at) !== null) return false;
  const next = at + 1;
  if (has(doc, at, C["function-word"])) return !(hasAny(doc, at, personal) && !isCommon(doc, next));
  if (knownTitle(doc, at) !== null) return false;
  if (!isOpening(doc, piece.first) || !hasAny(doc, at, commonClasses)) return false;
  if (hasAny(doc, at, heads) || hasAny(doc, at, personal) || knownName(doc, at) !== null) return false;
  if (has(doc, at, C.adverb) && !has(doc, at, C.adjective) && !has(doc, at, C.noun)) return true;
  if (knownName(doc, next)?.last === piece.last) return true;
  for (let word = next; word < piece.last; word++) if (hasAny(doc, word, heads)) return false;
  return (
    hasAny(doc, next, personal) || (knownName(doc, next) !== null && piece.last - next <= 2) || !isCommon(doc, next)
  );
}

/** A function word alone, which no list knows as a name. */
function isBare({ doc }: Reading, { first, last }: Piece): boolean {
  if (last - first > 1 || !has(doc, first, C["function-word"])) return false;
  return isUpper(doc, first) ? knownName(doc, first) === null && isOpening(doc, first) : !hasAny(doc, first, personal);
}
