import { type Document, has, is, isKind, together } from "../../../core/document.ts";
import { sequenceRule } from "../../../core/rule.ts";
import { C } from "../../../lexicon/classes.ts";
import type { DateData } from "../said.ts";
import { isAny, isHyphen, wordList } from "../tokens.ts";
import { durationOf } from "../units.ts";
import { mention } from "./extent.ts";
import { unitAt } from "./words.ts";

export const perUnit = sequenceRule<DateData>({
  id: "dates/en/per-unit",
  summary: "How often, or how much in each unit of time: twice a week, $5 a day, 300 flights per month.",
  starts: ["@time-unit"],
  priority: 1,
  examples: [
    { text: "They train twice [a week].", data: { type: "SET", value: "P1W" } },
    { text: "It costs $5 million [a year].", data: { type: "SET", value: "P1Y" } },
    { text: "They fly 300 jets [per month].", data: { type: "SET", value: "P1M" } },
    { text: "He stayed a week." },
  ],
  read: (doc, at) => {
    const token = at - 1;
    if (!isAny(doc, token, ["a", "an", "per"])) return null;
    const unit = unitAt(doc, at);
    if (unit === null || unit.plural || !together(doc, token - 1, token + 1) || isHyphen(doc, token + 2)) return null;
    if (isAny(doc, token + 2, ["ago", "earlier", "later", "before", "after", "and", "or"])) return null;
    if (!is(doc, token, "per") && !isRate(doc, token - 1)) return null;
    return mention(doc, token, token + 2, { kind: "constant", value: durationOf(1, unit.unit) }, { type: "SET" });
  },
});

/** True for what is counted again and again: a sum, a number, times, hours, people. */
function isRate(doc: Document, token: number): boolean {
  if (isKind(doc, token, "number") || is(doc, token, "%")) return true;
  if (is(doc, token, ")")) return isRate(doc, token - 1);
  if (isAny(doc, token, rates)) return true;
  return (
    isKind(doc, token - 1, "number") &&
    isKind(doc, token, "word") &&
    !has(doc, token, C["time-units"]) &&
    endsInS(doc, token)
  );
}

const endsInS = (doc: Document, token: number): boolean =>
  doc.text.charCodeAt((doc.tokens.end[token] as number) - 1) === 0x73;

const rates = wordList(
  "once twice times million billion trillion thousand percent cents dollars hours days pounds euros yen barrels tons tonnes people flights units",
);
