import { CAPITAL, type Document, is, isKind, shaped, together, UPPER } from "../../../core/document.ts";
import { sequenceRule } from "../../../core/rule.ts";
import type { DateData } from "../said.ts";
import { isAny, isIn, wordList } from "../tokens.ts";
import { partAt } from "./day-parts.ts";
import { mention } from "./extent.ts";

const days = ["today", "tonight", "yesterday", "tomorrow"];

/** How many days from today the word at a token names; null for another word. */
export const spokenDay = (doc: Document, token: number): number | null =>
  !isAny(doc, token, days) ? null : is(doc, token, "yesterday") ? -1 : is(doc, token, "tomorrow") ? 1 : 0;

export const today = sequenceRule<DateData>({
  id: "dates/en/today",
  summary: "Today, tonight, yesterday and tomorrow, with the part of the day.",
  starts: days,
  examples: [
    { text: "He arrived [yesterday morning].", data: { type: "TIME", value: "XXXX-XX-XXTMO" } },
    { text: "It comes [tomorrow].", data: { said: { by: 1 } } },
    { text: "He works for the Tomorrow Group." },
    { text: "He reads USA Today every so often, as today's youth does." },
    { text: "They build the cars of tomorrow." },
  ],
  read: (doc, token) => {
    const by = spokenDay(doc, token);
    if (by === null || isTitle(doc, token) || isAge(doc, token)) return null;
    if (by > 0 && is(doc, token - 1, "of") && !is(doc, token - 2, "as")) return null; // the cars of tomorrow
    const night = is(doc, token, "tonight");
    const part = !night && together(doc, token, token + 1) ? partAt(doc, token + 1) : null;
    const time = night ? { time: "TNI" } : part === null ? {} : { time: part.value };
    return mention(doc, token, part?.next ?? token + 1, {
      kind: "shift",
      by,
      unit: "day",
      from: "publication",
      ...time,
    });
  },
});

/** `today's youth`, `today's world`: the age, and no day. */
const isAge = (doc: Document, token: number): boolean =>
  isAny(doc, token + 1, ["'s", "’s"]) && isIn(doc, token + 2, ages);

const ages = wordList("world youth society generation generations era age children kids teenagers culture standards");

/** `USA Today`, `Russia Today`, the Tomorrow Group: a capital beside a capital. */
function isTitle(doc: Document, token: number): boolean {
  if (!shaped(doc, token, CAPITAL) || shaped(doc, token, UPPER) || !together(doc, token - 1, token)) return false;
  return shaped(doc, token - 1, CAPITAL) || (isKind(doc, token - 1, "word") && shaped(doc, token + 1, CAPITAL));
}
