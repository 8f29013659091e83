import { type Document, is, together } from "../../../core/document.ts";
import { sequenceRule } from "../../../core/rule.ts";
import { addUnits } from "../period.ts";
import type { Constant, DateData, Offset, Said } from "../said.ts";
import { isAny, isIn, wordList } from "../tokens.ts";
import { grainOf } from "../units.ts";
import { partAt } from "./day-parts.ts";
import { yearBehind } from "./days.ts";
import { mention } from "./extent.ts";
import { namedDayAt } from "./named-day.ts";
import { monthAt, monthDayAt, type Piece, pastMonth, quantityBefore, unitAt } from "./words.ts";

export const fromDay = sequenceRule<DateData>({
  id: "dates/en/from-day",
  summary:
    "A day, week or month counted from another that is named: a week from Friday, a year ago today, the day after Christmas, ten years ago this month.",
  starts: ["from", "ago", "before", "after"],
  examples: [
    { text: "It opens [a week from Friday].", data: { said: { kind: "field", offset: { by: 1, unit: "week" } } } },
    { text: "[Two years ago Tuesday] he died.", data: { said: { offset: { by: -2, unit: "year" } } } },
    { text: "He died [30 years ago today].", data: { said: { by: 0, offset: { by: -30, unit: "year" } } } },
    { text: "He died [a year ago yesterday].", data: { said: { by: -1, offset: { by: -1, unit: "year" } } } },
    { text: "The ship sank [ten years ago this month].", data: { value: "XXXX-XX", said: { by: -10 } } },
    { text: "The ship sank [three years ago in May].", data: { value: "XXXX-05", said: { years: -3 } } },
    { text: "They met [the day before yesterday].", data: { said: { by: -1, offset: { by: -1 } } } },
    { text: "They met [the day after tomorrow evening].", data: { type: "TIME", value: "XXXX-XX-XXTEV" } },
    { text: "They left [the day after Christmas].", data: { said: { offset: { by: 1, unit: "day" } } } },
    { text: "They left [the day after Christmas 2004].", data: { value: "2004-12-26" } },
    { text: "They left [the day before Nov. 2 last year].", data: { said: { years: -1, offset: { by: -1 } } } },
    { text: "They met [the day before Jan. 12, 1998].", data: { value: "1998-01-11" } },
    { text: "In the 10 days from Jan. 15 he saw them twice." },
    { text: "It is shut for two weeks from Friday, and was three days from Monday to Wednesday." },
    { text: "The day after the vote, a week from now, they left a day before he came." },
  ],
  read: (doc, token) => {
    const start = countBefore(doc, token);
    if (start === null) return null;
    const wide = is(doc, token, "ago") ? monthOfYear(doc, token + 1, start.offset) : null;
    if (wide !== null && together(doc, start.first, wide.next - 1))
      return mention(doc, start.first, wide.next, wide.value, { quantity: true });
    const named = namedDayAt(doc, is(doc, token, "ago") && is(doc, token + 1, "on") ? token + 2 : token + 1);
    if (named === null || !together(doc, start.first, named.next - 1)) return null;
    if (is(doc, token, "from") && isAny(doc, named.next, ["to", "until", "through", "till"])) return null;
    const said = offsetFrom(is(doc, token, "from") ? toCome(named.value) : named.value, start.offset);
    const part = together(doc, named.next - 1, named.next) ? partAt(doc, named.next) : null;
    if (said === null) return null;
    const timed = part === null ? said : { ...said, time: part.value };
    return mention(doc, start.first, part?.next ?? named.next, timed, { quantity: true });
  },
});

/** What stands before `from`, `ago`, `before`, `after`: how far, and its first token. */
function countBefore(doc: Document, token: number): { first: number; offset: Offset } | null {
  if (isAny(doc, token, ["before", "after"])) {
    if (!is(doc, token - 1, "day") || !is(doc, token - 2, "the")) return null;
    return { first: token - 2, offset: { by: is(doc, token, "after") ? 1 : -1, unit: "day" } };
  }
  const unit = unitAt(doc, token - 1);
  const grain = unit === null ? null : grainOf(unit.unit);
  const quantity = grain === null ? null : quantityBefore(doc, token - 1);
  if (grain === null || quantity === null || quantity.value === null) return null;
  const by = quantity.value * grain.factor;
  if (!Number.isInteger(by) || by > 9000) return null;
  const ago = is(doc, token, "ago");
  if (!ago && isIn(doc, quantity.first - 1, lasting)) return null;
  return { first: quantity.first, offset: { by: ago ? -by : by, unit: grain.grain } };
}

/** `ten years ago this month`, `three years ago in May`: the week or month of a year so far back. */
function monthOfYear(doc: Document, at: number, { by, unit }: Offset): Piece<Said> | null {
  if (unit !== "year" || !isAny(doc, at, ["this", "in"])) return null;
  const month = monthAt(doc, at + 1);
  if (month > 0) {
    const next = pastMonth(doc, at + 1);
    if (monthDayAt(doc, at + 1) !== null || yearBehind(doc, next) !== null) return null;
    return { value: { kind: "field", name: { of: "month", month }, relation: "none", years: by }, next };
  }
  const grain = is(doc, at, "this") ? unitAt(doc, at + 1)?.unit : undefined;
  if (grain !== "week" && grain !== "month") return null;
  return { value: { kind: "shift", by, unit, grain, from: "publication" }, next: at + 2 };
}

/** `for two weeks from Friday`: a length that begins there. */
const lasting = wordList(
  "for of over in within during last past lasts lasted lasting run runs ran next first the these those",
);

/** `a week from Friday` counts from the Friday to come. */
const toCome = (said: Said): Said =>
  said.kind === "field" && said.name.of === "weekday" && said.relation === "none"
    ? { ...said, relation: "next" }
    : said;

/** The day so far from the one named; null for what is none. */
function offsetFrom(said: Said, offset: Offset): Exclude<Said, Constant> | null {
  if (said.kind === "constant") return null;
  if (said.kind !== "written") return { ...said, offset };
  return { ...said, period: { grain: "day", first: addUnits(said.period.first, offset.unit, offset.by) } };
}
