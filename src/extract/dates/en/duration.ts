import { type Document, has, is, isKind, together } from "../../../core/document.ts";
import { sequenceRule } from "../../../core/rule.ts";
import { C } from "../../../lexicon/classes.ts";
import type { DateData } from "../said.ts";
import { isAny, isGlued, isHyphen, isIn, lengthOf, wordList } from "../tokens.ts";
import { durationOf } from "../units.ts";
import { mention } from "./extent.ts";
import { numberAt, numberWordAt, quantityBefore, unitAt } from "./words.ts";

const between = wordList(
  "more additional full consecutive straight successive trading business working whole long short calendar extra or so solid plus odd remaining further previous preceding following subsequent intervening",
);

export const duration = sequenceRule<DateData>({
  id: "dates/en/duration",
  summary: "So many units of time: two years, a 10-day, several weeks, half an hour.",
  starts: ["@time-unit", "@time-units"],
  examples: [
    { text: "It took [two and a half years].", data: { type: "DURATION", value: "P2Y6M" } },
    { text: "A [10-day] truce held.", data: { value: "P10D" } },
    { text: "He spoke for [more than an hour].", data: { value: "PT1H" } },
    { text: "The talks lasted [several weeks].", data: { value: "PXW" } },
    { text: "Within [20 more years] it sinks.", data: { value: "P20Y" } },
    { text: "He led it for a [half-century], through [a quarter of an hour] of talks.", data: { value: "P50Y" } },
    { text: "The [44-year-old] trade embargo and a [six-week-long] trial ended.", data: { value: "P44Y" } },
    { text: "It fell to a [two- month] low for [another week].", data: { value: "P2M" } },
    { text: "At 17 years and two months old he won, on another day." },
    { text: "It is open 24 hours per day, and they work 35 hours each week." },
    { text: "After [20-odd years], in a [half-hour] of talks", data: { value: "P20Y" } },
    { text: "It covers [the three remaining months] and [two further years].", data: { value: "P3M" } },
    {
      text: "In a second quarter of gains, a second man of 52 years old may one day run 90 kilometres, or win one day, on a day of joy.",
    },
  ],
  read: (doc, at) => {
    const unit = unitAt(doc, at);
    if (unit === null) return null;
    const hyphen = isHyphen(doc, at - 1) || isBroken(doc, at - 1);
    let end = hyphen ? at - 1 : at;
    for (let i = 0; i < 2 && isIn(doc, end - 1, between); i++) end = isHyphen(doc, end - 2) ? end - 2 : end - 1;
    const near = hyphen ? at - 1 : at;
    const quantity =
      quantityBefore(doc, end) ??
      (end < near ? quantityBefore(doc, near) : null) ??
      (hyphen ? quantityBefore(doc, at) : null);
    if (quantity === null || (hyphen && isAny(doc, quantity.first, ["half", "quarter"]) && unit.unit !== "hour"))
      return null; // half-century stands
    const article = isAny(doc, quantity.first, ["a", "an"]) && !isNumberBehind(doc, quantity.first);
    const token = isAny(doc, quantity.first, ["a", "an"]) && !article ? quantity.first + 1 : quantity.first;
    if (isHyphen(doc, token - 1) && (isKind(doc, token - 2, "number") || isKind(doc, token, "number"))) return null; // his U-19 days
    if (article && (isLong(doc, at + 1) || !fitsArticle(doc, token, at, unit.plural))) return null;
    if (is(doc, token + 1, "half") && is(doc, token - 1, "and")) return null;
    if (is(doc, token, "another") && !isIn(doc, token - 1, limits)) return null; // on another day
    if (is(doc, token, "one") && is(doc, at, "day") && at === token + 1 && isSomeDay(doc, token)) return null;
    if (unit.unit === "second" && !unit.plural && !hyphen) return null;
    if (unit.unit === "hour" && unit.plural && isPer(doc, at + 1)) return null;
    if (is(doc, token, "some") && !unit.plural) return null;
    const aged = isAge(doc, at + 1);
    if ((aged && !isAgeOfThing(doc, at + 1)) || (isYearLike(quantity.value) && !unit.plural)) return null;
    if (unit.unit === "quarter" && quantity.value !== null && quantity.value <= 3 && is(doc, at + 1, "of")) return null;
    if (unit.unit === "quarter" && isAny(doc, token, ["some", "many"])) return null; // in some quarters
    const first = article && hyphen ? token + 1 : token;
    const the = unit.plural && !hyphen && quantity.value !== null && !article;
    return mention(
      doc,
      first,
      aged || isLong(doc, at + 1) ? at + 3 : pastHalf(doc, at + 1),
      { kind: "constant", value: durationOf(halfAdded(doc, at + 1, quantity.value), unit.unit) },
      { quantity: true, article: the },
    );
  },
});

/** `24 hours a day`: how much of each day, and no length. */
const isPer = (doc: Document, at: number): boolean => {
  if (!isAny(doc, at, ["a", "per", "each", "every"])) return false;
  const unit = unitAt(doc, at + 1);
  return unit !== null && !unit.plural && !isIn(doc, at + 2, counting);
};

/** Behind `a day`, what counts on from it. */
const counting = wordList("ago earlier later before after");

/** `two- month`: a hyphen at which a line was broken. */
const isBroken = (doc: Document, token: number): boolean =>
  isKind(doc, token, "dash") && lengthOf(doc, token) === 1 && isGlued(doc, token) && together(doc, token, token + 1);

/** `a year` is a time; `a day care`, `a second`, `a quarter` are mostly none. */
function fitsArticle(doc: Document, token: number, at: number, plural: boolean): boolean {
  if (plural || at > token + 1) return true;
  if (isAny(doc, at, ["second", "quarter"])) return false;
  if (is(doc, at, "day") && isIn(doc, at + 1, kinds)) return false;
  if (is(doc, token - 1, "on") && !isAny(doc, at, ["second", "minute", "hour"])) return false; // on a day rich in news
  return !isHyphen(doc, at + 1);
}

/** `a day job`, `a day trip`. */
const kinds = wordList(
  "job jobs trip trips care school spa tour tours trader traders laborer labourer pass shift boarder",
);

/** `He may one day return`, `One day, she left`: no length. */
const isSomeDay = (doc: Document, token: number): boolean =>
  !isIn(doc, token - 1, limits) &&
  !isOnly(doc, token) &&
  !isAny(doc, token + 2, ["before", "after", "later", "earlier", "of", "to"]);

/** `had only been in the job one day`. */
function isOnly(doc: Document, token: number): boolean {
  for (let at = token - 2; at > token - 8 && together(doc, at, token); at--)
    if (isAny(doc, at, ["only", "just"])) return true;
  return false;
}

const limits = wordList(
  "for in within by lasts lasted lasting took takes take spent extended delayed postponed adjourned from than of about after before only just least most last past next every each a",
);

/** `a 10-day truce`: the article belongs to the truce. */
const isNumberBehind = (doc: Document, token: number): boolean =>
  isKind(doc, token + 1, "number") ||
  (numberWordAt(doc, token + 1) > 0 && !isAny(doc, token + 1, ["hundred", "dozen", "thousand"]));

/** `a 52-year-old man`, `he is 52 years old`: an age tells of the man, not of the story's time. */
const isAge = (doc: Document, at: number): boolean =>
  is(doc, isHyphen(doc, at) ? at + 1 : at, "old") || isOlder(doc, at);

/** `17 years and two months old`. */
function isOlder(doc: Document, at: number): boolean {
  const more = is(doc, at, "and") ? numberAt(doc, at + 1) : null;
  return more !== null && unitAt(doc, more.next) !== null && is(doc, more.next + 1, "old");
}

/** `a 44-year-old embargo`: how long a thing has been is a time; the noun stands within three words. */
function isAgeOfThing(doc: Document, at: number): boolean {
  if (!isHyphen(doc, at) || has(doc, at - 1, C["time-units"])) return false; // a years-old dispute stands
  for (let noun = at + 2; noun < at + 6 && isKind(doc, noun, "word") && together(doc, at, noun); noun++)
    if (isIn(doc, noun, lastingThings)) return true;
  return false;
}

const lastingThings = wordList(
  "truce ceasefire cease-fire peace war conflict insurgency rebellion uprising revolt siege blockade embargo boycott ban sanctions strike protest protests crisis dispute feud row standoff stand-off stalemate impasse deadlock occupation regime monarchy dynasty dictatorship junta government administration coalition presidency rule reign republic union alliance treaty pact agreement accord deal contract law act policy programme program plan campaign project tradition custom record case investigation inquiry probe lawsuit trial marriage partnership recession slump boom rally bull slide drought",
);

/** `a three-month-long trial`. */
const isLong = (doc: Document, at: number): boolean => isHyphen(doc, at) && is(doc, at + 1, "long");

/** `the 1988 quarter`. */
const isYearLike = (count: number | null): boolean => count !== null && count >= 1000 && count < 2200;

const hasHalf = (doc: Document, at: number): boolean =>
  is(doc, at, "and") && is(doc, at + 1, "a") && is(doc, at + 2, "half");

/** `a year and a half`. */
const pastHalf = (doc: Document, at: number): number => {
  if (hasHalf(doc, at)) return at + 3;
  return is(doc, at, "or") && (is(doc, at + 1, "two") || is(doc, at + 1, "so")) && !isKind(doc, at + 2, "number")
    ? at + 2
    : at;
};

const halfAdded = (doc: Document, at: number, count: number | null): number | null =>
  count !== null && hasHalf(doc, at) ? count + 0.5 : count;
