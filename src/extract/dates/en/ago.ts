import { type Document, is, isKind, together } from "../../../core/document.ts";
import { sequenceRule } from "../../../core/rule.ts";
import { type DateData, minutesFrom, type Said } from "../said.ts";
import { isAny, isHyphen } from "../tokens.ts";
import { grainOf, type Unit } from "../units.ts";
import { partAt } from "./day-parts.ts";
import { mention } from "./extent.ts";
import { type Count, quantityBefore, unitAt } from "./words.ts";

export const ago = sequenceRule<DateData>({
  id: "dates/en/ago",
  summary: "A quantity of time before or after a date: ago, earlier, later, before, after, from now.",
  starts: ["ago", "earlier", "before", "previously", "after", "later", "afterward", "afterwards", "hence", "from"],
  examples: [
    { text: "She left [three years ago].", data: { said: { by: -3, unit: "year" } } },
    { text: "Profit doubled from [a year earlier].", data: { said: { by: -1, from: "report" } } },
    { text: "He died [two days later].", data: { said: { by: 2, from: "previous" } } },
    { text: "It is down from 10 [the year before].", data: { said: { by: -1 } } },
    { text: "He had met her [the night before], and left [the day after].", data: { said: { by: -1, time: "TNI" } } },
    { text: "[Nearly 10 months ago] they met.", data: { value: "XXXX-XX" } },
    {
      text: "It was [several years ago], or [5,000 years ago], or [65 million years ago].",
      data: { value: "PAST_REF" },
    },
    { text: "It was [half a century ago].", data: { said: { by: -50 } } },
    { text: "It was [a quarter-century ago].", data: { said: { by: -25 } } },
    { text: "It was [a year and a half ago], or [not long ago].", data: { said: { by: -18, unit: "month" } } },
    { text: "He left [two hours ago].", data: { type: "TIME", value: "XXXX-XX-XXTXX:XX" } },
    { text: "It ended a year earlier than planned." },
    { text: "They have agonized in the two years before and for three years already; a few days later they left." },
  ],
  read: (doc, token) => {
    const way = wayAt(doc, token);
    if (way === null) return null;
    const half = isAndAHalf(doc, token - 3);
    const at = half ? token - 4 : is(doc, token - 1, "so") && is(doc, token - 2, "or") ? token - 3 : token - 1;
    const part = way.from === "previous" && is(doc, at - 1, "the") ? partAt(doc, at) : null;
    if (part !== null && part.next === at + 1 && together(doc, at - 1, token))
      return mention(doc, at - 1, way.next, {
        kind: "shift",
        by: way.sign,
        unit: "day",
        from: "previous",
        time: part.value,
      });
    const unit = unitAt(doc, at);
    if (unit === null || !together(doc, at, way.next - 1)) return way.word === "ago" ? vagueAgo(doc, token) : null;
    const quantity = (isHyphen(doc, at - 1) ? quantityBefore(doc, at - 1) : null) ?? quantityBefore(doc, at);
    if (quantity === null && is(doc, at - 1, "the") && !unit.plural && way.from === "previous") {
      const said = saidOf(1, unit.unit, way);
      return said === null ? null : mention(doc, at - 1, way.next, said);
    }
    if (quantity === null) {
      const bare = unit.plural && way.word === "ago" && at === token - 1 && !isKind(doc, at - 1, "number");
      return bare ? mention(doc, at, token + 1, { kind: "constant", value: "PAST_REF" }) : null;
    }
    if (way.from === "previous" && is(doc, quantity.first - 1, "the")) return null; // the two years before: a length
    const count = half && quantity.value !== null ? quantity.value + 0.5 : quantity.value;
    const said = saidOf(count, unit.unit, way);
    return said === null ? null : mention(doc, quantity.first, way.next, said, { quantity: true });
  },
});

/** `a year and a half ago`. */
const isAndAHalf = (doc: Document, at: number): boolean =>
  is(doc, at, "and") && is(doc, at + 1, "a") && is(doc, at + 2, "half");

/** `long ago`, `some time ago`, `a while ago`: no unit says how long. */
function vagueAgo(doc: Document, token: number) {
  if (!isAny(doc, token - 1, ["long", "time", "while", "moments"]) || !together(doc, token - 1, token)) return null;
  if (isAny(doc, token - 2, ["as", "how"])) return null; // as long ago as 1995
  const time = is(doc, token - 1, "time") && !isAny(doc, token - 2, ["some", "long", "short"]);
  const first = isAny(doc, token - 2, ["not", "some", "long", "short"]) ? token - 2 : token - 1;
  const article = is(doc, first - 1, "a") ? first - 1 : first;
  return time ? null : mention(doc, article, token + 1, { kind: "constant", value: "PAST_REF" });
}

interface Way {
  readonly sign: 1 | -1;
  readonly from: "publication" | "previous";
  readonly next: number;
  readonly word: string;
}

function wayAt(doc: Document, at: number): Way | null {
  if (is(doc, at, "ago")) return { sign: -1, from: "publication", next: at + 1, word: "ago" };
  if (isAny(doc, at, ["earlier", "later"]) && is(doc, at + 1, "than")) return null; // than planned: how much
  if (isAny(doc, at, ["earlier", "before", "previously"])) {
    if (is(doc, at, "before") && isKind(doc, at + 1, "word") && together(doc, at, at + 1)) return null;
    return { sign: -1, from: "previous", next: at + 1, word: "earlier" };
  }
  if (is(doc, at, "after") && (!isKind(doc, at + 1, "word") || !together(doc, at, at + 1)) && !isNumberAt(doc, at + 1))
    return { sign: 1, from: "previous", next: at + 1, word: "later" };
  if (isAny(doc, at, ["later", "afterward", "afterwards"]))
    return { sign: 1, from: "previous", next: at + 1, word: "later" };
  if (is(doc, at, "hence")) return { sign: 1, from: "publication", next: at + 1, word: "hence" };
  if (is(doc, at, "from") && isAny(doc, at + 1, ["now", "today"]))
    return { sign: 1, from: "publication", next: at + 2, word: "from now" };
  return null;
}

const isNumberAt = (doc: Document, at: number): boolean =>
  isKind(doc, at, "number") || isKind(doc, at, "alphanumeric") || isKind(doc, at, "symbol") || isKind(doc, at, "quote");

const yearsOf: Readonly<Record<string, number>> = { year: 1, decade: 10, century: 100 };

/** `two hours ago`, `half an hour ago`. */
function clockSaid(count: number, unit: Unit): Said | null {
  const minutes = -count * (unit === "hour" ? 60 : unit === "minute" ? 1 : Number.NaN);
  return Number.isInteger(minutes) && minutes > -9000 ? minutesFrom(minutes) : null;
}

/** What is counted; a year earlier (or ago) beside figures is the reported period of the year before. */
function saidOf(count: Count, unit: Unit, way: Way): Said | null {
  if (count === null && way.from === "previous") return null; // a few days later is a length from the date before
  if (count === null) return { kind: "constant", value: way.sign < 0 ? "PAST_REF" : "FUTURE_REF" };
  const grain = grainOf(unit);
  if (grain === null) return way.word === "ago" ? clockSaid(count, unit) : null; // else hours and minutes are lengths
  const years = yearsOf[grain.grain] ?? 0;
  if (!Number.isInteger(count) && years > 1) return saidOf(Math.round(count * years), "year", way); // half a century
  const by = way.sign * Math.round(count * grain.factor);
  if (unit === "year" && count === 1 && way.sign < 0) return { kind: "shift", by, unit: "year", from: "report" };
  if (!Number.isInteger(count) && unit === "year")
    return { kind: "shift", by: way.sign * Math.round(count * 12), unit: "month", grain: "month", from: way.from };
  if (Math.abs(by) * years > 2000) return { kind: "constant", value: way.sign < 0 ? "PAST_REF" : "FUTURE_REF" }; // before any year that is written
  if (Math.abs(by) > 9000) return null;
  return { kind: "shift", by, unit: grain.grain, grain: grain.grain, from: way.from };
}
