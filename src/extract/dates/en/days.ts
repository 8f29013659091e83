import { type Document, is, isKind, together } from "../../../core/document.ts";
import { dayNumber, isDay } from "../calendar.ts";
import type { FieldName, Said } from "../said.ts";
import { digits, isHyphen, isIn, pastComma, wordList, yearAt } from "../tokens.ts";
import { dayAt, dayMonthAt, monthAt, monthDayAt, numberWordAt, type Piece, pastMonth, weekdayAt } from "./words.ts";

/** The year behind a day: `, 1998`, ` 1998`, `of 1998`. */
export function yearBehind(doc: Document, at: number): Piece<number> | null {
  if (isKind(doc, at, "word") && !isIn(doc, at, opensYear)) return null;
  const from = is(doc, at, "of") ? at + 1 : pastComma(doc, at);
  const year = yearAt(doc, from);
  if (year > 0 && together(doc, at - 1, from)) return { value: year, next: from + 1 };
  const words = is(doc, from, "nineteen") || is(doc, from, "eighteen") ? yearInWords(doc, from) : null;
  if (words !== null && together(doc, at - 1, from)) return words;
  const short = is(doc, from, "'") || is(doc, from, "’") ? digits(doc, from + 1, 2) : Number.NaN;
  if (Number.isNaN(short) || !together(doc, at - 1, from + 1)) return null;
  return { value: short < 40 ? 2000 + short : 1900 + short, next: from + 2 };
}

const opensYear = wordList("of nineteen eighteen");

/** What a name of the calendar says, with the year behind it where one is said; `said` has the year, 0 for none. */
export function withYear(doc: Document, next: number, said: (year: number) => Said | null): Piece<Said> | null {
  const year = yearBehind(doc, next);
  return behind(doc, next, year, said(year?.value ?? 0));
}

/** What is said with the year behind it, or with the one that the words behind it tell. */
function behind(doc: Document, next: number, year: Piece<number> | null, value: Said | null): Piece<Said> | null {
  if (value === null) return null;
  const told = year === null ? relativeYearBehind(doc, next) : null;
  if (told === null || value.kind !== "field") return { value, next: year?.next ?? next };
  return { value: { ...value, years: told.years, ...(told.told ? { told: true } : {}) }, next: told.next };
}

/** The day of a month that ends before a token, with the year behind it where one is said. */
export function datedSaid(
  doc: Document,
  next: number,
  month: number,
  day: number,
  weekday: number,
): Piece<Said> | null {
  const year = yearBehind(doc, next);
  return behind(doc, next, year, dayOfYear(year?.value ?? sharedYear(doc, next, month, day), month, day, weekday));
}

/**
 * The year of a day, or of a month where the day is 0, that another is tied to behind it which has its year: `March 3 to April 5, 1998`; 0
 * for none. A run over the turn of the year began in the one before: `Dec. 28 to Jan. 3, 1999`.
 */
export function sharedYear(doc: Document, next: number, month: number, day: number, left = 4): number {
  const runs = isKind(doc, next, "dash") || isIn(doc, next, upTo);
  if (!runs && !isIn(doc, next, listing)) return 0;
  const from = weekdayAt(doc, next + 1) > 0 ? pastComma(doc, next + 2) : next + 1;
  const other = day > 0 ? (monthDayAt(doc, from) ?? dayMonthAt(doc, from)) : monthAloneAt(doc, from);
  if (other === null || !together(doc, next - 1, other.next - 1)) return 0;
  const { month: toMonth, day: toDay } = other.value;
  const year =
    yearBehind(doc, other.next)?.value ?? (left > 0 ? sharedYear(doc, other.next, toMonth, toDay, left - 1) : 0);
  return runs && year > 0 && toMonth * 32 + toDay < month * 32 + day ? year - 1 : year;
}

const upTo = wordList("to through until till");
const listing = wordList("and or & ,");

function monthAloneAt(doc: Document, token: number): Piece<{ month: number; day: number }> | null {
  const month = monthAt(doc, token);
  return month === 0 ? null : { value: { month, day: 0 }, next: pastMonth(doc, token) };
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

/** True for a weekday that belongs to the date behind it: `Monday, March 17`, `Monday 17 March`. */
export function isOfDay(doc: Document, weekday: number): boolean {
  const at = pastComma(doc, weekday + 1);
  return (
    together(doc, weekday, at) && (monthDayAt(doc, at) !== null || (dayAt(doc, at) > 0 && monthAt(doc, at + 1) > 0))
  );
}

/** `nineteen ninety-six`, `two thousand`, `two thousand and four`, `twenty twenty-four`. */
export function yearInWords(doc: Document, token: number): { value: number; next: number } | null {
  const head = numberWordAt(doc, token);
  if (head === 0) return null;
  if (head === 2 && is(doc, token + 1, "thousand")) return twoThousand(doc, token);
  if (head !== 18 && head !== 19 && head !== 20) return null;
  const tens = numberWordAt(doc, token + 1);
  if (tens < 10 || tens > 90 || !together(doc, token, token + 1) || isHyphen(doc, token + 1)) return null;
  const behind = isHyphen(doc, token + 2) ? token + 3 : token + 2;
  const ones = tens >= 20 ? numberWordAt(doc, behind) : 0;
  if (ones > 0 && ones < 10) return { value: head * 100 + tens + ones, next: behind + 1 };
  return { value: head * 100 + tens, next: token + 2 };
}

/** Only behind `the year`, or with a number behind it: `two thousand people` is no year. */
function twoThousand(doc: Document, token: number): { value: number; next: number } | null {
  const and = is(doc, token + 2, "and") ? token + 3 : token + 2;
  const ones = numberWordAt(doc, and);
  if (!is(doc, token - 1, "year")) return null;
  return ones > 0 && ones < 20 ? { value: 2000 + ones, next: and + 1 } : { value: 2000, next: token + 2 };
}

/** A year behind a day told from that of publication: `Nov. 2 this year`, `15 July of last year`. */
export function relativeYearBehind(doc: Document, at: number): { years: number; next: number; told?: true } | null {
  if (!isIn(doc, at, opensRelative)) return null;
  const told = anaphoricYear(doc, at);
  if (told !== null) return { ...told, told: true };
  const from = is(doc, at, "of") ? at + 1 : at;
  const years = relativeYear(doc, from);
  const next = from + 2;
  if (years === null || !together(doc, at - 1, next - 1) || is(doc, next, "'s") || is(doc, next, "’s")) return null;
  return { years, next };
}

const opensRelative = wordList("of the that last previous this current next");

/** A year told from the one before it in the text: `December of that year`, `June the same year`, `in May the following year`. */
export function anaphoricYear(doc: Document, at: number): { years: number; next: number } | null {
  const of = is(doc, at, "of") ? at + 1 : at;
  const from = is(doc, of, "the") ? of + 1 : of;
  if (!is(doc, from + 1, "year") || !together(doc, at - 1, from + 1)) return null;
  if (is(doc, from, "that") || (from > of && is(doc, from, "same"))) return { years: 0, next: from + 2 };
  if (from === of) return null;
  if (is(doc, from, "following") || is(doc, from, "next")) return { years: 1, next: from + 2 };
  return is(doc, from, "previous") || is(doc, from, "preceding") ? { years: -1, next: from + 2 } : null;
}

const relatives = [
  { word: "last", years: -1 },
  { word: "previous", years: -1 },
  { word: "this", years: 0 },
  { word: "current", years: 0 },
  { word: "next", years: 1 },
] as const;

/** `last year`, `this year`, `next year`, as so many years on. */
export function relativeYear(doc: Document, at: number): number | null {
  if (!is(doc, at + 1, "year")) return null;
  return relatives.find(({ word }) => is(doc, at, word))?.years ?? null;
}
