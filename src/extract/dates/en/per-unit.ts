import { type Document, has, isKind, together } from "../../../core/document.ts";
import { sequenceRule } from "../../../core/rule.ts";
import { C } from "../../../lexicon/classes.ts";
import type { DateData } from "../said.ts";
import { isAny, isHyphen, isIn, wordList } from "../tokens.ts";
import { durationOf } from "../units.ts";
import { mention } from "./extent.ts";
import { isPlural } from "./veto-rate.ts";
import { quantityBefore, unitAt } from "./words.ts";

export const perUnit = sequenceRule<DateData>({
  id: "dates/en/per-unit",
  summary:
    "How often in each unit of time: twice a week, five times a day, three nights a month, hundreds of calls a day.",
  starts: ["@time-unit"],
  priority: 1,
  examples: [
    { text: "They train twice [a week].", data: { type: "SET", value: "P1W" } },
    { text: "They open three days [a month].", data: { type: "SET", value: "P1M" } },
    { text: "They hold three meetings [each week], with hundreds of calls [a day].", data: { type: "SET" } },
    { text: "It costs $5 million a year for 300 flights per month, and he stayed a week." },
    { text: "It gave the two sides a week to leave; friends a year older; for two armies a day of rest." },
  ],
  read: (doc, at) => {
    const token = at - 1;
    if (!isAny(doc, token, ["a", "an", "per", "each"])) return null;
    if (!isIn(doc, token - 1, repeated) && !isCounted(doc, token - 1)) return null;
    const unit = unitAt(doc, at);
    if (unit === null || unit.plural || !together(doc, token - 1, token + 1) || isHyphen(doc, token + 2)) return null;
    if (isIn(doc, token + 2, elsewhere)) return null;
    return mention(doc, token, token + 2, { kind: "constant", value: durationOf(1, unit.unit) }, { type: "SET" });
  },
});

/** What comes again and again. */
const repeated = wordList("once twice times time days nights mornings evenings weeks months");

/** Words behind `a week` that count from it. */
const elsewhere = wordList("ago earlier later before after and or to of off older younger since from");

/** `hundreds of interviews`, `three meals`: things counted in words. What figures count is a rate, and no time. */
function isCounted(doc: Document, noun: number): boolean {
  if (!isKind(doc, noun, "word") || !isPlural(doc, noun)) return false;
  const quantity = quantityBefore(doc, noun);
  return quantity !== null && !isKind(doc, noun - 1, "number") && !has(doc, noun, C["currency-word"]);
}
