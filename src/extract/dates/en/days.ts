import { type Document, is, together } from "../../../core/document.ts";
import { dayNumber, isDay } from "../calendar.ts";
import type { FieldName, Said } from "../said.ts";
import { digits, pastComma, yearAt } from "../tokens.ts";
import { weekdayAt } from "./words.ts";

/** The year behind a day: `, 1998`, ` 1998`, `of 1998`. */
export function yearBehind(doc: Document, at: number): { value: number; next: number } | null {
  const from = is(doc, at, "of") ? at + 1 : pastComma(doc, at);
  const year = yearAt(doc, from);
  if (year > 0 && together(doc, at - 1, from)) return { value: year, next: from + 1 };
  const short = is(doc, from, "'") || is(doc, from, "’") ? digits(doc, from + 1, 2) : Number.NaN;
  if (Number.isNaN(short) || !together(doc, at - 1, from + 1)) return null;
  return { value: short < 40 ? 2000 + short : 1900 + short, next: from + 2 };
}

/** A day of a year, or of no year said. Null for a day that the year has not. */
export function dayOfYear(year: number, month: number, day: number, weekday: number): Said | null {
  if (year > 0)
    return isDay(year, month, day)
      ? { kind: "written", period: { grain: "day", first: dayNumber(year, month, day) } }
      : null;
  const name: FieldName = weekday > 0 ? { of: "month-day", month, day, weekday } : { of: "month-day", month, day };
  return { kind: "field", name, relation: "none" };
}

/** True where a weekday before a date makes the claim of the whole. */
export const weekdayBefore = (doc: Document, token: number): boolean =>
  together(doc, token - 1, token) && weekdayAt(doc, is(doc, token - 1, ",") ? token - 2 : token - 1) > 0;
