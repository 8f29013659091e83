import type { Span } from "../../../contract.ts";
import { type Document, is, isKind, together } from "../../../core/document.ts";
import type { Found } from "../../../core/rule.ts";
import { sequenceRule } from "../../../core/rule.ts";
import { isDay } from "../calendar.ts";
import type { DateData } from "../said.ts";
import { isAny, isGlued, isIn, pastComma, runInEnd, wordList } from "../tokens.ts";
import { datedSaid, dayOfYear, weekdayBefore, yearBehind } from "./days.ts";
import { mention } from "./extent.ts";
import { relationBefore } from "./month.ts";
import { dayAt, isPartOfNumber, monthDayAt, weekdayAt } from "./words.ts";

export const monthDay = sequenceRule<DateData>({
  id: "dates/en/month-day",
  summary: "A month and a day, with the weekday and the year where they are said, and further days tied to them.",
  starts: ["@month", "@month-abbreviation", "@weekday", "@weekday-abbreviation"],
  examples: [
    { text: "It opened on [January 29, 1998], at noon.", data: { value: "1998-01-29" } },
    { text: "It opens [Friday, Oct. 23].", data: { value: "XXXX-10-23" } },
    { text: "From [January 12] - [13, 2012], shops were shut.", data: { value: "2012-01-12" } },
    { text: "It ran from [March 3] to [April 5, 1998].", data: { value: "1998-03-03" } },
    { text: "The flood of [Dec. 31]-[Jan. 1, 1953], was high.", data: { value: "1952-12-31" } },
    { text: "He came on [March 3] and left on [April 5, 1998].", data: { value: "XXXX-03-03" } },
    { text: "On [March 3] and [4] it rained.", data: { value: "XXXX-03-03" } },
    { text: "On [March 3], [4] and [5] it rained, for 6 and 7 hours.", data: { value: "XXXX-03-03" } },
    { text: "It opens [Saturday, March 3], 4-6 p.m., and on [March 7] and 8:30 is late." },
    { text: "He left on [Nov. 2 last year].", data: { said: { years: -1 } } },
    { text: "They met [last Nov. 10].", data: { said: { relation: "last" } } },
    { text: "They left on [April the 2nd].", data: { value: "XXXX-04-02" } },
    { text: "OAKLAND, [March 6] - 3Lane Corp spoke.", data: { value: "XXXX-03-06" } },
    { text: "ROME, [Feb. 5]The pope spoke on [May 7, 1998]Rain fell." },
    { text: "The May 5% rise" },
    { text: "There is no Feb. 31 in any year." },
  ],
  read: (doc, token) => {
    const weekday = weekdayAt(doc, token);
    const at = weekday > 0 ? pastComma(doc, token + 1) : token;
    if (weekday === 0 && weekdayBefore(doc, token)) return null;
    const met = monthDayAt(doc, at);
    if (met === null || !together(doc, token, met.next - 1)) return null;
    const relation = weekday === 0 ? relationBefore(doc, token) : "none";
    if (relation === "last" || relation === "this" || relation === "next")
      return mention(doc, token - 1, met.next, {
        kind: "field",
        name: { of: "month-day", ...met.value },
        relation,
      });
    return daysOf(doc, token, met.value.month, met.value.day, met.next, weekday);
  },
});

/** The claims of the day and the days listed behind it, which share its month and the year behind the last. */
function daysOf(
  doc: Document,
  first: number,
  month: number,
  day: number,
  next: number,
  weekday: number,
): (Found<DateData> & Span) | (Found<DateData> & Span)[] | null {
  let more = moreDayAt(doc, next, month);
  if (more === null) {
    const met = datedSaid(doc, next, month, day, weekday);
    return met === null ? null : mention(doc, first, met.next, met.value);
  }
  const days = [{ first, last: next, day }];
  for (; more !== null && days.length < 6; more = moreDayAt(doc, more.at + 1, month))
    days.push({ first: more.at, last: more.at + 1, day: more.day });
  const last = days[days.length - 1] as (typeof days)[number];
  const year = yearBehind(doc, last.last);
  if (year !== null) last.last = year.next;
  return days.flatMap((each) => {
    const said = dayOfYear(year?.value ?? 0, month, each.day, each === days[0] ? weekday : 0);
    return said === null ? [] : [mention(doc, each.first, each.last, said)];
  });
}

/** A further day: `and 25`, `-13`, `to 15`; `, 4` where more follow. */
function moreDayAt(doc: Document, at: number, month: number, left = 4): { at: number; day: number } | null {
  const listed = is(doc, at, ",") && left > 0 && moreDayAt(doc, at + 2, month, left - 1) !== null;
  if (!listed && !isKind(doc, at, "dash") && !isIn(doc, at, ties)) return null;
  const day = dayAt(doc, at + 1);
  if (day === 0 || !isDay(2000, month, day) || !together(doc, at, at + 1)) return null;
  const after = at + 2;
  if (isAny(doc, after, halves) || isPartOfNumber(doc, at + 1) || runInEnd(doc, at + 1) >= 0) return null;
  const goesOn = isKind(doc, after, "word") && !isIn(doc, after, closing);
  if (isGlued(doc, after) && isKind(doc, after, "symbol")) return null;
  return goesOn && !isKind(doc, at, "dash") ? null : { at: at + 1, day };
}

const ties = wordList("and or to through until till &");

/** Behind an hour: `March 3, 4-6 p.m.`. */
const halves = ["a.m.", "p.m.", "am", "pm", "o'clock", "o’clock"];

/** Words behind a bare number that show it counts nothing: `March 3 and 4 in Paris`. */
const closing = wordList("in at for on and to with as when by from but of after it the");
