import { is, together } from "../../../core/document.ts";
import { sequenceRule } from "../../../core/rule.ts";
import { dayNumber } from "../calendar.ts";
import type { DateData } from "../said.ts";
import { isHyphen } from "../tokens.ts";
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
    { text: "His third century this season; the 31st century; a first half-century." },
  ],
  read: (doc, token) => {
    const number = ordinalAt(doc, token);
    if (number === null || number.value < 5 || number.value > 22) return null;
    const at = isHyphen(doc, number.next) ? number.next + 1 : number.next;
    if (!is(doc, at, "century") || !together(doc, token, at)) return null;
    const period = { grain: "century" as const, first: dayNumber(number.value * 100 - 99, 1, 1) };
    return mention(doc, token, at + 1, { kind: "written", period }, { article: true });
  },
});
