import { type Document, is, longestPhrase, together } from "../../../core/document.ts";
import { C } from "../../../lexicon/classes.ts";
import { isDay } from "../calendar.ts";
import type { Said } from "../said.ts";
import { isAny, pastComma } from "../tokens.ts";
import { dayOfYear, yearBehind } from "./days.ts";
import { relationOf } from "./month.ts";
import { dayAt, monthAt, monthDayAt, type Piece, pastMonth, weekdayAt } from "./words.ts";

/** The calendar day named at a token: `today`, `Friday`, `last Tuesday`, `Friday, Oct. 24`, `January 29, 1998`, `6 June`, `Christmas`; null for none. */
export function namedDayAt(doc: Document, token: number): Piece<Said> | null {
  const met = spokenAt(doc, token) ?? datedAt(doc, token) ?? weekdaySaidAt(doc, token) ?? holidayAt(doc, token);
  return met !== null && together(doc, token, met.next - 1) ? met : null;
}

const spoken = ["yesterday", "today", "tomorrow"];

function spokenAt(doc: Document, token: number): Piece<Said> | null {
  const by = spoken.findIndex((word) => is(doc, token, word)) - 1;
  return by < -1 ? null : { value: { kind: "shift", by, unit: "day", from: "publication" }, next: token + 1 };
}

function datedAt(doc: Document, token: number): Piece<Said> | null {
  const weekday = weekdayAt(doc, token);
  const at = weekday > 0 ? pastComma(doc, token + 1) : token;
  const met = monthDayAt(doc, at) ?? dayMonthAt(doc, at);
  if (met === null) return null;
  const year = yearBehind(doc, met.next);
  const said = dayOfYear(year?.value ?? 0, met.value.month, met.value.day, weekday);
  return said === null ? null : { value: said, next: year?.next ?? met.next };
}

/** `6 June`, `the 6th of June`. */
function dayMonthAt(doc: Document, token: number): Piece<{ month: number; day: number }> | null {
  const at = is(doc, token, "the") ? token + 1 : token;
  const day = dayAt(doc, at);
  const from = is(doc, at + 1, "of") ? at + 2 : at + 1;
  const month = day > 0 ? monthAt(doc, from) : 0;
  return month > 0 && isDay(2000, month, day) ? { value: { month, day }, next: pastMonth(doc, from) } : null;
}

function weekdaySaidAt(doc: Document, token: number): Piece<Said> | null {
  const relation = relationOf(doc, token);
  const at = relation === "none" ? token : token + 1;
  const weekday = weekdayAt(doc, at);
  if (weekday === 0) return null;
  return { value: { kind: "field", name: { of: "weekday", weekday }, relation }, next: at + 1 };
}

function holidayAt(doc: Document, token: number): Piece<Said> | null {
  const phrase = longestPhrase(doc, token, (cls) => cls === C.holiday);
  if (phrase === null || isAny(doc, phrase.last, ["week", "weekend"])) return null;
  const holiday = doc.lexicon.senses(phrase.entry).find(({ cls }) => cls === C.holiday)?.note ?? "";
  return { value: { kind: "field", name: { of: "holiday", holiday }, relation: "none" }, next: phrase.last };
}
