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
import {
  asWritten,
  checkStep,
  foldCode,
  hashPrime,
  hashSeed,
  hashStep,
  idOfRange,
  type Lexicon,
} from "../core/lexicon.ts";
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
const CAPITAL_I = 0x49;
/** The longest word that is looked up, in code units; no list has a longer one. */
const longestWord = 40;
/** The longest abbreviation with one full stop, in code units. */
const longestAbbreviation = 12;

/** Sets of character classes seen in a word, as bits. */
const CAPITALS = 1 << chars.CAPITAL_LETTER;
const SMALLS = (1 << chars.SMALL_LETTER) | (1 << chars.OTHER_LETTER);
const DIGITS = 1 << chars.DIGIT;

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

/** Empty columns with room for so many tokens. */
export function newColumns(room: number): TokenColumns {
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

/** A copy of the filled part of the columns, with room for what later steps say of each token. All share one buffer, for many small ones cost more. */
export function finish(columns: TokenColumns): Tokens {
  const { count } = columns;
  const buffer = new ArrayBuffer(count * (5 * 4 + 3));
  const numbers = (place: number, from: Int32Array | null): Int32Array => {
    const column = new Int32Array(buffer, place * count * 4, count);
    if (from !== null) column.set(from.subarray(0, count));
    return column;
  };
  const bytes = (place: number, from: Uint8Array | null): Uint8Array => {
    const column = new Uint8Array(buffer, (5 * 4 + place) * count, count);
    if (from !== null) column.set(from.subarray(0, count));
    return column;
  };
  return {
    count,
    start: numbers(0, columns.start),
    end: numbers(1, columns.end),
    word: numbers(2, columns.word),
    form: numbers(3, columns.form),
    sentence: numbers(4, null),
    kind: bytes(0, columns.kind),
    shape: bytes(1, columns.shape),
    begins: bytes(2, null),
    told: 0,
  };
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
    const cls = chars.classOfCode(text.charCodeAt(at));
    if (cls === chars.SPACE) {
      space |= SPACE_BEFORE;
      at++;
    } else if (cls === chars.LINE_END) {
      space |= SPACE_BEFORE | LINE_START;
      at++;
    } else if (cls === chars.JOINER) at++;
    else {
      if (columns.count === columns.start.length) grow(columns);
      if (cls <= chars.OTHER_LETTER || (cls === chars.HIGH_SURROGATE && chars.isAstralLetter(text, at)))
        at = wordToken(text, at, to, lexicon, columns, space);
      else if (cls === chars.DIGIT) at = numberToken(text, at, to, lexicon, columns, space);
      else at = markToken(text, at, to, cls, lexicon, columns, space);
      space = 0;
    }
  }
}

function push(
  columns: TokenColumns,
  start: number,
  end: number,
  kind: number,
  shape: number,
  word: number,
  form: number,
): void {
  const token = columns.count++;
  columns.start[token] = start;
  columns.end[token] = end;
  columns.kind[token] = kind;
  columns.shape[token] = shape;
  columns.word[token] = word;
  columns.form[token] = form;
}

/** One pass over the word finds its end, the classes of its characters and the hashes of its lower case. */
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
    push(columns, start, end, ALPHANUMERIC, space, 0, 0);
    return end;
  }
  let end = start;
  let seen = 0;
  let hash = hashSeed;
  let check = 0;
  let folds = 0; // not 0 if a letter differs from its lower case
  let code = 0;
  while (end < to) {
    code = text.charCodeAt(end);
    if (code >= 0x61 && code <= 0x7a) {
      seen |= SMALLS;
      do {
        hash = Math.imul(hash ^ code, hashPrime); // `hashStep`, which as a call would cost a tenth of all
        check = checkStep(check, code);
        end++;
        if (end === to) break;
        code = text.charCodeAt(end);
      } while (code >= 0x61 && code <= 0x7a);
      if (end === to) break;
    }
    if (code === 0x20) break;
    const cls = chars.classOfCode(code);
    if (cls >= chars.CAPITAL_LETTER && cls <= chars.JOINER) {
      const lower = foldCode(code);
      seen |= 1 << cls;
      folds |= lower ^ code;
      hash = hashStep(hash, lower);
      check = checkStep(check, lower);
      end++;
    } else if (
      (cls === chars.APOSTROPHE && joinsLetters(text, end, to)) ||
      (code === DOT && isDomainDot(text, start, end, to))
    ) {
      hash = hashStep(hash, code);
      check = checkStep(check, code);
      end++;
    } else if (cls === chars.HIGH_SURROGATE && chars.isAstralLetter(text, end)) {
      const low = text.charCodeAt(end + 1);
      hash = hashStep(hashStep(hash, code), low);
      check = checkStep(checkStep(check, code), low);
      seen |= SMALLS;
      end += 2;
    } else break;
  }
  let dotted = 0;
  if (code === DOT && end < to) {
    const stopped = stoppedEnd(text, start, end, to, lexicon, columns);
    if (stopped > end) {
      for (; end < stopped && end - start < longestWord; end++) {
        code = text.charCodeAt(end);
        const lower = foldCode(code);
        folds |= lower ^ code;
        hash = hashStep(hash, lower);
        check = checkStep(check, lower);
        seen |= 1 << chars.classOfCode(code);
      }
      end = stopped;
      dotted = ABBREVIATION;
    }
  }
  const shape = space | dotted | shapeOf(text, start, seen);
  const word = end - start > longestWord ? 0 : lexicon.idOf(hash, check);
  push(columns, start, end, WORD, shape, word, folds === 0 ? word : formOf(text, start, end, shape, lexicon));
  return end;
}

/** The id of a word as written; of a word in capitals that no list knows so, that of its title form. */
function formOf(text: string, start: number, end: number, shape: number, lexicon: Lexicon): number {
  if (end - start > longestWord) return 0;
  const form = idOfRange(lexicon, text, start, end, asWritten);
  if (form !== 0 || (shape & UPPER) === 0 || end - start === 1) return form;
  return idOfRange(lexicon, text, start, end, 1);
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

/** Where the word ends with the full stops that belong to it: an acronym, an initial, an abbreviation. `end` if none does. */
function stoppedEnd(
  text: string,
  start: number,
  end: number,
  to: number,
  lexicon: Lexicon,
  columns: TokenColumns,
): number {
  if (end === start + 1) {
    const acronym = acronymEnd(text, start, end, to);
    if (acronym > end) return acronym;
    if (isInitial(text, start, to, columns)) return end + 1;
  }
  if (end - start >= longestAbbreviation) return end;
  const id = idOfRange(lexicon, text, start, end + 1, asWritten);
  if (id === 0) return isShoutedTitle(text, start, end, lexicon, columns) ? end + 1 : end;
  if (lexicon.has(id, C.abbreviation) || lexicon.has(id, C["title-abbreviation"])) return end + 1;
  return lexicon.has(id, C["number-abbreviation"]) && numberFollows(text, end + 1, to) ? end + 1 : end;
}

/** "MR. QUARL": a title cut short between words in capitals; in "the SEC. New York" there is none. */
function isShoutedTitle(text: string, start: number, end: number, lexicon: Lexicon, columns: TokenColumns): boolean {
  if (!isCapital(text, start + 1) || text.charCodeAt(end + 1) !== 0x20) return false;
  if (!isCapital(text, end + 2) || !isCapital(text, end + 3)) return false;
  const before = columns.count - 1;
  if (before >= 0 && columns.kind[before] === WORD && ((columns.shape[before] as number) & UPPER) === 0) return false;
  const id = idOfRange(lexicon, text, start, end + 1, 1);
  return id !== 0 && lexicon.has(id, C["title-abbreviation"]);
}

const isCapital = (text: string, at: number): boolean =>
  chars.classOfCode(text.charCodeAt(at)) === chars.CAPITAL_LETTER;

/** True for a capital with a full stop that something follows; "I." is an initial only between words with capitals ("Samuel I. Newhouse"). */
function isInitial(text: string, start: number, to: number, columns: TokenColumns): boolean {
  const code = text.charCodeAt(start);
  if (chars.classOfCode(code) !== chars.CAPITAL_LETTER || start + 2 >= to) return false;
  if (code !== CAPITAL_I) return true;
  const before = columns.count - 1;
  return (
    before >= 0 &&
    columns.kind[before] === WORD &&
    ((columns.shape[before] as number) & CAPITAL) !== 0 &&
    columns.end[before] === start - 1 &&
    text.charCodeAt(start + 2) === 0x20 &&
    chars.classOfCode(text.charCodeAt(start + 3)) === chars.CAPITAL_LETTER
  );
}

/** True if a digit stands at the offset, or behind one blank. */
function numberFollows(text: string, at: number, to: number): boolean {
  const next = at < to && chars.classOfCode(text.charCodeAt(at)) === chars.SPACE ? at + 1 : at;
  return next < to && isDigit(text.charCodeAt(next));
}

/** The end of an acronym with full stops (U.S., a.m., J.K.) that begins at `start`, else `end`. */
function acronymEnd(text: string, start: number, end: number, to: number): number {
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

function startsUrl(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 0x68 && text.charCodeAt(at + 1) === 0x74)
    return text.startsWith("http://", at) || text.startsWith("https://", at);
  return code === 0x77 && text.charCodeAt(at + 1) === 0x77 && text.startsWith("www.", at);
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
  let seen = DIGITS;
  while (end < to) {
    const cls = chars.classOfCode(text.charCodeAt(end));
    if (!chars.isWordClass(cls) || (end === bare && cls === chars.JOINER)) break;
    seen |= 1 << cls;
    end++;
  }
  const shape = space | shapeOf(text, start, seen);
  const kind = end === bare ? NUMBER : ALPHANUMERIC;
  const word = end - start > longestWord ? 0 : idOfRange(lexicon, text, start, end, 0);
  push(columns, start, end, kind, shape, word, seen === DIGITS ? word : formOf(text, start, end, shape, lexicon));
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
    if (pair) end++;
    push(columns, start, end, kindNumber.symbol, space, 0, 0);
    return end;
  }
  if (cls === chars.APOSTROPHE && space === 0 && isPossessive(text, start, to, columns)) {
    end = start + 2;
    const word = idOfRange(lexicon, text, start, end, 0);
    push(columns, start, end, WORD, POSSESSIVE, word, idOfRange(lexicon, text, start, end, asWritten));
    return end;
  }
  if (cls === chars.DASH_MARK || code === DOT) while (end < to && text.charCodeAt(end) === code) end++;
  else if ((code === 0x27 || code === 0x60) && end < to && text.charCodeAt(end) === code) end++; // '' and ``
  const id = end - start > 3 ? 0 : idOfRange(lexicon, text, start, end, asWritten);
  push(columns, start, end, kindOfClass[cls] as number, space, id, id);
  return end;
}

/** True for the apostrophe of a closing `'s`, which stands right behind a word or number. */
function isPossessive(text: string, at: number, to: number, columns: TokenColumns): boolean {
  if (at + 1 >= to || (text.charCodeAt(at + 1) | 0x20) !== 0x73) return false;
  const before = columns.count - 1;
  if (before < 0 || columns.end[before] !== at || (columns.kind[before] as number) > ALPHANUMERIC) return false;
  return at + 2 >= to || !chars.isWordClass(chars.classOfCode(text.charCodeAt(at + 2)));
}

/** CAPITAL, UPPER and HAS_DIGIT of a word, by the classes of its characters. */
function shapeOf(text: string, start: number, seen: number): number {
  if ((seen & (CAPITALS | DIGITS)) === 0) return 0;
  let shape = (seen & DIGITS) === 0 ? 0 : HAS_DIGIT;
  if ((seen & CAPITALS) === 0) return shape;
  if (chars.classOfCode(text.charCodeAt(start)) === chars.CAPITAL_LETTER) shape |= CAPITAL;
  return (seen & SMALLS) === 0 ? shape | UPPER : shape;
}
