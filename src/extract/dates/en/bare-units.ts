import { type Document, is, isKind, together, tokenText } from "../../../core/document.ts";
import { sequenceRule } from "../../../core/rule.ts";
import type { DateData } from "../said.ts";
import { isAny, isHyphen, isIn, wordList } from "../tokens.ts";
import { durationOf, type Unit } from "../units.ts";
import { mention } from "./extent.ts";
import { unitAt } from "./words.ts";

export const bareUnits = sequenceRule<DateData>({
  id: "dates/en/bare-units",
  summary:
    "Units in the plural without a number, where they tell how long: for weeks, in years, the days ahead, months of delay.",
  starts: ["@time-units"],
  examples: [
    { text: "They waited for [weeks].", data: { type: "DURATION", value: "PXW" } },
    { text: "In [the weeks ahead] it will fall.", data: { value: "PXW" } },
    { text: "After [months] of talks they left.", data: { value: "PXM" } },
    { text: "In the [days] before the vote, he fell ill.", data: { value: "PXD" } },
    { text: "He fell, just [hours] after the vote.", data: { value: "PTXH" } },
    {
      text: "It sparked [months] of talks, and in [the first hours] of the war [decades] of neglect.",
      data: { value: "PXM" },
    },
    { text: "They fled [hours] after the vote and [weeks] later returned.", data: { value: "PTXH" } },
    { text: "It has for [years] refused; they argued for [months] over the worst flood in [decades] from there." },
    { text: "It fell due to [years] of drought; they have lived there for [years] now; the glory days of rock." },
    { text: "Its hours of work; those first days after the vote; the company's seconds; five quarters; good days." },
  ],
  read: (doc, token) => {
    const unit = unitAt(doc, token);
    if (unit === null || unit.unit === "second" || unit.unit === "quarter" || isHyphen(doc, token + 1)) return null;
    if (isAny(doc, token + 1, ["after", "before", "later", "earlier", "away"]) && isFree(doc, token - 1))
      return claim(doc, token, token + 1, unit.unit);
    if (isAny(doc, token - 1, edges) && is(doc, token - 2, "the") && is(doc, token + 1, "of"))
      return claim(doc, token - 2, token + 1, unit.unit);
    if (is(doc, token + 1, "of") && isLengthOf(doc, token, unit.unit)) return claim(doc, token, token + 1, unit.unit);
    const the = is(doc, token - 1, "the");
    const before = the ? token - 2 : token - 1;
    if (!together(doc, before, token))
      return isFollowed(doc, token + 1) ? claim(doc, token, token + 1, unit.unit) : null;
    if (the && isAny(doc, token + 1, ["ahead", "since"])) return claim(doc, token - 1, token + 2, unit.unit);
    if (the && isAny(doc, before, ["in", "during", "over", "for", "through"])) {
      if (is(doc, before, "over") && unit.unit === "year") return claim(doc, token - 1, token + 1, unit.unit);
      return isFollowed(doc, token + 1) ? claim(doc, token, token + 1, unit.unit) : null;
    }
    const long = isIn(doc, before, lasting);
    if (the || !long) return null;
    if (is(doc, before, "of") || is(doc, before, "over")) return null;
    const short = unit.unit === "hour" || unit.unit === "minute"; // a rise in hours worked
    return endsPhrase(doc, token + 1) && !(short && isDone(doc, token + 1))
      ? claim(doc, token, token + 1, unit.unit)
      : null;
  },
});

/** True for what does not belong to the unit: `crossed the border days after the raid`, but `the first days after`, `a matter of days before`. */
const isFree = (doc: Document, token: number): boolean =>
  !isKind(doc, token, "number") && !isKind(doc, token, "dash") && !isIn(doc, token, bound);

const bound = wordList(
  "the a first second third last final closing opening initial immediate following early late of these those few many some several no other good bad long dark school business working trading",
);

/** `the first hours of the war`; the early hours of Friday are a time of that day. */
const edges = ["first", "last", "final", "opening", "closing", "initial"];

/** `It sparked months of talks`, `due to years of drought`: what lasted so long; days and years of something are often another thing (`glory days of`). */
const isLengthOf = (doc: Document, token: number, unit: Unit): boolean =>
  unit === "week" || unit === "month" || unit === "decade" || unit === "century"
    ? isFree(doc, token - 1)
    : (unit === "year" || unit === "day") && isIn(doc, token - 1, leading);

const leading = wordList(
  "to that with after for by from through despite amid following also brought bringing sparked sparking",
);

const claim = (doc: Document, first: number, last: number, unit: Parameters<typeof durationOf>[1]) =>
  mention(doc, first, last, { kind: "constant", value: durationOf(null, unit) }, { type: "DURATION" });

const isFollowed = (doc: Document, at: number): boolean =>
  isAny(doc, at, ["before", "after", "that", "leading", "following", "of"]) && !is(doc, at + 1, "operation");

/** True where no noun follows that the unit would belong to. */
const endsPhrase = (doc: Document, at: number): boolean =>
  !together(doc, at - 1, at) ||
  !isKind(doc, at, "word") ||
  isIn(doc, at, closing) ||
  isDone(doc, at) ||
  /ing$/.test(tokenText(doc, at));

/** `has for years refused`. */
const isDone = (doc: Document, at: number): boolean => together(doc, at - 1, at) && /[^e]ed$/.test(tokenText(doc, at));

const lasting = wordList("for within in took takes take follows lasted after spent spend of over");

const closing = wordList(
  "of to and before after that if as the he she they it by in because with but on at has have had we i a an from over about until without when while so who now",
);
