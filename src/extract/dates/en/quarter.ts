import { type Document, is, isKind, together } from "../../../core/document.ts";
import { sequenceRule } from "../../../core/rule.ts";
import { dayNumber } from "../calendar.ts";
import type { DateData, FieldName, Relation, Said } from "../said.ts";
import { digits, isAny, isHyphen, isIn, wordList, yearAt } from "../tokens.ts";
import { relativeYear } from "./days.ts";
import { mention } from "./extent.ts";
import { ordinalAt } from "./words.ts";

export const quarter = sequenceRule<DateData>({
  id: "dates/en/quarter",
  summary:
    "A quarter or half of a year by its number: the third quarter, first-half 1998, the 1988 second quarter, this year's third quarter.",
  starts: ["first", "second", "third", "fourth", "last", "1st", "2nd", "3rd", "4th", "final"],
  examples: [
    { text: "Profit rose in [the third quarter].", data: { value: "XXXX-Q3" } },
    { text: "Its [third-quarter] net fell.", data: { value: "XXXX-Q3" } },
    { text: "In [the second half of 1998] it grew.", data: { value: "1998-H2" } },
    { text: "In [the 1988 second quarter] it lost money.", data: { value: "1988-Q2" } },
    { text: "Sales rise in [the second] and [fourth quarters].", data: { value: "XXXX-Q2" } },
    { text: "It usually grows in [the fourth quarter].", data: { type: "SET", value: "XXXX-Q4" } },
    { text: "It fell in [the last quarter of 2012].", data: { value: "2012-Q4" } },
    { text: "It beat [the third quarter of last year].", data: { said: { kind: "field", years: -1 } } },
    { text: "[This year's third quarter] was poor.", data: { said: { years: 0 } } },
    { text: "They led in the second half of the match and a third quarterback left." },
    { text: "He scored 12 points in the first half, and in the fourth quarter they led." },
    { text: "Sales should rise 10-12 percent in [the fourth quarter]." },
    { text: "Sony made fewer games. In [the third quarter] profit fell." },
    { text: "It closed the third quarter 54-43 ahead." },
  ],
  read: (doc, token) => {
    const met = ordinalAt(doc, token);
    const value = met?.value ?? (isAny(doc, token, ["last", "final"]) ? -1 : 0);
    if (value === 0 || value > 4) return null;
    const shared = listedAt(doc, token + 1);
    const tied = isHyphen(doc, shared);
    const at = tied ? shared + 1 : shared;
    const half = isAny(doc, at, halves);
    if (!half && !isAny(doc, at, quarters)) return null;
    if (!together(doc, token, at) || (half && value > 2)) return null;
    const behind = yearBehind(doc, at + 1);
    if (value < 0 && !half && behind === null) return null; // the last quarter of 2012
    const name: FieldName = half
      ? { of: "half", half: value < 0 ? 2 : value }
      : { of: "quarter", quarter: value < 0 ? 4 : value };
    if (name.of === "quarter" && behind === null && isHabit(doc, token))
      return mention(
        doc,
        token,
        shared > token + 1 ? token + 1 : at + 1,
        { kind: "constant", value: `XXXX-Q${name.quarter}` },
        { article: !tied, type: "SET" },
      );
    if (shared > token + 1)
      return half && behind === null ? null : mention(doc, token, token + 1, saidOf(name, behind), { article: true });
    const before = behind === null ? yearBefore(doc, token) : null;
    if (half && behind === null && before === null && !tied) return null;
    if (behind === null && before === null && isPlayed(doc, at)) return null;
    const first = before?.first ?? fiscalBefore(doc, token);
    return mention(doc, first, behind?.next ?? at + 1, saidOf(name, behind ?? before), { article: !tied });
  },
});

/** `It usually sells most in the fourth quarter`: of every year. */
function isHabit(doc: Document, token: number): boolean {
  const own = doc.tokens.sentence[token] as number;
  for (let at = Math.max(doc.sentences.first[own] as number, token - habitReach); at < token; at++)
    if (isIn(doc, at, habits)) return true;
  return false;
}

/** How far before a quarter a word of habit is looked for, in tokens. */
const habitReach = 12;

const habits = wordList("usually typically normally traditionally generally");

const quarters = ["quarter", "quarters"];
const halves = ["half", "halves"];

/** Past `and fourth` of `the second and fourth quarters`; the token itself where nothing is listed. */
function listedAt(doc: Document, token: number): number {
  if (!isAny(doc, token, ["and", "or", "to", "through"])) return token;
  const from = is(doc, token + 1, "the") ? token + 2 : token + 1;
  return ordinalAt(doc, from)?.next ?? token;
}

/** How far the words of a game are looked for, in tokens on either side. */
const near = 80;

/**
 * Games have quarters and halves too: a word of the game or its score, within the sentence or the one before it, shows it. Words that are
 * of business too tell nothing in a sentence of business: `Sony sold fewer games in the third quarter`.
 */
function isPlayed(doc: Document, at: number): boolean {
  const own = doc.tokens.sentence[at] as number;
  const last = Math.min(doc.sentences.last[own] as number, at + near);
  const first = Math.max(doc.sentences.first[Math.max(0, own - 1)] as number, at - near);
  let hinted = false;
  for (let token = first; token < last; token++) {
    if (isIn(doc, token, played) || isScore(doc, token)) return true;
    hinted ||= isIn(doc, token, perhapsPlayed);
  }
  if (!hinted) return false;
  for (let token = Math.max(first, doc.sentences.first[own] as number); token < last; token++)
    if (isIn(doc, token, business)) return false;
  return true;
}

/** `54-43`, the winner's points first; `lost 43-54` too, but not `10-12 percent`, where something is counted. */
function isScore(doc: Document, token: number): boolean {
  if (!isHyphen(doc, token)) return false;
  const [left, right] = [digits(doc, token - 1, 3), digits(doc, token + 1, 3)];
  if (!(left > 9 && right > 9)) return false;
  if (left > right) return true;
  return !isKind(doc, token + 2, "symbol") && (!isKind(doc, token + 2, "word") || isIn(doc, token + 2, closing));
}

/** Words behind a number that count nothing. */
const closing = wordList("in at to on by and with as after before over against for when while the");

const played = wordList(
  "touchdown touchdowns rebounds quarterback fumble interception halftime kickoff goalkeeper halfback fullback lineman layup dunk 3-pointer playoff playoffs",
);

const perhapsPlayed = wordList("yard yards basket baskets game games coach scored");

const business = wordList(
  "profit profits sales sold revenue revenues earnings earned income growth grew economy gdp exports output orders shares shareholders investors dividend inflation spending demand",
);

/** The year of a quarter: in figures, or so many from this one. */
interface YearSaid {
  readonly year?: number;
  readonly years?: number;
}

function saidOf(name: FieldName, year: YearSaid | null): Said {
  if (year?.year !== undefined) return { kind: "written", period: periodOf(name, year.year) };
  const relation: Relation = "none";
  return year?.years === undefined
    ? { kind: "field", name, relation }
    : { kind: "field", name, relation, years: year.years };
}

function periodOf(name: FieldName, year: number) {
  if (name.of === "half") return { grain: "half" as const, first: dayNumber(year, name.half === 1 ? 1 : 7, 1) };
  const quarterNumber = name.of === "quarter" ? name.quarter : 1;
  return { grain: "quarter" as const, first: dayNumber(year, quarterNumber * 3 - 2, 1) };
}

/** `of 1998`, `1998`, `of fiscal 1998`, `of last year`, `of this year`. */
function yearBehind(doc: Document, at: number): (YearSaid & { next: number }) | null {
  const of = is(doc, at, "of") || is(doc, at, "in");
  let from = of ? at + 1 : at;
  if (is(doc, from, "fiscal")) from++;
  if (is(doc, from, "year")) from++;
  const year = yearAt(doc, from);
  if (year > 0) return together(doc, at, from) ? { year, next: from + 1 } : null;
  const years = relativeYear(doc, from);
  return years === null || !together(doc, at - 1, from + 1) ? null : { years, next: from + 2 };
}

/** `the 1988 second quarter`, `1988's second quarter`, `this year's third quarter`. */
function yearBefore(doc: Document, token: number): (YearSaid & { first: number }) | null {
  const skipped = is(doc, token - 1, "fiscal") ? token - 1 : token;
  const end = is(doc, skipped - 1, "'s") || is(doc, skipped - 1, "’s") ? skipped - 1 : skipped;
  const year = yearAt(doc, end - 1);
  if (year > 0 && together(doc, end - 1, token)) return { year, first: end - 1 };
  const years = relativeYear(doc, end - 2);
  return end === skipped || years === null || !together(doc, end - 2, token) ? null : { years, first: end - 2 };
}

/** Past `fiscal` or `fiscal-` before an ordinal. */
function fiscalBefore(doc: Document, token: number): number {
  const at = isHyphen(doc, token - 1) ? token - 2 : token - 1;
  return is(doc, at, "fiscal") ? at : token;
}
