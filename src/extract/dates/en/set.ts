import { type Document, has, is, together } from "../../../core/document.ts";
import { sequenceRule } from "../../../core/rule.ts";
import { C } from "../../../lexicon/classes.ts";
import { pad } from "../calendar.ts";
import type { DateData } from "../said.ts";
import { isAny } from "../tokens.ts";
import { durationOf } from "../units.ts";
import { partAt } from "./day-parts.ts";
import { mention } from "./extent.ts";
import { monthAt, quantityAt, unitAt, weekdayAt } from "./words.ts";

export const set = sequenceRule<DateData>({
  id: "dates/en/set",
  summary: "A time that comes again and again: every day, each July, every other week, every Tuesday night.",
  starts: ["every", "each"],
  examples: [
    { text: "They meet [every day].", data: { type: "SET", value: "P1D" } },
    { text: "It opens [each July].", data: { value: "XXXX-07" } },
    { text: "[Every Tuesday night] they sing.", data: { value: "XXXX-WXX-2TNI" } },
    { text: "They meet [every second Friday].", data: { value: "XXXX-WXX-5" } },
    { text: "They meet [every other Friday].", data: { value: "XXXX-WXX-5" } },
    { text: "It is held [every four years].", data: { value: "P4Y" } },
    { text: "Each man and every Maynard." },
  ],
  read: (doc, token) => {
    const met = recurring(doc, token + 1);
    if (met === null || !together(doc, token, met.next - 1)) return null;
    return mention(doc, token, met.next, { kind: "constant", value: met.value }, { type: "SET" });
  },
});

function recurring(doc: Document, first: number): { value: string; next: number } | null {
  const at =
    isAny(doc, first, ["other", "second", "third", "fourth"]) && weekdayAt(doc, first + 1) > 0 ? first + 1 : first;
  const weekday = weekdayAt(doc, at);
  const month = monthAt(doc, at);
  const part = partAt(doc, at);
  if (weekday > 0) {
    const night = partAt(doc, at + 1);
    return { value: `XXXX-WXX-${weekday}${night?.value ?? ""}`, next: night?.next ?? at + 1 };
  }
  if (month > 0 && has(doc, at, C.month)) return { value: `XXXX-${pad(month, 2)}`, next: at + 1 };
  if (part !== null) return { value: `XXXX-XX-XX${part.value}`, next: part.next };
  const other = isAny(doc, at, ["other", "single"]);
  const count = other || isAny(doc, at, ["a", "an"]) ? null : quantityAt(doc, at);
  const from = other ? at + 1 : (count?.next ?? at);
  const unit = unitAt(doc, from);
  if (unit === null || (unit.plural && count === null)) return null;
  if (unit.unit === "second" && !unit.plural) return null;
  return { value: durationOf(is(doc, at, "other") ? 2 : count === null ? 1 : count.value, unit.unit), next: from + 1 };
}
