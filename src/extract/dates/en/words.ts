import { type Document, has, is, isKind, together, tokenText } from "../../../core/document.ts";
import { C } from "../../../lexicon/classes.ts";
import { isDay } from "../calendar.ts";
import {
  digits,
  digitsIn,
  isAny,
  isGlued,
  isHyphen,
  isIn,
  lengthOf,
  numberByNote,
  runInEnd,
  wordList,
} from "../tokens.ts";
import { unitsOf } from "../units.ts";

/** A piece of a phrase: what it means, and the token behind it. */
export interface Piece<T> {
  readonly value: T;
  readonly next: number;
}

/** The month at a token, by its name or abbreviation: 1 to 12, else 0. */
export const monthAt = numberByNote([C.month, C["month-abbreviation"]]);

/** The token behind the month at `token`, past a full stop that the tokenizer left apart. */
export const pastMonth = (doc: Document, token: number): number =>
  is(doc, token + 1, ".") && isGlued(doc, token + 1) && has(doc, token, C["month-abbreviation"])
    ? token + 2
    : token + 1;

/** The weekday at a token, by its name or abbreviation: Monday is 1, else 0. */
export const weekdayAt = numberByNote([C.weekday, C["weekday-abbreviation"]]);

/** The number a word names: `twenty`, `hundred`; 0 for none. */
export const numberWordAt = numberByNote([C["number-word"]]);

const ordinalWordAt = numberByNote([C["ordinal-word"]]);

/** The day of the month at a token: `29`, `29th`, `first`; 0 for none. */
export function dayAt(doc: Document, token: number): number {
  const plain = digits(doc, token, 2);
  if (plain >= 1 && plain <= 31) return plain;
  const from = doc.tokens.start[token] as number;
  const to = runInEnd(doc, token);
  const glued = to < 0 ? 0 : digitsIn(doc.text, from, to, 2);
  return glued >= 1 && glued <= 31 ? glued : ordinalDigitsAt(doc, token);
}

/** `1st`, `29th`: the number, up to 31; 0 for none. */
export function ordinalDigitsAt(doc: Document, token: number): number {
  const length = isKind(doc, token, "alphanumeric") ? lengthOf(doc, token) : 0;
  if (length !== 3 && length !== 4) return 0;
  const end = doc.tokens.end[token] as number;
  const value = digitsIn(doc.text, doc.tokens.start[token] as number, end - 2, 2);
  if (!(value >= 1 && value <= 31)) return 0;
  return /^(?:st|nd|rd|th)$/i.test(doc.text.slice(end - 2, end)) ? value : 0;
}

/** An ordinal in words or digits: `third`, `twenty-first`, `20th`, `3rd`; null for none. */
export function ordinalAt(doc: Document, token: number): Piece<number> | null {
  const short = ordinalDigitsAt(doc, token);
  if (short > 0) return { value: short, next: token + 1 };
  const word = ordinalWordAt(doc, token);
  if (word > 0) return { value: word, next: token + 1 };
  const tens = numberWordAt(doc, token);
  if (tens < 20 || tens > 90 || !isHyphen(doc, token + 1)) return null;
  const ones = ordinalWordAt(doc, token + 2);
  return ones > 0 && ones < 10 ? { value: tens + ones, next: token + 3 } : null;
}

/** A month and day with their order told by the words: `January 29`, `Jan. 29th`; null where there is none or the month is too short for any year. */
export function monthDayAt(doc: Document, token: number): Piece<{ month: number; day: number }> | null {
  const month = monthAt(doc, token);
  if (month === 0) return null;
  let at = pastMonth(doc, token);
  if (is(doc, at, "the")) at++;
  const day = dayAt(doc, at);
  if (day === 0 || !isDay(2000, month, day) || !together(doc, token, at)) return null;
  if (isPartOfNumber(doc, at)) return null;
  return { value: { month, day }, next: at + 1 };
}

/** `6 June`, `the 6th of June`. */
export function dayMonthAt(doc: Document, token: number): Piece<{ month: number; day: number }> | null {
  const at = is(doc, token, "the") ? token + 1 : token;
  const day = dayAt(doc, at);
  const from = is(doc, at + 1, "of") ? at + 2 : at + 1;
  const month = day > 0 ? monthAt(doc, from) : 0;
  return month > 0 && isDay(2000, month, day) ? { value: { month, day }, next: pastMonth(doc, from) } : null;
}

/** True where the number at a token goes on as a time or a sum: `June 10:30`, `May 5%`. */
export function isPartOfNumber(doc: Document, token: number): boolean {
  if (!isGlued(doc, token + 1)) return false;
  return (
    is(doc, token + 1, "%") || (is(doc, token + 1, ":") && isGlued(doc, token + 2) && isKind(doc, token + 2, "number"))
  );
}

/** The unit of time at a token, and whether it is in the plural. */
export const unitAt = unitsOf(C["time-unit"], C["time-units"]);

/** How many: a number, or null for a vague one (`several`, `a few`). */
export type Count = number | null;

const vague = ["few", "several", "many", "some", "numerous", "multiple", "countless"];

/** All that opens a quantity without a number. */
const counting = wordList(`${vague.join(" ")} dozens hundreds thousands scores half quarter couple a an another`);

/** A quantity: `10`, `1.5`, `2 1/2`, `twenty-one`, `a`, `a few`, `a couple of`, `half a`, `a quarter of a`, `several`, `two or three`, `two and a half`. */
export function quantityAt(doc: Document, token: number): Piece<Count> | null {
  const simple = countAt(doc, token);
  if (simple === null || simple.value === null) return simple;
  const { value, next } = simple;
  if (is(doc, next, "and") && is(doc, next + 1, "a") && is(doc, next + 2, "half"))
    return { value: value + 0.5, next: next + 3 };
  if (is(doc, next, "and") && is(doc, next + 1, "half") && !is(doc, next + 2, "of"))
    return { value: value + 0.5, next: next + 2 };
  if (is(doc, next + 1, "and") && is(doc, next + 3, "a") && is(doc, next + 5, "half") && isHyphen(doc, next))
    return { value: value + 0.5, next: next + 6 };
  const dashed = isHyphen(doc, next) || isKind(doc, next, "dash");
  if (!dashed && !is(doc, next, "or") && !is(doc, next, "to")) return simple;
  const second = isArticle(doc, next + 1) ? null : numberAt(doc, next + 1);
  return second === null ? simple : { value, next: second.next };
}

const isArticle = (doc: Document, token: number): boolean => is(doc, token, "a") || is(doc, token, "an");

function countAt(doc: Document, token: number): Piece<Count> | null {
  if (!isIn(doc, token, counting)) return numberAt(doc, token);
  if (isAny(doc, token, vague)) return { value: null, next: token + 1 };
  if (is(doc, token, "another")) return numberAt(doc, token + 1) === null ? { value: 1, next: token + 1 } : null;
  if (is(doc, token, "dozens") || is(doc, token, "hundreds") || is(doc, token, "thousands") || is(doc, token, "scores"))
    return is(doc, token + 1, "of") ? { value: null, next: token + 2 } : null;
  if (is(doc, token, "half") && (isArticle(doc, token + 1) || isHyphen(doc, token + 1)))
    return { value: 0.5, next: token + 2 };
  if (is(doc, token, "quarter")) return isHyphen(doc, token + 1) ? { value: 0.25, next: token + 2 } : null;
  if (is(doc, token, "couple")) return { value: 2, next: is(doc, token + 1, "of") ? token + 2 : token + 1 };
  if (!isArticle(doc, token)) return numberAt(doc, token);
  if (is(doc, token + 1, "few")) return { value: null, next: token + 2 };
  if (is(doc, token + 1, "couple")) return { value: 2, next: is(doc, token + 2, "of") ? token + 3 : token + 2 };
  if (is(doc, token + 1, "number") && is(doc, token + 2, "of")) return { value: null, next: token + 3 };
  if (is(doc, token + 1, "half")) return { value: 0.5, next: isHyphen(doc, token + 2) ? token + 3 : token + 2 };
  if (is(doc, token + 1, "quarter") && isHyphen(doc, token + 2)) return { value: 0.25, next: token + 3 };
  if (is(doc, token + 1, "quarter") && is(doc, token + 2, "century")) return { value: 0.25, next: token + 2 };
  if (is(doc, token + 1, "quarter") && is(doc, token + 2, "of") && isArticle(doc, token + 3))
    return { value: 0.25, next: token + 4 };
  if (is(doc, token + 1, "single") || is(doc, token + 1, "full") || is(doc, token + 1, "whole"))
    return { value: 1, next: token + 2 };
  return numberAt(doc, token + 1) ?? { value: 1, next: token + 1 };
}

/** The quantity that ends right before a token, and its first token: `two and a half` before `years`. Looks at most eight tokens back. */
export function quantityBefore(doc: Document, at: number): { first: number; value: Count } | null {
  let best: { first: number; value: Count } | null = null;
  for (let first = at - 1; first >= at - 8 && isPartOfQuantity(doc, first); first--) {
    const met = quantityAt(doc, first);
    if (met !== null && met.next === at) best = { first, value: met.value };
  }
  return best !== null && together(doc, best.first, at) ? best : null;
}

const inner = wordList(
  `a an and or to of number half quarter couple dozens hundreds thousands scores single full whole another million billion / ${vague.join(" ")}`,
);

function isPartOfQuantity(doc: Document, token: number): boolean {
  if (token < 0) return false;
  if (isKind(doc, token, "number") || isKind(doc, token, "dash")) return true;
  return numberWordAt(doc, token) > 0 || isIn(doc, token, inner);
}

/** A number in digits or words: `1,500`, `2 1/2`, `twenty-one`, `hundred`; null for none. */
export function numberAt(doc: Document, token: number): Piece<number> | null {
  if (isKind(doc, token, "number")) return figureAt(doc, token);
  const word = numberWordAt(doc, token);
  if (word === 0) return null;
  if (word >= 20 && word <= 90 && isHyphen(doc, token + 1)) {
    const ones = numberWordAt(doc, token + 2);
    if (ones > 0 && ones < 10) return { value: word + ones, next: token + 3 };
  }
  const scale = numberWordAt(doc, token + 1);
  if (word < 20 && (scale === 100 || scale === 1000)) return { value: word * scale, next: token + 2 };
  return { value: word, next: token + 1 };
}

function figureAt(doc: Document, token: number): Piece<number> | null {
  if (lengthOf(doc, token) > 9) return null;
  const plain = digits(doc, token, 9);
  const value = Number.isNaN(plain) ? Number(tokenText(doc, token).replaceAll(",", "")) : plain;
  if (Number.isNaN(value)) return null;
  const scale = scaleAt(doc, token + 1);
  if (scale > 0) return { value: value * scale, next: token + 2 };
  const half = fractionAt(doc, token + 1);
  return half > 0 ? { value: value + half, next: token + 4 } : { value, next: token + 1 };
}

/** `65 million years`: what a figure is told in; 0 for none. */
const scaleAt = (doc: Document, token: number): number =>
  is(doc, token, "million") ? 1e6 : is(doc, token, "billion") ? 1e9 : is(doc, token, "thousand") ? 1e3 : 0;

/** `1/2` and its like; 0 for none. */
function fractionAt(doc: Document, token: number): number {
  if (!is(doc, token + 1, "/") || !isGlued(doc, token + 1) || !isGlued(doc, token + 2)) return 0;
  const over = digits(doc, token, 1);
  const under = digits(doc, token + 2, 1);
  return over > 0 && over < under ? over / under : 0;
}
