import { type Document, has, is, together } from "../../../core/document.ts";
import { sequenceRule } from "../../../core/rule.ts";
import { C } from "../../../lexicon/classes.ts";
import type { DateData, Said } from "../said.ts";
import { grainOf } from "../units.ts";
import { partAt } from "./day-parts.ts";
import { mention } from "./extent.ts";
import { monthAt, unitAt, weekdayAt } from "./words.ts";

export const beforeLast = sequenceRule<DateData>({
  id: "dates/en/before-last",
  summary: "One further than last or next: the week before last, the Friday before last, the month after next.",
  starts: ["last", "next"],
  examples: [
    { text: "It rained [the week before last].", data: { said: { by: -2, unit: "week" } } },
    { text: "It snowed [the night before last].", data: { type: "TIME", said: { by: -2, time: "TNI" } } },
    { text: "They meet [the month after next].", data: { said: { by: 2, unit: "month" } } },
    { text: "They met on [the Friday before last].", data: { said: { relation: "last", offset: { by: -1 } } } },
    { text: "The year before last summer; the day after next Monday; a week after last seen." },
  ],
  read: (doc, token) => {
    const last = is(doc, token, "last");
    if (!is(doc, token - 1, last ? "before" : "after") || !is(doc, token - 3, "the")) return null;
    if (!together(doc, token - 3, token) || isRelative(doc, token + 1)) return null;
    const said = saidOf(doc, token - 2, last ? -1 : 1);
    return said === null ? null : mention(doc, token - 2, token + 1, said, { article: true });
  },
});

/** `the year before last summer`: the word belongs to what follows. */
const isRelative = (doc: Document, token: number): boolean =>
  unitAt(doc, token) !== null ||
  weekdayAt(doc, token) > 0 ||
  monthAt(doc, token) > 0 ||
  has(doc, token, C.season) ||
  has(doc, token, C["day-part"]);

function saidOf(doc: Document, token: number, by: 1 | -1): Said | null {
  const weekday = weekdayAt(doc, token);
  if (weekday > 0) {
    const name = { of: "weekday" as const, weekday };
    return { kind: "field", name, relation: by < 0 ? "last" : "next", offset: { by, unit: "week" } };
  }
  const part = partAt(doc, token);
  if (part !== null && part.next === token + 1)
    return { kind: "shift", by: by * 2, unit: "day", from: "publication", time: part.value };
  const unit = unitAt(doc, token);
  const grain = unit === null || unit.plural ? null : grainOf(unit.unit);
  if (grain === null || grain.factor > 1) return null;
  return { kind: "shift", by: by * 2, unit: grain.grain, grain: grain.grain, from: "publication" };
}
