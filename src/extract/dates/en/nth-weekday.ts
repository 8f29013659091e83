import { is, together } from "../../../core/document.ts";
import { sequenceRule } from "../../../core/rule.ts";
import type { DateData } from "../said.ts";
import { isAny } from "../tokens.ts";
import { withYear } from "./days.ts";
import { mention } from "./extent.ts";
import { holidayOf } from "./holiday.ts";
import { monthAt, ordinalAt, pastMonth, weekdayAt } from "./words.ts";

export const nthWeekday = sequenceRule<DateData>({
  id: "dates/en/nth-weekday",
  summary:
    "A weekday by its place in the month: the second Tuesday of May, the last Sunday in October 2024, the first Monday of each month.",
  starts: ["first", "second", "third", "fourth", "last", "1st", "2nd", "3rd", "4th"],
  examples: [
    { text: "They vote on [the second Tuesday of May].", data: { value: "XXXX-XX-XX" } },
    { text: "Clocks went back on [the last Sunday in October 2024].", data: { value: "2024-10-27" } },
    { text: "It met on [the first Monday of October last year].", data: { said: { years: -1 } } },
    { text: "They meet on [the first Monday of every month].", data: { type: "SET", value: "P1M" } },
    { text: "On the second Tuesday it rained, and on the last Sunday of the war." },
  ],
  read: (doc, token) => {
    const ordinal = is(doc, token, "last") ? -1 : (ordinalAt(doc, token)?.value ?? 0);
    const weekday = weekdayAt(doc, token + 1);
    if (weekday === 0 || ordinal === 0 || ordinal > 4) return null;
    if (!isAny(doc, token + 2, ["of", "in"]) || !together(doc, token, token + 3)) return null;
    const month = monthAt(doc, token + 3);
    if (month === 0) {
      if (!isAny(doc, token + 3, ["each", "every"]) || !is(doc, token + 4, "month")) return null;
      return mention(doc, token, token + 5, { kind: "constant", value: "P1M" }, { article: true, type: "SET" });
    }
    const met = withYear(doc, pastMonth(doc, token + 3), (year) => holidayOf(`${month}/${ordinal}/${weekday}`, year));
    return met === null ? null : mention(doc, token, met.next, met.value, { article: true });
  },
});
