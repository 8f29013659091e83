import { has, isKind } from "../../../core/document.ts";
import { C } from "../../../lexicon/classes.ts";
import { isCalendar, knownName, type Piece } from "../name.ts";
import { cutRule, part } from "../rule.ts";

const id = "entities/cut/calendar";

export const calendar = cutRule({
  id: "entities/cut/calendar",
  summary: "Months and weekdays part what stands before and behind them, unless a name of the lists holds them.",
  examples: [{ text: "Talks between them and [Paris] Monday failed." }, { text: "Talks with Paris failed." }],
  cut: ({ doc }, piece) => {
    const parts: Piece[] = [];
    let first = piece.first;
    let met = false;
    for (let at = piece.first; at < piece.last; at++) {
      if (!isCalendar(doc, at) || isGivenName(doc, at, piece)) continue;
      const known = knownName(doc, at);
      if (known !== null && known.last > at + 1) {
        at = known.last - 1;
        continue;
      }
      met = true;
      if (at > first) parts.push(part(piece, first, at, id));
      first = at + 1;
    }
    if (!met) return null;
    if (piece.last > first) parts.push(part(piece, first, piece.last, id));
    return parts;
  },
});

/** "April Jones", "May Chen": a month that is a given name, with no number beside it. */
function isGivenName(doc: Parameters<typeof has>[0], at: number, piece: Piece): boolean {
  if (!has(doc, at, C["given-name"]) && !has(doc, at, C["given-name-ambiguous"])) return false;
  return (
    at === piece.first &&
    piece.last - at > 1 &&
    piece.last - at < 4 &&
    !isKind(doc, at - 1, "number") &&
    !isCalendar(doc, at + 1)
  );
}
