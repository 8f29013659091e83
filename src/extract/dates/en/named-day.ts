import { type Document, is, together } from "../../../core/document.ts";
import type { Said, Shift } from "../said.ts";
import { pastComma } from "../tokens.ts";
import { datedSaid } from "./days.ts";
import { holidayAt } from "./holiday.ts";
import { relationOf } from "./month.ts";
import { spokenDay } from "./today.ts";
import { dayMonthAt, monthDayAt, type Piece, weekdayAt } from "./words.ts";

/** The calendar day named at a token: `today`, `Friday`, `last Tuesday`, `Friday, Oct. 24`, `January 29, 1998`, `6 June`, `Christmas`; null for none. */
export function namedDayAt(doc: Document, token: number): Piece<Said> | null {
  const met = spokenAt(doc, token) ?? datedAt(doc, token) ?? calledAt(doc, token);
  return met !== null && together(doc, token, met.next - 1) ? met : null;
}

/** `yesterday`, `tonight`. */
export function spokenAt(doc: Document, token: number): Piece<Shift> | null {
  const by = spokenDay(doc, token);
  const time = is(doc, token, "tonight") ? { time: "TNI" } : {};
  return by === null
    ? null
    : { value: { kind: "shift", by, unit: "day", from: "publication", ...time }, next: token + 1 };
}

function datedAt(doc: Document, token: number): Piece<Said> | null {
  const weekday = weekdayAt(doc, token);
  const at = weekday > 0 ? pastComma(doc, token + 1) : token;
  const met = monthDayAt(doc, at) ?? dayMonthAt(doc, at);
  return met === null ? null : datedSaid(doc, met.next, met.value.month, met.value.day, weekday);
}

/** `Friday`, `last Tuesday`, `Christmas`, `last Easter`, but no week or weekend of a holiday. */
function calledAt(doc: Document, token: number): Piece<Said> | null {
  const relation = relationOf(doc, token);
  const at = relation === "none" ? token : token + 1;
  const weekday = weekdayAt(doc, at);
  if (weekday > 0) return { value: { kind: "field", name: { of: "weekday", weekday }, relation }, next: at + 1 };
  const met = holidayAt(doc, at);
  if (met?.value.kind !== "field") return met;
  return met.value.grain === undefined ? { value: { ...met.value, relation }, next: met.next } : null;
}
