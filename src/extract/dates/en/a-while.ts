import { type Document, is, together } from "../../../core/document.ts";
import { sequenceRule } from "../../../core/rule.ts";
import type { DateData } from "../said.ts";
import { isIn, wordList } from "../tokens.ts";
import { mention } from "./extent.ts";

export const aWhile = sequenceRule<DateData>({
  id: "dates/en/a-while",
  summary: "A length without a unit: for a while, for some time, for a long period.",
  starts: ["while", "time", "period"],
  examples: [
    { text: "They live without it for [a while].", data: { type: "DURATION", value: "PXX" } },
    { text: "It could take [some time], and last for [a fairly lengthy period].", data: { value: "PXX" } },
    { text: "It came after [a short while], and he was away for [quite some time]." },
    { text: "Once in a while; a while ago; some time in May; for a time of war; for a period of growth; a long time." },
  ],
  read: (doc, token) => {
    const first = firstOf(doc, token);
    if (first < 0 || !isIn(doc, first - 1, lasting) || !together(doc, first - 1, token)) return null;
    if (is(doc, first - 1, "in") && is(doc, first - 2, "once")) return null;
    if (isIn(doc, token + 1, counting)) return null;
    return mention(doc, first, token + 1, { kind: "constant", value: "PXX" });
  },
});

/** Where `a while`, `quite some time` or `a fairly lengthy period` begins, by its last word; -1 for none. */
function firstOf(doc: Document, token: number): number {
  if (is(doc, token, "time") && is(doc, token - 1, "some")) return is(doc, token - 2, "quite") ? token - 2 : token - 1;
  const long = isIn(doc, token - 1, lengths);
  if (!long && !is(doc, token, "while")) return -1;
  const weighed = long && isIn(doc, token - 2, weighing) ? token - 2 : long ? token - 1 : token;
  if (!is(doc, weighed - 1, "a")) return -1;
  return is(doc, weighed - 2, "quite") ? weighed - 2 : weighed - 1;
}

const lengths = wordList("long longer short shorter brief lengthy prolonged extended little limited considerable");
const weighing = wordList("very fairly rather relatively quite pretty such");
const lasting = wordList("for in within after take takes took taken taking last lasts lasted spend spent over");

/** What counts on from a length, or tells what it is full of. */
const counting = wordList("ago earlier later before after of in next this last when");
