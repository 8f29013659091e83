import { knownEnd } from "../known.ts";
import { isCalendar, isGivenNameOrWord, isNumber, type Piece, type Reading } from "../name.ts";
import { type CutRule, part } from "../rule.ts";

export const calendar: CutRule = {
  id: "entities/cut/calendar",
  summary: "Months and weekdays part what stands before and behind them, unless a name of the lists holds them.",
  examples: [{ text: "Talks between them and [Paris] Monday failed." }, { text: "Talks with Paris failed." }],
  when: ["@month", "@month-abbreviation", "@weekday"],
  cut: (reading, piece) => {
    let parts: Piece[] | null = null;
    let first = piece.first;
    for (let at = piece.first; at < piece.last; at++) {
      if (!isCalendar(reading, at) || isGivenName(reading, at, piece)) continue;
      const known = knownEnd(reading, at);
      if (known > at + 1) {
        at = known - 1;
        continue;
      }
      parts ??= [];
      if (at > first) parts.push(part(piece, first, at));
      first = at + 1;
    }
    if (parts !== null && piece.last > first) parts.push(part(piece, first, piece.last));
    return parts;
  },
};

/** "April Jones", "May Chen": a month that is a given name, with no number beside it. */
function isGivenName(reading: Reading, at: number, piece: Piece): boolean {
  return (
    isGivenNameOrWord(reading, at) &&
    at === piece.first &&
    piece.last - at > 1 &&
    piece.last - at < 4 &&
    !isNumber(reading, at - 1) &&
    !isCalendar(reading, at + 1)
  );
}
