import { knownEnd, titleEnd } from "../known.ts";
import {
  isCapital,
  isCommon,
  isDash,
  isGivenName,
  isGlued,
  isHead,
  isOf,
  isUpper,
  type Piece,
  type Reading,
} from "../name.ts";
import { type CutRule, part } from "../rule.ts";
import { orgHeads, type Sign, sees } from "../signs.ts";

const heads = [
  ...orgHeads,
  "@event-head",
  "@law-head",
  "@award-head",
  "@facility-head",
] as const satisfies readonly Sign[];
const isClosing = sees(...heads);
const isPersonal = sees(
  "@given-name",
  "@given-name-ambiguous",
  "@surname",
  "@person-title",
  "@office",
  "@job",
  "@rank",
);
const isBound = sees(...heads, "@given-name", "@surname", "@nationality", "@place-head");
const isOver = sees("of", "for");
const isAnd = sees("and");
const isAddress = sees("@person-title");
const isAbbreviation = sees("#abbreviation");

export const title: CutRule = {
  id: "entities/cut/title",
  summary:
    "A title, office or job parts the person behind it from the organization or place before it, and belongs to neither.",
  examples: [
    { text: "They saw President [Robert Carter] there." },
    { text: "They saw [Microsoft] Chief Executive [Robert Carter] there." },
    { text: "They saw Chairman [QHTR] Mr. [Robert Carter] there." },
    { text: "They saw Solicitor-General [Robert Carter] there." },
    { text: "They saw the Minister for Arms Control there." },
    { text: "They saw the Prime Minister there." },
  ],
  when: null,
  cut: (reading, piece) => {
    for (let at = piece.first; at < piece.last; at++) {
      const known = knownEnd(reading, at);
      if (known > at + 1) {
        at = known - 1;
        continue;
      }
      const end = titleEnd(reading, at);
      if (end === 0 || (isUpper(reading, at) && isUpper(reading, end) && !isAbbreviation(reading, at))) continue;
      if (!isNamePart(reading, piece, at, end)) return parted(reading, piece, at, Math.min(end, piece.last));
    }
    return null;
  },
};

/** "General Electric Co", "Child Justice Act", "General Congress of Guatemala": what follows is no person, so the word is part of a name. */
function isNamePart(reading: Reading, piece: Piece, at: number, titleLast: number): boolean {
  if (titleLast >= piece.last && piece.last - piece.first === 1) return true;
  if (titleLast >= piece.last) return isHead(reading, at, isClosing) && titleLast - at === 1;
  if (isOver(reading, titleLast) || isGivenName(reading, titleLast)) return false;
  let common = 0;
  for (let word = titleLast; word < piece.last; word++) {
    if (isHead(reading, word, isClosing) && (word + 1 === piece.last || isOf(reading, word + 1))) return true;
    if (isCommon(reading, word) && !isUpper(reading, word)) common++;
  }
  return piece.last - titleLast > 1 && common === piece.last - titleLast && !isPersonal(reading, titleLast);
}

function parted(reading: Reading, piece: Piece, at: number, titleLast: number): readonly Piece[] {
  let tail = titleLast;
  // further titles, and what an office is over: "Secretary General", "Minister of Labor and Welfare"
  for (;;) {
    const more = tail < piece.last && !isGivenName(reading, tail) ? titleEnd(reading, tail) : 0;
    if (more > 0 && more <= piece.last && !isUpper(reading, tail)) tail = more;
    else if (tail > titleLast && tail + 1 < piece.last && isCommon(reading, tail) && !isPersonal(reading, tail)) tail++;
    else if (tail + 1 < piece.last && (isOver(reading, tail) || isHyphen(reading, tail))) tail += 2;
    else if (tail + 1 < piece.last && isAnd(reading, tail) && isCapital(reading, tail + 1)) tail += 2;
    else break;
  }
  if (tail > titleLast && tail === piece.last - 1 && isCommon(reading, tail) && !isPersonal(reading, tail)) tail++; // "Minister for Arms Control"
  let head = at;
  while (
    head > piece.first &&
    isCommon(reading, head - 1) &&
    !isUpper(reading, head - 1) &&
    !isBound(reading, head - 1) &&
    knownEnd(reading, head - 1) === 0
  )
    head--;
  const out: Piece[] = [];
  if (head > piece.first) out.push(part(piece, piece.first, head));
  if (tail < piece.last) out.push(...holders(reading, part(piece, tail, piece.last, at, tail)));
  return out;
}

/** Behind a title, a form of address parts its holder from what the title is of: Chairman QHTR Mr. Robert Quarl. */
function holders(reading: Reading, piece: Piece): readonly Piece[] {
  for (let at = piece.first + 1; at < piece.last - 1; at++) {
    if (!isAddress(reading, at) || !isAbbreviation(reading, at)) continue;
    const over = part(piece, piece.first, at, -1, -1);
    return [over, part(piece, at + 1, piece.last, at, at + 1)];
  }
  return [piece];
}

/** The hyphen of Solicitor-General. */
const isHyphen = (reading: Reading, at: number): boolean => isDash(reading, at) && isGlued(reading, at + 1);
