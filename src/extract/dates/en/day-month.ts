import { type Document, is, isKind, together } from "../../../core/document.ts";
import { sequenceRule } from "../../../core/rule.ts";
import { isDay } from "../calendar.ts";
import type { DateData } from "../said.ts";
import { isAny, isGlued, isHyphen } from "../tokens.ts";
import { datedSaid } from "./days.ts";
import { mention } from "./extent.ts";
import { dayAt, monthAt, monthDayAt, ordinalAt, pastMonth, weekdayAt } from "./words.ts";

export const dayMonth = sequenceRule<DateData>({
  id: "dates/en/day-month",
  summary: "A day before its month, with the weekday and the year where they are said.",
  starts: ["@month", "@month-abbreviation"],
  examples: [
    { text: "It opened on [29 January 1998] in Rome.", data: { value: "1998-01-29" } },
    { text: "It opens on [Friday, 23 October].", data: { value: "XXXX-10-23" } },
    { text: "He left on [2 November last year].", data: { said: { years: -1 } } },
    { text: "On [the 4th of July] they marched.", data: { value: "XXXX-07-04" } },
    { text: "The fair is on [3]-[5 June 2024].", data: { value: "2024-06-03" } },
    { text: "Some 29 march every week." },
    { text: "The day called 31 April does not exist." },
  ],
  read: (doc, token) => {
    const of = is(doc, token - 1, "of");
    const before = dayBefore(doc, of || isHyphen(doc, token - 1) ? token - 2 : token - 1);
    if (before === null || (isHyphen(doc, token - 1) && monthDayAt(doc, token) !== null)) return null; // July 12-August 14
    const month = monthAt(doc, token);
    if (!isDay(2000, month, before.value) || !together(doc, before.first, token)) return null;
    const { first, value: day } = before;
    const earlier = listedBefore(doc, first, month);
    if (
      earlier === null &&
      isGlued(doc, first) &&
      !isKind(doc, first - 1, "bracket") &&
      !isKind(doc, first - 1, "quote")
    )
      return null;
    const last = pastMonth(doc, token);
    const named = weekdayFirst(doc, first);
    const met = datedSaid(doc, last, month, day, named === first ? 0 : weekdayAt(doc, named));
    if (met === null) return null;
    const own = mention(doc, named, met.next, met.value, { article: of });
    const other = earlier === null ? null : datedSaid(doc, last, month, earlier.day, 0);
    return other === null || earlier === null
      ? own
      : [mention(doc, earlier.token, earlier.token + 1, other.value), own];
  },
});

/** The day that ends at a token: `29`, `29th`, `fourth`, `twenty-first`. */
function dayBefore(doc: Document, token: number): { first: number; value: number } | null {
  const plain = dayAt(doc, token);
  if (plain > 0) return { first: token, value: plain };
  if (!isKind(doc, token, "word")) return null;
  const long = isHyphen(doc, token - 1) ? ordinalAt(doc, token - 2) : null;
  if (long !== null && long.next === token + 1) return { first: token - 2, value: long.value };
  const word = ordinalAt(doc, token);
  return word === null ? null : { first: token, value: word.value };
}

/** The weekday before a day, past a comma or `the`; the day itself where there is none. */
function weekdayFirst(doc: Document, first: number): number {
  const at = is(doc, first - 1, ",") || is(doc, first - 1, "the") ? first - 2 : first - 1;
  return weekdayAt(doc, at) > 0 && together(doc, at, first) ? at : first;
}

/** The day of `3-5 June`, `3 and 5 June`, `from 3 to 5 June`. */
function listedBefore(doc: Document, first: number, month: number): { token: number; day: number } | null {
  const token = first - 2;
  if (!isKind(doc, first - 1, "dash") && !isAny(doc, first - 1, ["and", "to", "or", "&"])) return null;
  const day = isKind(doc, token, "number") ? dayAt(doc, token) : 0;
  if (day === 0 || !isDay(2000, month, day) || !together(doc, token, first) || isGlued(doc, token)) return null;
  return isAny(doc, first - 1, ["and", "or"]) && !isAny(doc, token - 1, ["on", "from", "the", "between"])
    ? null
    : { token, day };
}
