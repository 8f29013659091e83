import { CAPITAL, type Document, has, is, isKind, shaped, together, tokenText } from "../../../core/document.ts";
import { sequenceRule } from "../../../core/rule.ts";
import { C } from "../../../lexicon/classes.ts";
import { dayNumber } from "../calendar.ts";
import type { DateData } from "../said.ts";
import { digits, isAny, isGlued, isHyphen, isIn, lengthOf, wordList, yearAt } from "../tokens.ts";
import { yearInWords } from "./days.ts";
import { mention } from "./extent.ts";
import { unitAt } from "./words.ts";

export const year = sequenceRule<DateData>({
  id: "dates/en/year",
  summary: "A year in four digits, in two behind an apostrophe, or in words.",
  starts: ["#number", "'", "’", "‘", "nineteen", "eighteen", "twenty", "two"],
  examples: [
    { text: "It rose in [2004] and [2005].", data: { value: "2004" } },
    { text: "The plan for [early 1990] stands.", data: { value: "1990" } },
    { text: "The class of ['89] met.", data: { value: "1989" } },
    { text: "By [nineteen ninety-six] it was over.", data: { value: "1996" } },
    { text: "[The year of 2006] was warm, in [the fiscal year 2004].", data: { value: "2006" } },
    { text: "In the [2021]/[2022] season, and in [2006]: nothing.", data: { value: "2021" } },
    { text: "It fell from [1788] on.", data: { value: "1788" } },
    { text: "He led it in [1987]-[93] and won [1998]-[99]; call 1987-93-12 or 1998-97.", data: { value: "1987" } },
    { text: "In [1998] people left; the [2006] men's team met; until [the year 325].", data: { value: "1998" } },
    {
      text: "A survey of 1709 pupils; a 2000 year old wall; they sold 1998 cars, $1999 and 2,004 more at 1990 points.",
    },
    { text: "The index closed at 1850.2, 1997 miles away; Room 2012 cost 2025 euros; see page 1998; Resolution 1973." },
  ],
  read: (doc, token) => {
    const met = isKind(doc, token, "number")
      ? inDigits(doc, token)
      : isKind(doc, token, "quote")
        ? shortYear(doc, token)
        : yearInWords(doc, token);
    if (met === null) return null;
    const of = is(doc, token - 1, "of") ? token - 1 : token;
    const first = is(doc, of - 1, "year") && !isHyphen(doc, of - 1) ? of - 1 : token;
    const fiscal = of === token && (is(doc, first - 1, "fiscal") || is(doc, first - 1, "calendar"));
    const period = { grain: "year" as const, first: dayNumber(met.value, 1, 1) };
    return mention(doc, fiscal ? first - 1 : first, met.next, { kind: "written", period }, { article: first < token });
  },
});

function inDigits(doc: Document, token: number): { value: number; next: number } | null {
  const length = lengthOf(doc, token);
  if (length === 2) return secondYear(doc, token);
  if (length !== 3 && length !== 4) return null;
  const value = yearAt(doc, token) || earlyYearAt(doc, token);
  if (value === 0 || isMarked(doc, token)) return null;
  const sure = (value >= 1900 && value < 2100) || (isHyphen(doc, token + 1) && yearAt(doc, token + 2) > value);
  if (!sure && (!isIn(doc, token - 1, prepositions) || isPlural(doc, token + 1))) return null;
  if (unitAt(doc, token + 1) !== null && !isHyphen(doc, token + 2)) return null; // 2000 years, a 2000 year old wall
  if (isCounted(doc, token + 1, isDated(doc, token)) || isNamed(doc, token)) return null;
  return { value, next: token + 1 };
}

/** `1987-93`: the last two digits of a year behind another. */
function secondYear(doc: Document, token: number): { value: number; next: number } | null {
  if (!isHyphen(doc, token - 1) || !isRange(doc, token - 2) || isHyphen(doc, token + 1)) return null;
  if (isGlued(doc, token + 1) && (isKind(doc, token + 1, "symbol") || is(doc, token + 1, ":"))) return null;
  const first = inDigits(doc, token - 2);
  if (first === null) return null;
  return { value: first.value - (first.value % 100) + digits(doc, token, 2), next: token + 1 };
}

/** `of 1709 pupils`: so early a year is as often a number of things. */
const isPlural = (doc: Document, token: number): boolean =>
  !shaped(doc, token, CAPITAL) && (isIn(doc, token, counted) || /[^s]s$/.test(tokenText(doc, token)));

/** `the year 325`: fewer digits are a year only behind the word. */
function earlyYearAt(doc: Document, token: number): number {
  const value = is(doc, token - 1, "year") && is(doc, token - 2, "the") ? digits(doc, token, 3) : Number.NaN;
  return value >= 100 ? value : 0;
}

const prepositions = wordList("year in of since until from before after by circa to during between around");

/** True where a mark shows the number is a sum, a part of a number, a page or a place in a web address. */
function isMarked(doc: Document, token: number): boolean {
  if (isKind(doc, token - 1, "symbol") && isGlued(doc, token) && !isSeason(doc, token - 2)) return true;
  if (isGlued(doc, token + 1) && isKind(doc, token + 1, "symbol") && !isSeason(doc, token)) return true;
  if (isGlued(doc, token + 1) && is(doc, token + 1, ":") && isGlued(doc, token + 2)) return true;
  if (
    isHyphen(doc, token + 1) &&
    isKind(doc, token + 2, "number") &&
    (!isRange(doc, token) || isHyphen(doc, token + 3))
  )
    return true;
  if (!isHyphen(doc, token - 1) && !isHyphen(doc, token + 1)) return false;
  if (isHyphen(doc, token - 1) && isKind(doc, token - 2, "alphanumeric")) return true;
  return isHyphen(doc, token - 1) && isKind(doc, token - 2, "number") && yearAt(doc, token - 2) === 0;
}

/** `2021/2022`, `2021/22`: a year that runs over two of the calendar. */
function isSeason(doc: Document, token: number): boolean {
  const year = yearAt(doc, token);
  if (year === 0 || !is(doc, token + 1, "/") || !isGlued(doc, token + 1) || !isGlued(doc, token + 2)) return false;
  return yearAt(doc, token + 2) === year + 1 || digits(doc, token + 2, 2) === (year + 1) % 100;
}

/** `1998-99` and `1998-2004` are ranges; `2011-10` is a score. */
const isRange = (doc: Document, token: number): boolean =>
  yearAt(doc, token + 2) > 0 || digits(doc, token + 2, 2) > yearAt(doc, token) % 100;

/** `in 1996`, `since 2001`: what stands in a time is no count of people, and hardly a sum. */
const isDated = (doc: Document, token: number): boolean => isAny(doc, token - 1, ["in", "since", "until", "during"]);

/** True for words of measure behind a number, and, where no preposition dates it, for what is counted: `2001 men`, but `2001 men's`. */
function isCounted(doc: Document, token: number, dated: boolean): boolean {
  if (isIn(doc, token, measures)) return true;
  if (dated) return false;
  if (isIn(doc, token, counted)) return !isAny(doc, token + 1, ["'s", "’s"]);
  return has(doc, token, C["currency-word"]) && !shaped(doc, token, CAPITAL);
}

/** `Room 2012`, `Windows 2000`: the number is part of a name. */
const isNamed = (doc: Document, token: number): boolean =>
  together(doc, token - 1, token) &&
  (isIn(doc, token - 1, numbered) || (shaped(doc, token - 1, CAPITAL) && isIn(doc, token - 1, named)));

/** What bears numbers, whether written large or small: `page 2012`, `Resolution 1973`. */
const numbered = wordList(
  "room suite flight route highway section page no. number channel chapter article resolution rule order bill iso rfc zip pier",
);

const named = wordList("windows office unit building model bus train gate lot apt. box level fund code form russell");

/** `'89`: an apostrophe and two digits. */
function shortYear(doc: Document, token: number): { value: number; next: number } | null {
  if (!is(doc, token, "'") && !is(doc, token, "’") && !is(doc, token, "‘")) return null;
  const value = digits(doc, token + 1, 2);
  const written = (doc.tokens.end[token + 1] as number) - (doc.tokens.start[token + 1] as number);
  if (Number.isNaN(value) || written !== 2 || !isGlued(doc, token + 1) || isGlued(doc, token)) return null;
  if (isGlued(doc, token + 2) && (isKind(doc, token + 2, "quote") || isKind(doc, token + 2, "dash"))) return null;
  if (!isIn(doc, token - 1, classBefore)) return null;
  return { value: value < 40 ? 2000 + value : 1900 + value, next: token + 2 };
}

const measures = wordList(
  "points miles dollars euros feet meters metres km kilometers kilometres percent million billion tons tonnes yards acres gmt hours gallons barrels lbs kg",
);

const counted = wordList("people cars jobs votes men women troops shares times others employees workers");

const classBefore = wordList("of in since from to and by summer spring fall winter early late");
