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
    { text: "They left on [the night of Oct. 23].", data: { type: "TIME", value: "XXXX-10-23TNI" } },
    { text: "They landed on [the morning of 6 June].", data: { value: "XXXX-06-06TMO" } },
    { text: "He rose on Tuesday and left in [the early morning].", data: { value: "XXXX-XX-XXTMO" } },
    { text: "The night of the vote; an evening in Rome; a good night Tuesday; the night shift; at 4 in the morning." },
  ],
  read: (doc, token) => {
    const part = partAt(doc, token);
    if (part === null) return null;
    const day = isOpen(doc, token - 1) ? namedDayAt(doc, token + 1) : null;
    if (day !== null && day.value.kind !== "constant" && together(doc, token, day.next - 1))
      return mention(doc, token, day.next, { ...day.value, time: part.value });
    const narrowed = isAny(doc, token - 1, ["early", "late"]) ? token - 1 : token;
    const the = narrowed - 1;
    if (!is(doc, the, "the") || !together(doc, the, token)) return null;
    const own = is(doc, token + 1, "of") ? namedDayAt(doc, token + 2) : null;
    if (own !== null && own.value.kind !== "constant" && together(doc, token, own.next - 1))
      return mention(doc, token, own.next, { ...own.value, time: part.value }, { article: true });
    if (!isAny(doc, the - 1, within) || !together(doc, the - 1, the) || isKind(doc, the - 2, "number")) return null;
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

/** What a part of the day stands in. */
const within = ["in", "during", "through", "throughout", "by"];

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
