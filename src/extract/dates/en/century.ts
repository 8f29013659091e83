import { type Document, together } from "../../../core/document.ts";
import { sequenceRule } from "../../../core/rule.ts";
import { dayNumber } from "../calendar.ts";
import type { DateData } from "../said.ts";
import { isAny, isHyphen } from "../tokens.ts";
import { mention } from "./extent.ts";
import { ordinalAt } from "./words.ts";

export const century = sequenceRule<DateData>({
  id: "dates/en/century",
  summary: "A century by its number: the 20th century, 19th-century, the twenty-first century.",
  starts: ["#alphanumeric", "@ordinal-word", "twenty"],
  examples: [
    { text: "In [the early 20th century] it was new.", data: { value: "19XX" } },
    { text: "A [17th-century] church burned.", data: { value: "16XX" } },
    { text: "[The twenty-first century] began.", data: { value: "20XX" } },
    { text: "It spread in [the late 18th] and [early 19th centuries].", data: { value: "17XX" } },
    { text: "His third century this season; the 31st century; a first half-century." },
  ],
  read: (doc, token) => {
    const number = ordinalAt(doc, token);
    if (number === null || number.value < 5 || number.value > 22) return null;
    const at = isHyphen(doc, number.next) ? number.next + 1 : number.next;
    const listed = listedBehind(doc, at);
    if (!isAny(doc, listed, ["century", "centuries"]) || !together(doc, token, listed)) return null;
    const period = { grain: "century" as const, first: dayNumber(number.value * 100 - 99, 1, 1) };
    return mention(doc, token, listed > at ? number.next : at + 1, { kind: "written", period }, { article: true });
  },
});

/** Past `and early 20th` of `the late 19th and early 20th centuries`; the token itself where no other follows. */
function listedBehind(doc: Document, token: number): number {
  if (!isAny(doc, token, ["and", "or", "to", "through"])) return token;
  let from = token + 1;
  while (from < token + 4 && isAny(doc, from, ["the", "early", "late", "mid"])) from++;
  const next = ordinalAt(doc, isHyphen(doc, from) ? from + 1 : from)?.next ?? token;
  return isHyphen(doc, next) ? next + 1 : next;
}
