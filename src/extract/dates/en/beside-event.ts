import { type Document, is, isKind, together } from "../../../core/document.ts";
import { sequenceRule } from "../../../core/rule.ts";
import type { DateData, Said } from "../said.ts";
import { isAny } from "../tokens.ts";
import { grainOf } from "../units.ts";
import { mention } from "./extent.ts";
import { namedDayAt } from "./named-day.ts";
import { monthAt, unitAt, weekdayAt } from "./words.ts";

export const besideEvent = sequenceRule<DateData>({
  id: "dates/en/beside-event",
  summary:
    "A day, week, month or year beside something that happened: the day before the crash, the week following the vote.",
  starts: ["before", "after", "following"],
  examples: [
    { text: "They came [the day] after his death.", data: { type: "DATE", value: "XXXX-XX-XX" } },
    { text: "He left on Nov. 3, [the day] before they came.", data: { said: { by: 0, from: "previous" } } },
    { text: "It rose in [the week] following the vote.", data: { value: "XXXX-WXX" } },
    {
      text: "Later in the day before returning; the day before Christmas, the year before last, the day after, a day after the vote; the year after 2004.",
    },
  ],
  read: (doc, token) => {
    const at = token - 1;
    if (!is(doc, at - 1, "the") || !together(doc, at - 1, token + 1) || !isEvent(doc, token + 1)) return null;
    const unit = unitAt(doc, at);
    const grain = unit === null || unit.plural ? null : grainOf(unit.unit);
    const value = grain === null || grain.factor > 1 ? undefined : open[grain.grain];
    if (grain === null || value === undefined || isHeld(doc, at - 2, value)) return null;
    const told = isDate(doc, at - 3) && (is(doc, at - 2, ",") || isKind(doc, at - 2, "dash"));
    const said: Said = told
      ? { kind: "shift", by: 0, unit: grain.grain, grain: grain.grain, from: "previous" }
      : { kind: "constant", value };
    return mention(doc, at - 1, token, said);
  },
});

/** `later in the day before returning`, `rose over the week before closing`: no event tells which. */
const isHeld = (doc: Document, at: number, value: string): boolean =>
  value === open.day
    ? isAny(doc, at, ["in", "during", "for", "over", "of", "to", "by", "through"])
    : !isAny(doc, at, ["in", "of", ","]) || isAny(doc, at - 1, ["end", "beginning", "start", "rest"]);

/** `Nov. 3, the day before they came`: the date is that day. */
const isDate = (doc: Document, token: number): boolean =>
  weekdayAt(doc, token) > 0 || monthAt(doc, token) > 0 || isKind(doc, token, "number");

/** What is not said: the event tells the day, and the article may tell it elsewhere. */
const open: Readonly<Record<string, string>> = { day: "XXXX-XX-XX", week: "XXXX-WXX", month: "XXXX-XX", year: "XXXX" };

/** True for words that tell of something that happened, and name no time themselves. */
const isEvent = (doc: Document, token: number): boolean =>
  isKind(doc, token, "word") &&
  !isAny(doc, token, ["last", "next", "tomorrow", "yesterday", "today", "that", "and", "or", "but", "when", "which"]) &&
  namedDayAt(doc, token) === null;
