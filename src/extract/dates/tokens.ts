import { type Document, is, isKind, SPACE_BEFORE, shaped } from "../../core/document.ts";
import { foldCode, type Lexicon, rootNode } from "../../core/lexicon.ts";

/** The note a one-word entry of the class has at a token; null where the token has not the class. */
export function noteOf(doc: Document, token: number, cls: number): string | null {
  const { count, form, word } = doc.tokens;
  if (token < 0 || token >= count) return null;
  const written = form[token] as number;
  const lower = word[token] as number;
  return noteOfWord(doc.lexicon, written, cls) ?? (lower === written ? null : noteOfWord(doc.lexicon, lower, cls));
}

function noteOfWord(lexicon: Lexicon, id: number, cls: number): string | null {
  if (id === 0 || !lexicon.has(id, cls)) return null;
  const entry = lexicon.entryAt(lexicon.step(rootNode, id));
  if (entry < 0) return null;
  for (const sense of lexicon.senses(entry)) if (sense.cls === cls) return sense.note;
  return null;
}

/** Tells a number for a token; 0 for none. */
export type NumberOf = (doc: Document, token: number) => number;

/**
 * What the lexicon's notes say of single words, as a number that is at least 0: `read` makes it of the note of the first of the classes that a
 * word has (`place` says which), and it is kept by the word's id, so that each word is looked up once. A token is read as written, and where
 * that says nothing in lower case; 0 where it has none of the classes.
 */
export function numberByNote(
  classes: readonly number[],
  read: (note: string, place: number) => number = Number,
): NumberOf {
  /** One more than the number of each word, 0 for a word not met yet. */
  let known: { readonly lexicon: Lexicon; readonly table: Uint16Array } | null = null;
  const meet = (lexicon: Lexicon, table: Uint16Array, id: number): number => {
    let value = 0;
    for (let place = 0; place < classes.length && value === 0; place++) {
      const note = noteOfWord(lexicon, id, classes[place] as number);
      if (note !== null) value = read(note, place);
    }
    table[id] = value + 1;
    return value;
  };
  return ({ lexicon, tokens }, token) => {
    if (token < 0 || token >= tokens.count) return 0;
    if (known === null || known.lexicon !== lexicon) known = { lexicon, table: new Uint16Array(lexicon.wordCount + 1) };
    const { table } = known;
    const written = tokens.form[token] as number;
    let value = (table[written] as number) - 1;
    if (value < 0) value = meet(lexicon, table, written);
    if (value !== 0) return value;
    const lower = tokens.word[token] as number;
    if (lower === written) return 0;
    value = (table[lower] as number) - 1;
    return value < 0 ? meet(lexicon, table, lower) : value;
  };
}

/** The value of a token of digits alone, of at most `width` of them; NaN for any other. */
export function digits(doc: Document, token: number, width: number): number {
  if (!isKind(doc, token, "number")) return Number.NaN;
  const { start, end } = doc.tokens;
  return digitsIn(doc.text, start[token] as number, end[token] as number, width);
}

/** The value of a range of ASCII digits, of at most `width` of them; NaN if it holds anything else. */
export function digitsIn(text: string, start: number, end: number, width: number): number {
  if (end <= start || end - start > width) return Number.NaN;
  let value = 0;
  for (let i = start; i < end; i++) {
    const digit = text.charCodeAt(i) - 0x30;
    if (digit < 0 || digit > 9) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

/** The length of a token in code units. */
export const lengthOf = (doc: Document, token: number): number =>
  (doc.tokens.end[token] as number) - (doc.tokens.start[token] as number);

/** The four digits of a year at a token, from 1000 to 2199; 0 for anything else. */
export function yearAt(doc: Document, token: number): number {
  const from = doc.tokens.start[token] as number;
  const to = isKind(doc, token, "number") ? (doc.tokens.end[token] as number) : runInEnd(doc, token);
  if (to - from !== 4) return 0;
  const value = digitsIn(doc.text, from, to, 4);
  return value >= 1000 && value < 2200 ? value : 0;
}

/**
 * Where the digits end that the next line ran into, in a text that lost its line ends: `February 5The minister`, `May 1998Rain`; -1 for
 * any other token.
 */
export function runInEnd(doc: Document, token: number): number {
  if (!isKind(doc, token, "alphanumeric")) return -1;
  const end = doc.tokens.end[token] as number;
  let at = doc.tokens.start[token] as number;
  while (at < end && isDigit(doc.text.charCodeAt(at))) at++;
  const [first, second] = [doc.text.charCodeAt(at), doc.text.charCodeAt(at + 1)];
  return at + 2 < end && foldCode(first) !== first && second >= 0x61 && second <= 0x7a ? at : -1;
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** True for a mark or word glued to what stands before it. */
export const isGlued = (doc: Document, token: number): boolean =>
  token > 0 && token < doc.tokens.count && !shaped(doc, token, SPACE_BEFORE);

/** True for a hyphen with no blank on either side. */
export const isHyphen = (doc: Document, token: number): boolean =>
  isKind(doc, token, "dash") && lengthOf(doc, token) === 1 && isGlued(doc, token) && isGlued(doc, token + 1);

/** The token behind a word, past a hyphen that ties it to the next. */
export const pastHyphen = (doc: Document, token: number): number => (isHyphen(doc, token) ? token + 1 : token);

/** The token behind a comma, if one stands here. */
export const pastComma = (doc: Document, token: number): number => (is(doc, token, ",") ? token + 1 : token);

/** True if any of the few words, in lower case, stands at the token. */
export function isAny(doc: Document, token: number, words: readonly string[]): boolean {
  const { count, end, start } = doc.tokens;
  if (token < 0 || token >= count) return false;
  const from = start[token] as number;
  const length = (end[token] as number) - from;
  const first = foldCode(doc.text.charCodeAt(from));
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    if (word.length === length && word.charCodeAt(0) === first && is(doc, token, word)) return true;
  }
  return false;
}

/** A list of words by their first letters, with the lengths that those of each letter have, a bit each: most tokens are told by it to be none. */
export interface WordList {
  readonly lengths: Int32Array;
  readonly words: readonly (readonly string[])[];
}

/** Makes a list of words that are written with blanks between them, in lower case; none has more than 31 letters. */
export function wordList(written: string): WordList {
  const lengths = new Int32Array(slots);
  const words: string[][] = [];
  for (let slot = 0; slot < slots; slot++) words.push([]);
  for (const word of written.split(" ")) {
    const slot = slotOf(word.charCodeAt(0));
    lengths[slot] = (lengths[slot] as number) | (1 << word.length);
    (words[slot] as string[]).push(word);
  }
  return { lengths, words };
}

/** True if a word of the list stands at the token. */
export function isIn(doc: Document, token: number, { lengths, words }: WordList): boolean {
  const { count, end, start } = doc.tokens;
  if (token < 0 || token >= count) return false;
  const from = start[token] as number;
  const length = (end[token] as number) - from;
  const slot = slotOf(foldCode(doc.text.charCodeAt(from)));
  if (length > 31 || (((lengths[slot] as number) >>> length) & 1) === 0) return false;
  return isAny(doc, token, words[slot] as readonly string[]);
}

/** One place a letter, one for all marks. */
const slotOf = (code: number): number => (code >= 0x61 && code <= 0x7a ? code - 0x60 : 0);
const slots = 27;
