import { type Document, is, together } from "../../../core/document.ts";
import { sequenceRule } from "../../../core/rule.ts";
import type { DateData } from "../said.ts";
import { isAny } from "../tokens.ts";
import { mention } from "./extent.ts";
import { weekdayAt } from "./words.ts";

export const dayOfWeek = sequenceRule<DateData>({
  id: "dates/en/day-of-week",
  summary: "A weekday of a week that is told: Wednesday next week, Tuesday of last week.",
  starts: ["@weekday"],
  examples: [
    { text: "They meet on [Wednesday next week].", data: { value: "XXXX-WXX-3", said: { weeks: 1 } } },
    { text: "It closed on [Tuesday of last week].", data: { said: { weeks: -1 } } },
    { text: "It closed on Tuesday. Last week was long; on Friday next week's plan comes." },
  ],
  read: (doc, token) => {
    const at = is(doc, token + 1, "of") ? token + 2 : token + 1;
    const weeks = weeksTo(doc, at);
    if (weeks === null || !is(doc, at + 1, "week") || !together(doc, token, at + 1)) return null;
    if (isAny(doc, at + 2, ["'s", "’s"])) return null;
    const name = { of: "weekday" as const, weekday: weekdayAt(doc, token) };
    return mention(doc, token, at + 2, { kind: "field", name, relation: "none", weeks });
  },
});

/** How many weeks on from that of publication `last`, `this` or `next` week is; null for another word. */
function weeksTo(doc: Document, token: number): number | null {
  const by = ["last", "this", "next"].findIndex((word) => is(doc, token, word));
  return by < 0 ? null : by - 1;
}
