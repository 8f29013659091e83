import { type Document, is, isKind, together } from "../../../core/document.ts";
import { sequenceRule } from "../../../core/rule.ts";
import { periodAt } from "../period.ts";
import type { DateData } from "../said.ts";
import { isAny, isHyphen } from "../tokens.ts";
import { dayOfYear, yearBehind } from "./days.ts";
import { mention } from "./extent.ts";
import { dayAt, dayMonthAt, monthDayAt, type Piece } from "./words.ts";

export const weekOf = sequenceRule<DateData>({
  id: "dates/en/week-of",
  summary: "The week or weekend of a day: the week of March 6, the week ended Jan. 12, 1990.",
  starts: ["week", "weekend"],
  examples: [
    { text: "It began in [the week of March 6].", data: { value: "XXXX-WXX" } },
    { text: "In [the week ended Jan. 12, 1990] it fell.", data: { value: "1990-W02" } },
    { text: "It rained on [the weekend of Nov. 8-9].", data: { value: "XXXX-WXX-WE" } },
    { text: "It rained on [the weekend of 8-9 November].", data: { value: "XXXX-WXX-WE" } },
    { text: "A week of March rains." },
  ],
  read: (doc, token) => {
    if (!isAny(doc, token + 1, ["of", "ended", "ending", "beginning"])) return null;
    const met = monthDayAt(doc, token + 2) ?? dayMonthAt(doc, token + 2) ?? daysOfMonth(doc, token + 2);
    if (met === null || !together(doc, token, met.next - 1)) return null;
    const next = isHyphen(doc, met.next) && dayAt(doc, met.next + 1) > met.value.day ? met.next + 2 : met.next; // Nov. 8-9
    const year = yearBehind(doc, next);
    const said = dayOfYear(year?.value ?? 0, met.value.month, met.value.day, 0);
    if (said === null) return null;
    const grain = is(doc, token, "week") ? "week" : "weekend";
    const last = year?.next ?? next;
    if (said.kind === "written")
      return mention(
        doc,
        token,
        last,
        { kind: "written", period: periodAt(grain, said.period.first) },
        { article: true },
      );
    return said.kind === "field" ? mention(doc, token, last, { ...said, grain }, { article: true }) : null;
  },
});

/** `8-9 November`: the first of the two days. */
function daysOfMonth(doc: Document, token: number): Piece<{ month: number; day: number }> | null {
  const first = dayAt(doc, token);
  const met = first > 0 && isKind(doc, token + 1, "dash") ? dayMonthAt(doc, token + 2) : null;
  return met === null || met.value.day <= first ? null : { value: { ...met.value, day: first }, next: met.next };
}
