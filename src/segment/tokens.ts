import type { Tokens } from "../core/document.ts";
import {
  ABBREVIATION,
  CAPITAL,
  HAS_DIGIT,
  kinds,
  LINE_START,
  POSSESSIVE,
  SPACE_BEFORE,
  type TokenKind,
  UPPER,
} from "../core/document.ts";
import { foldCode, foldWord, hashSeed, hashStep, type Lexicon } from "../core/lexicon.ts";
import { C } from "../lexicon/classes.ts";
import * as chars from "./characters.ts";

const kindNumber = Object.fromEntries(kinds.map((kind, i) => [kind, i])) as Record<TokenKind, number>;
const WORD = kindNumber.word;
const NUMBER = kindNumber.number;
const ALPHANUMERIC = kindNumber.alphanumeric;
const kindOfClass: readonly number[] = (() => {
  const of: number[] = new Array(16).fill(kindNumber.symbol);
  of[chars.APOSTROPHE] = kindNumber.quote;
  of[chars.QUOTE_MARK] = kindNumber.quote;
  of[chars.BRACKET_MARK] = kindNumber.bracket;
  of[chars.DASH_MARK] = kindNumber.dash;
  of[chars.PUNCTUATION_MARK] = kindNumber.punctuation;
  return of;
})();

const DOT = 0x2e;
const COMMA = 0x2c;

/** Columns that grow as tokens come. */
export interface TokenColumns {
  count: number;
  start: Int32Array;
  end: Int32Array;
  kind: Uint8Array;
  shape: Uint8Array;
  word: Int32Array;
  form: Int32Array;
}

/** Empty columns with room for the tokens of a text of this length. */
export function newColumns(length: number): TokenColumns {
  const room = (length >> 2) + 16;
  return {
    count: 0,
    start: new Int32Array(room),
    end: new Int32Array(room),
    kind: new Uint8Array(room),
    shape: new Uint8Array(room),
    word: new Int32Array(room),
    form: new Int32Array(room),
  };
}

function grow(columns: TokenColumns): void {
  for (const name of ["start", "end", "word", "form"] as const) {
    const wider = new Int32Array(columns[name].length * 2);
    wider.set(columns[name]);
    columns[name] = wider;
  }
  for (const name of ["kind", "shape"] as const) {
    const wider = new Uint8Array(columns[name].length * 2);
    wider.set(columns[name]);
    columns[name] = wider;
  }
}

/** The filled part of the columns, with the sentence of each token. */
export function finish(columns: TokenColumns, sentence: Int32Array): Tokens {
  const { count, start, end, kind, shape, word, form } = columns;
  return { count, start, end, kind, shape, word, form, sentence };
}

/**
 * Appends the tokens of `text` from `from` to `to`.
 *
 * A word is a run of letters, digits after letters, and apostrophes between letters ("don't", "O'Brien"); `'s` at its end is a token
 * of its own, and so is each hyphen. Acronyms keep their full stops ("U.S."), abbreviations of the lexicon and initials take theirs
 * ("Mr.", "J."). A number keeps its separators ("1,234.5") and the letters that touch it ("29th", "5bn"). Marks are tokens of one character, but
 * for runs of full stops, of hyphens and of apostrophes.
 */
export function tokenize(text: string, from: number, to: number, lexicon: Lexicon, columns: TokenColumns): void {
  let space = SPACE_BEFORE | LINE_START;
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    const cls = chars.classOfCode(code);
    if (cls === chars.SPACE || cls === chars.LINE_END || cls === chars.JOINER) {
      if (cls !== chars.JOINER) space |= cls === chars.LINE_END ? SPACE_BEFORE | LINE_START : SPACE_BEFORE;
      at++;
      continue;
    }
    if (columns.count === columns.start.length) grow(columns);
    if (chars.isLetterClass(cls)) at = wordToken(text, at, to, lexicon, columns, space);
    else if (cls === chars.DIGIT) at = numberToken(text, at, to, lexicon, columns, space);
    else at = markToken(text, at, to, cls, lexicon, columns, space);
    space = 0;
  }
}

function push(columns: TokenColumns, start: number, end: number, kind: number, shape: number): number {
  const token = columns.count++;
  columns.start[token] = start;
  columns.end[token] = end;
  columns.kind[token] = kind;
  columns.shape[token] = shape;
  columns.word[token] = 0;
  columns.form[token] = 0;
  return token;
}

function wordToken(
  text: string,
  start: number,
  to: number,
  lexicon: Lexicon,
  columns: TokenColumns,
  space: number,
): number {
  if (startsUrl(text, start)) {
    const end = urlEnd(text, start, to);
    push(columns, start, end, ALPHANUMERIC, space);
    return end;
  }
  let end = wordEnd(text, start, to);
  let dotted = 0;
  const acronym = acronymEnd(text, start, end, to);
  if (acronym > end) {
    end = acronym;
    dotted = ABBREVIATION;
  } else if (end < to && text.charCodeAt(end) === DOT && takesStop(text, start, end, to, lexicon)) {
    end++;
    dotted = ABBREVIATION;
  }
  const shape = space | dotted | shapeOf(text, start, end);
  const token = push(columns, start, end, WORD, shape);
  lookUp(text, lexicon, columns, token);
  return end;
}

/** Where the word that begins at `start` ends. */
function wordEnd(text: string, start: number, to: number): number {
  let end = start + 1;
  while (end < to) {
    const cls = chars.classOfCode(text.charCodeAt(end));
    if (chars.isWordClass(cls)) end++;
    else if (cls === chars.HIGH_SURROGATE && isAstralLetter(text, end)) end += 2;
    else if (cls === chars.APOSTROPHE && joinsLetters(text, end, to)) end++;
    else if (text.charCodeAt(end) === DOT && isDomainDot(text, start, end, to)) end++;
    else break;
  }
  return end;
}

/** True if the apostrophe stands between letters and is not that of a closing `'s`. */
function joinsLetters(text: string, at: number, to: number): boolean {
  if (at + 1 >= to || !chars.isLetterClass(chars.classOfCode(text.charCodeAt(at + 1)))) return false;
  const next = text.charCodeAt(at + 1) | 0x20;
  if (next !== 0x73) return true;
  return at + 2 < to && chars.isWordClass(chars.classOfCode(text.charCodeAt(at + 2)));
}

/** True for the dot of "Amazon.com": two letters or more before it, a run of two to four small letters after it. */
function isDomainDot(text: string, start: number, at: number, to: number): boolean {
  if (at - start < 2) return false;
  let end = at + 1;
  while (end < to && end - at <= 5 && chars.classOfCode(text.charCodeAt(end)) === chars.SMALL_LETTER) end++;
  const length = end - at - 1;
  if (length < 2 || length > 4) return false;
  return end >= to || !chars.isWordClass(chars.classOfCode(text.charCodeAt(end)));
}

/** The end of an acronym with full stops (U.S., a.m., J.K.) that begins at `start`, else `end`. */
function acronymEnd(text: string, start: number, end: number, to: number): number {
  if (end !== start + 1) return end;
  let at = start;
  let letters = 0;
  while (
    at + 1 < to &&
    chars.isLetterClass(chars.classOfCode(text.charCodeAt(at))) &&
    text.charCodeAt(at + 1) === DOT
  ) {
    at += 2;
    letters++;
  }
  if (letters === 0) return end;
  const rest = at < to && chars.isLetterClass(chars.classOfCode(text.charCodeAt(at)));
  if (!rest) return letters > 1 ? at : end;
  const single = at + 1 >= to || !chars.isWordClass(chars.classOfCode(text.charCodeAt(at + 1)));
  if (single) return at + 1; // "U.S" without its last stop
  return letters > 1 ? at : end;
}

/** True if the full stop after the word belongs to it: an initial, or an abbreviation the lexicon knows. */
function takesStop(text: string, start: number, end: number, to: number, lexicon: Lexicon): boolean {
  if (end === start + 1) {
    const code = text.charCodeAt(start);
    return chars.classOfCode(code) === chars.CAPITAL_LETTER && code !== 0x49 && end + 1 < to;
  }
  if (end - start > 12) return false;
  let hash = hashSeed;
  for (let i = start; i <= end; i++) hash = hashStep(hash, text.charCodeAt(i));
  const id = lexicon.idOfRange(text, start, end + 1, hash, false);
  return id !== 0 && lexicon.has(id, C.abbreviation);
}

function startsUrl(text: string, at: number): boolean {
  const code = text.charCodeAt(at) | 0x20;
  if (code === 0x68) return text.startsWith("http://", at) || text.startsWith("https://", at);
  return code === 0x77 && text.startsWith("www.", at);
}

function urlEnd(text: string, start: number, to: number): number {
  let end = start;
  while (end < to) {
    const cls = chars.classOfCode(text.charCodeAt(end));
    if (cls === chars.SPACE || cls === chars.LINE_END || cls === chars.QUOTE_MARK || cls === chars.BRACKET_MARK) break;
    end++;
  }
  while (end > start + 1 && chars.classOfCode(text.charCodeAt(end - 1)) === chars.PUNCTUATION_MARK) end--;
  return end;
}

function numberToken(
  text: string,
  start: number,
  to: number,
  lexicon: Lexicon,
  columns: TokenColumns,
  space: number,
): number {
  let end = start + 1;
  while (end < to) {
    const code = text.charCodeAt(end);
    if (chars.classOfCode(code) === chars.DIGIT) end++;
    else if ((code === DOT || code === COMMA) && end + 1 < to && isDigit(text.charCodeAt(end + 1))) end += 2;
    else break;
  }
  const bare = end;
  while (end < to && chars.isWordClass(chars.classOfCode(text.charCodeAt(end)))) end++;
  const token = push(columns, start, end, end === bare ? NUMBER : ALPHANUMERIC, space | shapeOf(text, start, end));
  lookUp(text, lexicon, columns, token);
  return end;
}

const isDigit = (code: number): boolean => chars.classOfCode(code) === chars.DIGIT;

function markToken(
  text: string,
  start: number,
  to: number,
  cls: number,
  lexicon: Lexicon,
  columns: TokenColumns,
  space: number,
): number {
  const code = text.charCodeAt(start);
  let end = start + 1;
  if (cls === chars.HIGH_SURROGATE) {
    const pair = end < to && (text.charCodeAt(end) & 0xfc00) === 0xdc00;
    push(columns, start, pair ? end + 1 : end, kindNumber.symbol, space);
    return pair ? end + 1 : end;
  }
  if (cls === chars.APOSTROPHE && space === 0 && isPossessive(text, start, to, columns)) {
    const token = push(columns, start, start + 2, WORD, POSSESSIVE);
    lookUp(text, lexicon, columns, token);
    return start + 2;
  }
  if (cls === chars.DASH_MARK || code === DOT) while (end < to && text.charCodeAt(end) === code) end++;
  else if ((code === 0x27 || code === 0x60) && end < to && text.charCodeAt(end) === code) end++; // '' and ``
  const token = push(columns, start, end, kindOfClass[cls] as number, space);
  lookUp(text, lexicon, columns, token);
  return end;
}

/** True for the apostrophe of a closing `'s`, which stands right behind a word or number. */
function isPossessive(text: string, at: number, to: number, columns: TokenColumns): boolean {
  if (at + 1 >= to || (text.charCodeAt(at + 1) | 0x20) !== 0x73) return false;
  const before = columns.count - 1;
  if (before < 0 || columns.end[before] !== at || (columns.kind[before] as number) > ALPHANUMERIC) return false;
  return at + 2 >= to || !chars.isWordClass(chars.classOfCode(text.charCodeAt(at + 2)));
}

function isAstralLetter(text: string, at: number): boolean {
  const point = text.codePointAt(at) as number;
  return point > 0xffff && /\p{L}|\p{M}|\p{N}/u.test(String.fromCodePoint(point));
}

/** CAPITAL, UPPER and HAS_DIGIT of a range. */
function shapeOf(text: string, start: number, end: number): number {
  let shape = 0;
  let small = false;
  let capital = false;
  for (let i = start; i < end; i++) {
    const cls = chars.classOfCode(text.charCodeAt(i));
    if (cls === chars.CAPITAL_LETTER) {
      capital = true;
      if (i === start) shape |= CAPITAL;
    } else if (cls === chars.SMALL_LETTER || cls === chars.OTHER_LETTER) small = true;
    else if (cls === chars.DIGIT) shape |= HAS_DIGIT;
  }
  return capital && !small ? shape | UPPER : shape;
}

/** Fills `word` and `form` of a token. */
function lookUp(text: string, lexicon: Lexicon, columns: TokenColumns, token: number): void {
  const start = columns.start[token] as number;
  const end = columns.end[token] as number;
  if (end - start > 40) return;
  let exact = hashSeed;
  let fold = hashSeed;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    exact = hashStep(exact, code);
    fold = hashStep(fold, foldCode(code));
  }
  const word = lexicon.idOfRange(text, start, end, fold, true);
  let form = exact === fold ? word : lexicon.idOfRange(text, start, end, exact, false);
  if (form === 0 && ((columns.shape[token] as number) & UPPER) !== 0 && end - start > 1) {
    const written = text.slice(start, end);
    form = lexicon.id(written[0] + foldWord(written.slice(1)));
  }
  columns.word[token] = word;
  columns.form[token] = form;
}
