import { type Document, is, isKind, together } from "../../../core/document.ts";
import { sequenceRule } from "../../../core/rule.ts";
import type { DateData } from "../said.ts";
import { isAny, isIn, wordList } from "../tokens.ts";
import { partAt } from "./day-parts.ts";
import { mention } from "./extent.ts";
import { namedDayAt } from "./named-day.ts";

export const dayPart = sequenceRule<DateData>({
  id: "dates/en/day-part",
  summary:
    "A part of the day, of the day named behind it or told before: mid-afternoon yesterday, late in the afternoon.",
  starts: ["@day-part"],
  examples: [
    { text: "He rose on Tuesday and left in [the morning].", data: { type: "TIME", value: "XXXX-XX-XXTMO" } },
    { text: "It fell by [mid-afternoon yesterday].", data: { type: "TIME", value: "XXXX-XX-XXTAF" } },
    { text: "An evening in Rome; a good night Tuesday; the night shift; at 4 in the morning." },
  ],
  read: (doc, token) => {
    const part = partAt(doc, token);
    if (part === null) return null;
    const day = isOpen(doc, token - 1) ? namedDayAt(doc, token + 1) : null;
    if (day !== null && day.value.kind !== "constant" && together(doc, token, day.next - 1))
      return mention(doc, token, day.next, { ...day.value, time: part.value });
    if (!is(doc, token - 1, "the") || !together(doc, token - 2, token)) return null;
    if (!isAny(doc, token - 2, ["in", "during", "through", "by"]) || isKind(doc, token - 3, "number")) return null;
    if (isNoun(doc, token + 1)) return null;
    return mention(
      doc,
      token,
      token + 1,
      { kind: "shift", by: 0, unit: "day", from: "previous", time: part.value },
      { article: true },
    );
  },
});

/** What stands before `afternoon Tuesday`; `Monday night` has its day before it, and `a good night Tuesday` is no time. */
const isOpen = (doc: Document, token: number): boolean =>
  isKind(doc, token, "dash") ||
  isAny(doc, token, [
    "early",
    "late",
    "by",
    "until",
    "till",
    "since",
    "from",
    "at",
    "around",
    "about",
    "before",
    "after",
  ]);

/** True where a noun follows that the part of the day belongs to: `the night shift`. */
const isNoun = (doc: Document, at: number): boolean =>
  together(doc, at - 1, at) && isKind(doc, at, "word") && !isIn(doc, at, closing);

const closing = wordList("and to when after before as but with at on in by for he she they it the because or was of");
