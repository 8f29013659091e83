import { type Document, is, isKind, together } from "../../../core/document.ts";
import { sequenceRule } from "../../../core/rule.ts";
import type { DateData, Relation } from "../said.ts";
import { isAny, isIn, wordList } from "../tokens.ts";
import { mention } from "./extent.ts";
import { ordinalDigitsAt } from "./words.ts";

export const dayOfMonth = sequenceRule<DateData>({
  id: "dates/en/day-of-month",
  summary: "A day of the month without the month: on the 29th, by the 15th, the 3rd of next month.",
  starts: ["#alphanumeric"],
  examples: [
    { text: "They meet on [the 29th].", data: { value: "XXXX-XX-29" } },
    { text: "On [the 15th] the largest raid came.", data: { value: "XXXX-XX-15" } },
    { text: "It is due on [the 3rd of next month].", data: { said: { relation: "next" } } },
    { text: "The desk on the 29th floor, the 3rd of five; on the 30th anniversary; on the 31st street." },
    { text: "He made a birdie on the 18th." },
  ],
  read: (doc, token) => {
    const day = ordinalDigitsAt(doc, token);
    if (day === 0 || !is(doc, token - 1, "the") || !isIn(doc, token - 2, before) || !together(doc, token - 2, token))
      return null;
    const relation = relationBehind(doc, token + 1);
    if (relation === null && (!endsPhrase(doc, token + 1) || isPlayed(doc, token))) return null;
    const last = relation === null ? token + 1 : token + 4;
    const name = { of: "day-of-month" as const, day };
    return mention(doc, token, last, { kind: "field", name, relation: relation ?? "none" }, { article: true });
  },
});

const before = wordList("on by until till since from before after between");

/** `of this month`, `of next month`, `of last month`; null where no month is told. */
function relationBehind(doc: Document, at: number): Relation | null {
  if (!is(doc, at, "of") || !is(doc, at + 2, "month") || !together(doc, at, at + 2)) return null;
  if (isAny(doc, at + 1, ["this", "the"])) return "this";
  if (is(doc, at + 1, "last")) return "last";
  return is(doc, at + 1, "next") ? "next" : null;
}

/** True where no noun follows that the number would count: `the 29th floor`. */
const endsPhrase = (doc: Document, at: number): boolean =>
  !together(doc, at - 1, at) || (isKind(doc, at, "word") ? isIn(doc, at, closing) : isKind(doc, at, "punctuation"));

const closing = wordList(
  "the a his her their its our in and or to when after before as but with at on for he she they we it because will was is",
);

/** Golf counts its holes so. */
function isPlayed(doc: Document, token: number): boolean {
  for (let at = token - 40; at < token + 40; at++) if (isIn(doc, at, golf)) return true;
  return false;
}

const golf = wordList("hole holes par birdie birdies bogey bogeys eagle putt putts fairway green tee golf");
