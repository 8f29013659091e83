import { CAPITAL, type Document, is, isKind, shaped, together, UPPER } from "../../../core/document.ts";
import { sequenceRule } from "../../../core/rule.ts";
import type { DateData } from "../said.ts";
import { isAny, isIn, wordList } from "../tokens.ts";
import { partAt } from "./day-parts.ts";
import { mention } from "./extent.ts";

const days: Readonly<Record<string, number>> = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 };

export const today = sequenceRule<DateData>({
  id: "dates/en/today",
  summary: "Today, tonight, yesterday and tomorrow, with the day before or after them and the part of the day.",
  starts: ["today", "tonight", "yesterday", "tomorrow"],
  examples: [
    { text: "He arrived [yesterday morning].", data: { type: "TIME", value: "XXXX-XX-XXTMO" } },
    { text: "They met [the day before yesterday].", data: { said: { by: -2 } } },
    { text: "It comes [tomorrow].", data: { said: { by: 1 } } },
    { text: "He works for the Tomorrow Group." },
    { text: "He reads USA Today every so often, as today's youth does." },
  ],
  read: (doc, token) => {
    const word = doc.text.slice(doc.tokens.start[token], doc.tokens.end[token]).toLowerCase();
    if (isTitle(doc, token) || isAge(doc, token)) return null;
    const base = days[word] as number;
    const step = dayAround(doc, token);
    const part =
      word === "tonight"
        ? { value: "TNI", next: token + 1 }
        : together(doc, token, token + 1)
          ? partAt(doc, token + 1)
          : null;
    const by = base + step;
    const first = step === 0 ? token : token - 2;
    const time = part === null ? {} : { time: part.value };
    return mention(
      doc,
      first,
      part?.next ?? token + 1,
      { kind: "shift", by, unit: "day", from: "publication", ...time },
      { article: step !== 0 },
    );
  },
});

/** `the day before yesterday`, `the day after tomorrow`. */
function dayAround(doc: Document, token: number): number {
  if (!is(doc, token - 2, "day")) return 0;
  if (is(doc, token - 1, "before")) return -1;
  return is(doc, token - 1, "after") ? 1 : 0;
}

/** `today's youth`, `today's world`: the age, and no day. */
const isAge = (doc: Document, token: number): boolean =>
  isAny(doc, token + 1, ["'s", "’s"]) && isIn(doc, token + 2, ages);

const ages = wordList("world youth society generation generations era age children kids teenagers culture standards");

/** `USA Today`, `Russia Today`, the Tomorrow Group: a capital beside a capital. */
function isTitle(doc: Document, token: number): boolean {
  if (!shaped(doc, token, CAPITAL) || shaped(doc, token, UPPER) || !together(doc, token - 1, token)) return false;
  return shaped(doc, token - 1, CAPITAL) || (isKind(doc, token - 1, "word") && shaped(doc, token + 1, CAPITAL));
}
