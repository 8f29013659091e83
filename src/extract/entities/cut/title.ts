import { has, is } from "../../../core/document.ts";
import { C } from "../../../lexicon/classes.ts";
import {
  hasAny,
  isCapital,
  isCommon,
  isHead,
  isUpper,
  knownName,
  knownTitle,
  type Piece,
  type Reading,
} from "../name.ts";
import { cutRule, part } from "../rule.ts";

const id = "entities/cut/title";
const heads = [
  C["org-head"],
  C["org-head-weak"],
  C["company-head"],
  C["company-suffix"],
  C["event-head"],
  C["law-head"],
  C["award-head"],
  C["facility-head"],
];
const personal = [C["given-name"], C["given-name-ambiguous"], C.surname, C["person-title"], C.office, C.job, C.rank];
const bound = [...heads, C["given-name"], C.surname, C.nationality, C["place-head"]];

export const title = cutRule({
  id: "entities/cut/title",
  summary:
    "A title, office or job parts the person behind it from the organization or place before it, and belongs to neither.",
  examples: [
    { text: "They saw President [Robert Carter] there." },
    { text: "They saw [Microsoft] Chief Executive [Robert Carter] there." },
    { text: "They saw the Prime Minister there." },
  ],
  cut: (reading, piece) => {
    const { doc } = reading;
    for (let at = piece.first; at < piece.last; at++) {
      const known = knownName(doc, at);
      if (known !== null && known.last > at + 1) {
        at = known.last - 1;
        continue;
      }
      const found = knownTitle(doc, at);
      if (found === null || (isUpper(doc, at) && isUpper(doc, found.last))) continue;
      if (isNamePart(reading, piece, at, found.last)) continue;
      return parted(reading, piece, at, Math.min(found.last, piece.last));
    }
    return null;
  },
});

/** "General Electric Co", "Child Justice Act", "General Congress of Guatemala": what follows is no person, so the word is part of a name. */
function isNamePart({ doc }: Reading, piece: Piece, at: number, titleLast: number): boolean {
  if (titleLast >= piece.last && piece.last - piece.first === 1) return true;
  if (titleLast >= piece.last) return isHead(doc, at, heads) && titleLast - at === 1;
  if (is(doc, titleLast, "of") || is(doc, titleLast, "for") || has(doc, titleLast, C["given-name"])) return false;
  let common = 0;
  for (let word = titleLast; word < piece.last; word++) {
    if (isHead(doc, word, heads) && (word + 1 === piece.last || is(doc, word + 1, "of"))) return true;
    if (isCommon(doc, word) && !isUpper(doc, word)) common++;
  }
  return piece.last - titleLast > 1 && common === piece.last - titleLast && !hasAny(doc, titleLast, personal);
}

function parted({ doc }: Reading, piece: Piece, at: number, titleLast: number): readonly Piece[] {
  let tail = titleLast;
  // further titles, and what an office is over: "Secretary General", "Minister of Labor and Welfare"
  for (;;) {
    const more = tail < piece.last && !has(doc, tail, C["given-name"]) ? knownTitle(doc, tail) : null;
    if (more !== null && more.last <= piece.last && !isUpper(doc, tail)) tail = more.last;
    else if (tail > titleLast && tail + 1 < piece.last && isCommon(doc, tail) && !hasAny(doc, tail, personal)) tail++;
    else if (tail + 1 < piece.last && (is(doc, tail, "of") || is(doc, tail, "for"))) tail += 2;
    else if (tail + 1 < piece.last && is(doc, tail, "and") && isCapital(doc, tail + 1)) tail += 2;
    else break;
  }
  let head = at;
  while (
    head > piece.first &&
    isCommon(doc, head - 1) &&
    !isUpper(doc, head - 1) &&
    !hasAny(doc, head - 1, bound) &&
    knownName(doc, head - 1) === null
  )
    head--;
  const out: Piece[] = [];
  if (head > piece.first) out.push(part(piece, piece.first, head, id));
  if (tail < piece.last) out.push({ ...part(piece, tail, piece.last, id), titleFirst: at, titleLast: tail });
  return out;
}
