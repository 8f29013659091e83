import { type Document, has, is, isKind, together } from "../../../core/document.ts";
import { sequenceRule } from "../../../core/rule.ts";
import { C } from "../../../lexicon/classes.ts";
import { dayNumber } from "../calendar.ts";
import type { DateData, Relation, Said } from "../said.ts";
import { isAny, isHyphen, isIn, wordList } from "../tokens.ts";
import { anaphoricYear, relativeYear, sharedYear, yearBehind } from "./days.ts";
import { mention } from "./extent.ts";
import { dayAt, monthAt, monthDayAt, pastMonth } from "./words.ts";

export const month = sequenceRule<DateData>({
  id: "dates/en/month",
  summary: "A month, with its year, with last, this or next, or with the year told before, where that is said.",
  starts: ["@month", "@month-abbreviation"],
  examples: [
    { text: "Sales fell in [January].", data: { value: "XXXX-01" } },
    { text: "It closed in [early March 1998].", data: { value: "1998-03" } },
    { text: "It ran from [November] to [February 1999].", data: { value: "1998-11" } },
    { text: "It rained in [March], [April] and [May 2003].", data: { value: "2003-03" } },
    { text: "By [the end of October] it was done.", data: { value: "XXXX-10" } },
    { text: "He left [last August].", data: { said: { kind: "field", relation: "last" } } },
    { text: "He left in 1990, in [December of that year].", data: { said: { years: 0, told: true } } },
    { text: "He came in 1990 and left [that June].", data: { said: { years: 0, told: true } } },
    { text: "He came in [the following May].", data: { said: { relation: "following" } } },
    {
      text: "Rates rose in [the September quarter], not in [the March 1998 quarter].",
      data: { value: "XXXX-Q3" },
    },
    { text: "They may march in Jan. That is all." },
    { text: "He met April Smith and they march on." },
  ],
  read: (doc, token) => {
    const number = monthAt(doc, token);
    const next = pastMonth(doc, token);
    if ((isDated(doc, next) && monthDayAt(doc, token) !== null) || dayBefore(doc, token)) return null;
    const year = yearBehind(doc, next);
    const ending = number % 3 === 0 && is(doc, year?.next ?? next, "quarter") ? (year?.next ?? next) : -1;
    const first = isHyphen(doc, token - 1) && monthAt(doc, token - 2) > 0 ? token - 2 : token; // the July-September quarter
    if (ending > 0 && together(doc, first, ending))
      return mention(doc, first, ending + 1, quarterSaid(number / 3, year?.value), { article: true });
    if (year !== null) {
      const period = { grain: "month" as const, first: dayNumber(year.value, number, 1) };
      return mention(doc, token, year.next, { kind: "written", period });
    }
    const shared = sharedYear(doc, next, number, 0);
    if (shared > 0)
      return mention(doc, token, next, {
        kind: "written",
        period: { grain: "month", first: dayNumber(shared, number, 1) },
      });
    const of = is(doc, next, "of") ? next + 1 : next;
    const years = relativeYear(doc, of);
    if (years !== null)
      return mention(doc, token, of + 2, {
        kind: "field",
        name: { of: "month", month: number },
        relation: "none",
        years,
      });
    const name = { of: "month" as const, month: number };
    const told = anaphoricYear(doc, next);
    if (told !== null)
      return mention(doc, token, told.next, { kind: "field", name, relation: "none", years: told.years, told: true });
    if (is(doc, token - 1, "that") && together(doc, token - 1, token) && isLast(doc, token, next))
      return mention(doc, token - 1, next, { kind: "field", name, relation: "none", years: 0, told: true });
    const relation = relationBefore(doc, token);
    const start = relation === "none" ? token : token - (is(doc, token - 2, "this") ? 2 : 1);
    if (relation === "none" && (!has(doc, token, C.month) || isName(doc, token, number))) return null;
    const article = relation === "previous" || relation === "following";
    return mention(doc, start, next, { kind: "field", name, relation }, { article });
  },
});

/** `the September quarter`: the one that ends with the month. */
function quarterSaid(quarter: number, year: number | undefined): Said {
  if (year === undefined) return { kind: "field", name: { of: "quarter", quarter }, relation: "none" };
  return { kind: "written", period: { grain: "quarter", first: dayNumber(year, quarter * 3 - 2, 1) } };
}

/** True where the month ends its phrase: `jailed that June.`, but `He said that June was dry`. */
const isLast = (doc: Document, token: number, next: number): boolean =>
  has(doc, token, C.month) && (!together(doc, token, next) || !isKind(doc, next, "word"));

/** True where a number or `the` stands behind the month, so that a day may. */
const isDated = (doc: Document, at: number): boolean =>
  isKind(doc, at, "number") || isKind(doc, at, "alphanumeric") || is(doc, at, "the");

/** `last`, `this`, `next` and their like before a name of the calendar. */
export function relationBefore(doc: Document, token: number): Relation {
  const relation = together(doc, token - 1, token) ? relationOf(doc, token - 1) : "none";
  return relation === "following" && !is(doc, token - 2, "the") ? "none" : relation; // following Monday's vote
}

const relations = wordList("last past this current next coming previous preceding following");

/** What `last`, `this`, `next` and their like say; none for any other word. */
export function relationOf(doc: Document, token: number): Relation {
  if (!isIn(doc, token, relations)) return "none";
  if (isAny(doc, token, ["last", "past"])) return "last";
  if (isAny(doc, token, ["this", "current"])) return "this";
  if (isAny(doc, token, ["next", "coming"])) return "next";
  if (isAny(doc, token, ["previous", "preceding"])) return "previous";
  return "following";
}

/** True where the day of `29 January` stands before the month. */
function dayBefore(doc: Document, token: number): boolean {
  if (!together(doc, token - 1, token)) return false;
  return dayAt(doc, is(doc, token - 1, "of") ? token - 2 : token - 1) > 0;
}

/** Months that are also given names, surnames or words: only a preposition or an adverb of time before them makes them months. */
function isName(doc: Document, token: number, number: number): boolean {
  const after = token + 1;
  if (isCapital(doc, token - 1) && !has(doc, token - 1, C["sentence-opener"]) && together(doc, token - 1, token))
    return true;
  if (number !== 3 && number !== 4 && number !== 5 && number !== 6 && number !== 8) return false;
  if (isAny(doc, token - 1, ["in", "since", "during", "until", "early", "late", "mid", "a", "an"])) return false;
  if (isIn(doc, token - 1, before))
    return isCapital(doc, after) && isKind(doc, after, "word") && together(doc, token, after) && number !== 3;
  return true;
}

const before = wordList(
  "in since until till by of from to through during early late mid and between for before after - or , earlier that each every the their its our",
);

const isCapital = (doc: Document, token: number): boolean =>
  token >= 0 && token < doc.tokens.count && ((doc.tokens.shape[token] as number) & 1) !== 0;
