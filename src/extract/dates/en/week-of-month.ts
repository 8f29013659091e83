import { type Document, is, together } from "../../../core/document.ts";
import { sequenceRule } from "../../../core/rule.ts";
import { daysInMonth } from "../calendar.ts";
import { periodAt } from "../period.ts";
import type { DateData } from "../said.ts";
import { isAny } from "../tokens.ts";
import { dayOfYear, yearBehind } from "./days.ts";
import { mention } from "./extent.ts";
import { monthAt, monthDayAt, ordinalAt, pastMonth } from "./words.ts";

export const weekOfMonth = sequenceRule<DateData>({
  id: "dates/en/week-of-month",
  summary: "A week of a month by its number: the second week of March, the last week of April 1997.",
  starts: ["week"],
  examples: [
    { text: "They vote in [the second week of March].", data: { value: "XXXX-WXX" } },
    { text: "It rained in [the last week of April 1997].", data: { value: "1997-W17" } },
    { text: "It began in [the first week in May 1990].", data: { value: "1990-W18" } },
    { text: "It began in [the final week of January 1990].", data: { value: "1990-W04" } },
    { text: "The second week of the war; a week of March rain; the first week of May 5; the ninth week of May." },
  ],
  read: (doc, token) => {
    const month = isAny(doc, token + 1, ["of", "in"]) ? monthAt(doc, token + 2) : 0;
    const number = month > 0 ? numberBefore(doc, token) : 0;
    if (number === 0 || monthDayAt(doc, token + 2) !== null) return null;
    const next = pastMonth(doc, token + 2);
    if (!together(doc, token - 1, next - 1)) return null;
    const year = yearBehind(doc, next);
    const day = number < 0 ? daysInMonth(year?.value ?? 2001, month) - 3 : 7 * number - 3; // in the week that has its Thursday in the month, as weeks of the year are counted
    const said = dayOfYear(year?.value ?? 0, month, day, 0);
    const last = year?.next ?? next;
    if (said?.kind === "written")
      return mention(doc, token - 1, last, { ...said, period: periodAt("week", said.period.first) }, { article: true });
    return said?.kind === "field" ? mention(doc, token - 1, last, { ...said, grain: "week" }, { article: true }) : null;
  },
});

/** Which week of the month the word before says: 1 to 4, -1 for the last; 0 for none. */
function numberBefore(doc: Document, token: number): number {
  if (!is(doc, token - 2, "the")) return 0;
  if (isAny(doc, token - 1, ["last", "final"])) return -1;
  const met = ordinalAt(doc, token - 1);
  return met !== null && met.next === token && met.value <= 4 ? met.value : 0;
}
