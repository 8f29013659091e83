import { knownEnd, titleEnd } from "../known.ts";
import { isCapital, isCommon, isGivenName, type Reading } from "../name.ts";
import { type CutRule, part } from "../rule.ts";
import { orgHeads, sees } from "../signs.ts";

const isOver = sees("of", "for");
const isAnd = sees("and", ",");
const isHead = sees(...orgHeads);
const isOffice = sees("@office", "@person-title");
const isSubject = sees("@noun", "@adjective");

/** Words of a portfolio at most. */
const longest = 5;

export const portfolio: CutRule = {
  id: "entities/cut/portfolio",
  summary: "What an office is over is no part of the name behind it: Minister of Commerce Fu Quarl.",
  examples: [
    { text: "They met Deputy Minister of Commerce [Fu Quarl] there." },
    { text: "They met the Director of Foreign Trade Services there." },
    { text: "They met the Ministry of Commerce there." },
  ],
  when: ["@noun", "@adjective"],
  cut: (reading, piece) => {
    const { first, last } = piece;
    const office = officeBefore(reading, first);
    if (office < 0) return null;
    let at = first;
    while (
      at < last &&
      at - first < longest &&
      (isSubject(reading, at) || isAnd(reading, at)) &&
      knownEnd(reading, at) === 0
    )
      at++;
    if (at === first || at === last || isGivenName(reading, at - 1) || knownEnd(reading, at) === last) return null;
    for (let word = at; word < last; word++) if (isCommon(reading, word) || isHead(reading, word)) return null;
    return [part(piece, at, last, office, at)];
  },
};

/** The office right before the “of” that stands before a token, -1 where there is none. */
function officeBefore(reading: Reading, first: number): number {
  if (!isOver(reading, first - 1) || !isCapital(reading, first - 2) || !isOffice(reading, first - 2)) return -1;
  for (let at = Math.max(0, first - 5); at < first - 1; at++) if (titleEnd(reading, at) === first - 1) return at;
  return first - 2;
}
