import {
  type Document,
  has,
  is,
  isKind,
  longestPhrase,
  oneOf,
  SPACE_BEFORE,
  shaped,
  together,
} from "../../core/document.ts";
import { type Lexicon, rootNode } from "../../core/lexicon.ts";
import { C } from "../../lexicon/classes.ts";
import { parseDigits } from "./digits.ts";

/** A number, or a range of two: then `value` is null. */
export interface Quantity {
  readonly value: number | null;
  readonly low: number | undefined;
  readonly high: number | undefined;
  /** One past its last token. */
  readonly last: number;
  /** The scale it was multiplied by: 1e6 in "3 million", 1 in "3". */
  readonly scale: number;
  /** True where a letter glued to the digits is the scale ("5m", "40K"): only money reads it so. */
  readonly short: boolean;
}

/** A number met in the text. */
interface Reading extends Quantity {
  readonly value: number;
}

const quantity = (
  value: number | null,
  low: number | undefined,
  high: number | undefined,
  last: number,
  scale: number,
  short: boolean,
): Quantity => ({ value, low, high, last, scale, short });

// Each field is shown all that it may hold before any text is read: V8 would else lay quantities out for less, and go on looking up by name what
// was laid out so.
quantity(null, 0.5, 0.5, 0, 0.5, false);
quantity(0.5, undefined, undefined, 0, 1, true);

const reading = (value: number, last: number, scale: number, short = false): Reading =>
  quantity(value, undefined, undefined, last, scale, short) as Reading;

/** The characters of a token, "" outside the document. */
export const at = (doc: Document, token: number): string =>
  token < 0 || token >= doc.tokens.count ? "" : doc.text.slice(doc.tokens.start[token], doc.tokens.end[token]);

/** The note of a token's sense of a class, as written or in lower case; null if it has none. */
export function noteAt({ lexicon, tokens }: Document, token: number, cls: number): string | null {
  return noteOf(lexicon, tokens.form[token] as number, cls) ?? noteOf(lexicon, tokens.word[token] as number, cls);
}

function noteOf(lexicon: Lexicon, id: number, cls: number): string | null {
  if (id === 0 || !lexicon.has(id, cls)) return null;
  for (const sense of lexicon.senses(lexicon.entryAt(lexicon.step(rootNode, id))))
    if (sense.cls === cls) return sense.note;
  return null;
}

/** Tells the number that the note of a word of the class says; 0 for any other token. Each note is read once. */
function numberOf(cls: number): (doc: Document, token: number) => number {
  const read = new Map<string, number>();
  return (doc, token) => {
    const note = has(doc, token, cls) ? noteAt(doc, token, cls) : null;
    if (note === null) return 0;
    let value = read.get(note);
    if (value === undefined) {
      value = Number(note);
      read.set(note, value);
    }
    return value;
  };
}

const scaleOf = numberOf(C["scale-word"]);
const numberWordOf = numberOf(C["number-word"]);

/** The entry of a class that begins at a token, with its note. */
export function phraseOf(
  doc: Document,
  token: number,
  cls: number,
): { readonly last: number; readonly note: string } | null {
  const phrase = longestPhrase(doc, token, cls);
  if (phrase === null) return null;
  for (const sense of doc.lexicon.senses(phrase.entry))
    if (sense.cls === cls) return { last: phrase.last, note: sense.note };
  return null;
}

/** Rounds away what a product of doubles adds: 1.1 times a million is 1100000. */
export const clean = (value: number): number => (Number.isInteger(value) ? value : Number(value.toPrecision(15)));

/**
 * The number that begins at a token, in digits ("1,234.5", "2½", "1.5 million", "5bn") or in words ("twenty-eight", "a million", "half a
 * million"). `short` lets a lone m, b, k or tn behind the digits be a scale, as in "$5 m".
 */
export function readNumber(doc: Document, token: number, short = false): Reading | null {
  if (token >= doc.tokens.count) return null;
  if (isKind(doc, token, "number")) return withScale(doc, readDigits(doc, token), short);
  if (isKind(doc, token, "alphanumeric")) return readGlued(doc, token);
  return isKind(doc, token, "word") ? readWords(doc, token) : null;
}

const halves = /^\/[248]$/;

/** A number in digits, with the groups of three that blanks keep apart and a fraction behind it: "10 000", "2 1/2". */
function readDigits(doc: Document, token: number): Reading | null {
  let text = at(doc, token);
  let last = token + 1;
  while (last < token + 6 && isGroup(doc, last) && /^\d{1,3}(?: \d{3})*$/.test(text)) text += ` ${at(doc, last++)}`;
  const whole = parseDigits(text, doc.language);
  if (whole === null) return null;
  const slash = fractionAt(doc, token);
  if (slash > 0) return reading(slash, token + 3, 1);
  const part = last < doc.tokens.count && together(doc, token, last) ? fractionAt(doc, last) : 0;
  return reading(whole + part, part > 0 ? last + 3 : last, 1);
}

/** "1/2", "3/4" at a token, 0 if there is none. */
function fractionAt(doc: Document, token: number): number {
  if (!is(doc, token + 1, "/") || !halves.test(`/${at(doc, token + 2)}`) || shaped(doc, token + 1, SPACE_BEFORE))
    return 0;
  const above = Number(at(doc, token));
  const below = Number(at(doc, token + 2));
  return above > 0 && above < below ? above / below : 0;
}

/** Three digits behind one blank: the next group of a number. */
function isGroup(doc: Document, token: number): boolean {
  if (!isKind(doc, token, "number") || !together(doc, token - 1, token)) return false;
  const gap = (doc.tokens.start[token] as number) - (doc.tokens.end[token - 1] as number);
  return gap === 1 && doc.text[(doc.tokens.start[token] as number) - 1] !== "\n" && /^\d{3}$/.test(at(doc, token));
}

const glued = /^(?<number>\d[\d.,]{0,30})(?<scale>mn|mln|m|bln|bn|b|k|tn|trn|t|million|billion|trillion)$/i;
const shortScales: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  mm: 1e6,
  mn: 1e6,
  mln: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  bln: 1e9,
  billion: 1e9,
  t: 1e12,
  tn: 1e12,
  trn: 1e12,
  trillion: 1e12,
};

/** "5bn", "1.2m". */
function readGlued(doc: Document, token: number): Reading | null {
  const { number, scale = "" } = glued.exec(at(doc, token))?.groups ?? {};
  const value = number === undefined ? null : parseDigits(number, doc.language);
  if (value === null) return null;
  const factor = shortScales[scale.toLowerCase()] as number;
  return reading(clean(value * factor), token + 1, factor, scale.length === 1);
}

/** The number with the scale words behind it: "3 million", "2-million", "1 hundred thousand". */
function withScale(doc: Document, number: Reading | null, short: boolean): Reading | null {
  if (number === null) return null;
  let { value, last, scale } = number;
  for (let words = 0; words < 2 && together(doc, last - 1, last); words++) {
    const word = isHyphen(doc, last) ? last + 1 : last;
    const factor = scaleAt(doc, word, short && scale === 1 && word === last);
    if (factor === 0) break;
    value *= factor;
    scale *= factor;
    last = word + 1;
  }
  return last === number.last ? number : reading(clean(value), last, scale);
}

function scaleAt(doc: Document, token: number, short: boolean): number {
  const scale = scaleOf(doc, token);
  if (scale > 0 || !short) return scale;
  return /^(?:[mMbBkK]|tn|mm|MM)$/.test(at(doc, token)) ? (shortScales[at(doc, token).toLowerCase()] ?? 0) : 0;
}

/** A hyphen that touches both its neighbours. */
export const isHyphen = (doc: Document, token: number): boolean =>
  isKind(doc, token, "dash") && !shaped(doc, token, SPACE_BEFORE) && !shaped(doc, token + 1, SPACE_BEFORE);

/** A number in words: "twenty-eight", "two hundred and fifty", "a million", "half a million", "one and a half million". */
function readWords(doc: Document, token: number): Reading | null {
  if (is(doc, token, "half")) return halfOf(doc, token);
  if (is(doc, token, "a") || is(doc, token, "an")) {
    const next = token + 1;
    const factor = scaleOf(doc, next);
    if (factor === 0 || !together(doc, token, next)) return null;
    return withScale(doc, reading(factor, next + 1, factor), false);
  }
  if (!has(doc, token, C["number-word"])) return null;
  const base = below1000(doc, token);
  return base === null ? null : withScale(doc, withHalf(doc, base), false);
}

/** "half a million" */
function halfOf(doc: Document, token: number): Reading | null {
  const next = isHyphen(doc, token + 1) ? token + 2 : is(doc, token + 1, "a") ? token + 2 : token + 1;
  const factor = scaleOf(doc, next);
  if (factor === 0 || !together(doc, token, next)) return null;
  return reading(factor / 2, next + 1, factor);
}

/** "one and a half" */
function withHalf(doc: Document, number: Reading): Reading {
  const { last, value } = number;
  const spoken = is(doc, last, "and") && is(doc, last + 1, "a") && is(doc, last + 2, "half");
  return spoken ? reading(value + 0.5, last + 3, number.scale) : number;
}

/** Tens, ones and hundreds in words. */
function below1000(doc: Document, token: number): Reading | null {
  let value = wordValue(doc, token);
  if (value === null) return null;
  let last = token + 1;
  for (let words = 0; words < 4 && together(doc, last - 1, last); words++) {
    const next = isHyphen(doc, last) || (value >= 100 && is(doc, last, "and")) ? last + 1 : last;
    const more = wordValue(doc, next);
    if (more === null) break;
    if (more === 100 && value < 100 && next === last) value *= 100;
    else if (value % 100 === 0 && more < 100 && value > 0) value += more;
    else if (value % 10 === 0 && more < 10 && value > 0) value += more;
    else break;
    last = next + 1;
  }
  return reading(value, last, 1);
}

function wordValue(doc: Document, token: number): number | null {
  const value = numberWordOf(doc, token);
  return value > 0 && value <= 100 ? value : null;
}

/**
 * A number, or a range of two with one scale and unit behind it: "3-4 million", "3 to 5", and behind "between" also "3 and 5". `skip` steps
 * over what may stand before the second number, and `short` is as for `readNumber`.
 */
export function readQuantity(
  doc: Document,
  token: number,
  short = false,
  skip: (doc: Document, token: number) => number = asItStands,
): Quantity | null {
  const first = readNumber(doc, token, short);
  if (first === null) return null;
  const joint = first.last;
  if (!together(doc, token, joint) || !joins(doc, token, joint)) return first;
  const second = readNumber(doc, skip(doc, joint + 1), short);
  if (second === null) return first;
  const scale = first.scale === 1 ? second.scale : 1;
  const low = clean(first.value * scale);
  const high = low < second.value ? second.value : lastDigitsOf(doc, token, joint);
  if (low >= high || (first.scale !== 1 && second.scale === 1)) return first;
  return quantity(null, low, high, second.last, second.scale, second.short);
}

const asItStands = (_: Document, token: number): number => token;

/** What a rate of exchange goes up to whose second number has its last two digits alone: "120.55-60"; 0 for any other. */
function lastDigitsOf(doc: Document, token: number, dash: number): number {
  const [whole, digits] = [at(doc, token), at(doc, dash + 1)];
  if (dash !== token + 1 || !isHyphen(doc, dash) || !/^\d\d$/.test(digits)) return 0;
  return /^\d{1,4}\.(?:\d\d){1,2}$/.test(whole) ? Number(whole.slice(0, -2) + digits) : 0;
}

/** A dash, "to", or "and" behind "between". */
function joins(doc: Document, token: number, joint: number): boolean {
  if (isKind(doc, joint, "dash")) return shaped(doc, joint, SPACE_BEFORE) === shaped(doc, joint + 1, SPACE_BEFORE);
  if (is(doc, joint, "or")) return true;
  if (is(doc, joint, "to")) return !is(doc, token - 1, "from") || /^rang(?:e|es|ed|ing)$/i.test(at(doc, token - 2));
  return is(doc, joint, "and") && is(doc, has(doc, token - 1, C["currency-sign"]) ? token - 2 : token - 1, "between");
}

/** True if the number at a token is the later part of one that begins before it: "5" of "3 to 5", "eight" of "twenty-eight". */
function isInner(doc: Document, token: number): boolean {
  if (is(doc, token - 1, "half") || (is(doc, token, "half") && is(doc, token - 2, "and"))) return true;
  return isInnerOf(doc, token - 1, token) || (bridges(doc, token - 1) && isInnerOf(doc, token - 2, token));
}

/** True for what may stand within a number: a joint, a hyphen, a scale, another number. */
const bridges = (doc: Document, token: number): boolean =>
  isKind(doc, token, "word")
    ? isJoint(doc, token) || has(doc, token, C["number-word"]) || has(doc, token, C["scale-word"])
    : !isKind(doc, token, "bracket") && !isKind(doc, token, "quote") && !isComma(doc, token);

const isJoint = oneOf(["to", "or", "and", "a"]);

const isComma = (doc: Document, token: number): boolean => isKind(doc, token, "punctuation") && is(doc, token, ",");

/** True for a number that may go on from digits right before it: a group of three, a fraction. */
const goesOn = (doc: Document, token: number): boolean => isGroup(doc, token) || is(doc, token + 1, "/");

function isInnerOf(doc: Document, before: number, token: number): boolean {
  if (before < 0 || !together(doc, before, token)) return false;
  if (isKind(doc, before, "number")) {
    if (before === token - 1 && isKind(doc, token, "number") && !goesOn(doc, token)) return false;
  } else if (!isKind(doc, before, "alphanumeric") && !has(doc, before, C["number-word"])) return false;
  return (readQuantity(doc, before)?.last ?? 0) > token;
}

/** The number last asked for: the rules of money, per cent and units ask for the same one in turn. */
const last: { doc: Document | null; token: number; found: Quantity | null } = { doc: null, token: 0, found: null };

/** The number or range that begins at a token and is no part of one that began before; null where nothing that it could count stands behind it. */
export function quantityAt(doc: Document, token: number): Quantity | null {
  if (is(doc, token, "a") && !has(doc, token + 1, C["scale-word"])) return null;
  if (last.doc === doc && last.token === token) return last.found;
  last.found = isAlone(doc, token) || isInner(doc, token) ? null : readQuantity(doc, token);
  last.doc = doc;
  last.token = token;
  return last.found;
}

/** True for digits with a mark or word behind them that neither goes on with the number nor measures it: of a date, a list, a table. */
function isAlone(doc: Document, token: number): boolean {
  if (!isKind(doc, token, "number")) return false;
  const next = token + 1;
  if (isKind(doc, next, "word")) return !mayMeasure(doc, next) && !isJoint(doc, next);
  if (isKind(doc, next, "number")) return !goesOn(doc, next);
  if (isKind(doc, next, "bracket") || isKind(doc, next, "quote")) return true;
  return isKind(doc, next, "punctuation") && !is(doc, next, "/") && !is(doc, next, "%");
}

/** The classes of a word that multiplies the number before it, or names what it counts. */
const measures = [C["scale-word"], C["percent-word"], C.unit, C["currency-word"], C["currency-code"]];

/** True for a word that has one of them by itself, and for one that several words of a list begin with. */
function mayMeasure(doc: Document, token: number): boolean {
  const { lexicon, tokens } = doc;
  if (lexicon.begins(tokens.form[token] as number) || lexicon.begins(tokens.word[token] as number)) return true;
  for (let i = 0; i < measures.length; i++) if (has(doc, token, measures[i] as number)) return true;
  return false;
}
