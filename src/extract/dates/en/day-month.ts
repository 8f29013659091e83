import { is, isKind, together } from "../../../core/document.ts";
import { sequenceRule } from "../../../core/rule.ts";
import { isDay } from "../calendar.ts";
import type { DateData } from "../said.ts";
import { isGlued, isHyphen, pastComma } from "../tokens.ts";
import { dayOfYear, weekdayBefore, yearBehind } from "./days.ts";
import { mention } from "./extent.ts";
import { dayAt, monthAt, ordinalAt, pastMonth, weekdayAt } from "./words.ts";

export const dayMonth = sequenceRule<DateData>({
  id: "dates/en/day-month",
  summary: "A day before its month, with the weekday and the year where they are said.",
  starts: ["#number", "#alphanumeric", "@ordinal-word", "@weekday", "@weekday-abbreviation"],
  examples: [
    { text: "It opened on [29 January 1998] in Rome.", data: { value: "1998-01-29" } },
    { text: "It opens on [Friday, 23 October].", data: { value: "XXXX-10-23" } },
    { text: "On [the 4th of July] they marched.", data: { value: "XXXX-07-04" } },
    { text: "Some 29 march every week." },
    { text: "The day called 31 April does not exist." },
  ],
  read: (doc, token) => {
    const weekday = weekdayAt(doc, token);
    let at = weekday > 0 ? pastComma(doc, token + 1) : token;
    if (weekday > 0 && is(doc, at, "the")) at++;
    if (weekday === 0 && weekdayBefore(doc, token)) return null;
    if (weekday === 0 && isGlued(doc, token) && isKind(doc, token - 1, "symbol")) return null;
    const word = ordinalAt(doc, at);
    const day = word?.value ?? dayAt(doc, at);
    let next = word?.next ?? at + 1;
    if (day === 0) return null;
    const of = is(doc, next, "of");
    if (of) next++;
    else if (isHyphen(doc, next)) next++;
    const month = monthAt(doc, next);
    if (month === 0 || !isDay(2000, month, day) || !together(doc, token, next)) return null;
    const last = pastMonth(doc, next);
    const year = yearBehind(doc, isHyphen(doc, last) ? last + 1 : last);
    const said = dayOfYear(year?.value ?? 0, month, day, weekday);
    return said === null ? null : mention(doc, token, year?.next ?? last, said, { article: of });
  },
});
