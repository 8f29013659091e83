import { hashPrime, hashSeed, hashStep } from "../../core/lexicon.ts";

/** What may begin with a word, or with a word and the next one; one bit each. */
export const head = { whole: 1, start: 2, inside: 4, pointer: 8, date: 32, byline: 64, english: 128 } as const;
/** The bit of a word that two-word beginnings have first. */
const leads = 16;

/** Bits by the hash of a word, or of two: where a bit is absent, nothing listed begins so; where it is there, something may. */
export type HeadTable = Uint8Array;

const tableSize = 1 << 16;
const mask = tableSize - 1;

/** An empty table. */
export const headTable = (): HeadTable => new Uint8Array(tableSize);

/** The code units of a text, where they are looked at faster than in a string. */
export function codesOf(text: string): Uint16Array {
  const bytes = Buffer.from(text, "utf16le");
  return new Uint16Array(bytes.buffer, bytes.byteOffset, text.length);
}

const desk = Buffer.alloc(1 << 17);

/** The same for a whole text, often written over the one before: none is looked at once the next is asked for. */
export function codesOnDesk(text: string): Uint16Array {
  if (text.length * 2 > desk.length) return codesOf(text);
  desk.write(text, "utf16le");
  return new Uint16Array(desk.buffer, desk.byteOffset, text.length);
}

/** True for a Han, kana or Hangul sign, which is a word by itself. */
const isEastAsian = (code: number): boolean =>
  code >= 0x3040 && (code <= 0x30ff || (code >= 0x3400 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7af));

/** For each code unit the small letter of it, `other` where it is no letter that makes words with its neighbours; 0 before it was asked for. */
const letters = new Uint16Array(1 << 16);
const other = 1;

/** The one unit of its small letter; a final sigma is as good as any. */
function letterOf(code: number): number {
  const sign = String.fromCharCode(code);
  if (isEastAsian(code) || !/\p{Alphabetic}|\p{M}/u.test(sign)) return other;
  const small = sign.toLowerCase().charCodeAt(0);
  return small === 0x3c2 ? 0x3c3 : small;
}

function letterAt(code: number): number {
  if (letters[code] === 0) letters[code] = letterOf(code);
  return letters[code] as number;
}

/** The end of the word at a place; a Han, kana or Hangul sign is a word, and so is any other sign. */
export function headEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && letterAt(text.charCodeAt(end)) !== other) end++;
  return end === at ? at + 1 : end;
}

/** The word at a place. */
export const headOf = (text: string, at: number): string => text.slice(at, headEnd(text, at));

/** True for a sign that is a word or a part of one, and no mark. */
export const isWordSign = (code: number): boolean => isEastAsian(code) || letterAt(code) !== other;

const hashOf = (word: string): number => {
  let hash = hashSeed;
  for (let at = 0; at < word.length; at++) hash = hashStep(hash, unitAt(word.charCodeAt(at)));
  return hash;
};

/** A letter in its small form, another sign as it is; the curly apostrophe is the straight one. */
const unitAt = (code: number): number => {
  const letter = letterAt(code);
  return letter !== other ? letter : code === 0x2019 ? 0x27 : code;
};

const pairOf = (first: number, second: number): number => Math.imul(first, 31) ^ second;

/** Notes a word. */
export function addWord(table: HeadTable, word: string, bit: number): void {
  table[hashOf(word) & mask] |= bit;
}

/** True if a word may have a bit. */
export const hasWord = (table: HeadTable, word: string, bit: number): boolean =>
  ((table[hashOf(word) & mask] as number) & bit) !== 0;

/** Notes what a phrase begins with: its first two words, or the only one. A blank between them is none. */
export function addHead(table: HeadTable, phrase: string, bit: number): void {
  const first = headOf(phrase, 0);
  const next = phrase.charCodeAt(first.length) === 0x20 ? first.length + 1 : first.length;
  addWord(table, first, next >= phrase.length ? bit : leads);
  if (next < phrase.length) table[pairOf(hashOf(first), hashOf(headOf(phrase, next))) & mask] |= bit;
}

/** The marks that a rule looks for; one bit each. */
export const mark = { digit: 1, blank: 2, at: 4, credit: 8, percent: 16, dashes: 32 } as const;

const markBits = new Uint8Array(0x80);
for (let digit = 0x30; digit <= 0x39; digit++) markBits[digit] = mark.digit;
for (const sign of ":/|") markBits[sign.charCodeAt(0)] = mark.credit;
markBits[0x40] = mark.at;
markBits[0x25] = mark.percent;

/** What the words of a line are together. */
export interface Overlook {
  /** Every bit that a word has, or two words that follow each other. */
  readonly any: number;
  /** The bits that all words have; marks and numbers do not count. */
  readonly all: number;
  /** Every bit of the first word and of the marks before it. */
  readonly opening: number;
  /** Where the first word stands that something inside a line may begin with; -1 for none. */
  readonly inside: number;
  /** How many of its words are of the commonest English ones. */
  readonly english: number;
  /** The marks that stand in it: bits of `mark`. */
  readonly marks: number;
  /** True where a capital may follow a small letter. */
  readonly glued: boolean;
  /** True where Han, kana or Hangul signs stand in it. */
  readonly eastAsian: boolean;
}

/** One look over the words of a stretch of a text. */
export function overlook(table: HeadTable, codes: Uint16Array, start: number, end: number): Overlook {
  const small = letters;
  let any = 0;
  let all = -1;
  let opening = 0;
  let opened = 0;
  let inside = -1;
  let glued = false;
  let eastAsian = false;
  let marks = 0;
  let english = 0;
  let last = 0;
  let lastAt = 0;
  for (let at = start; at < end; ) {
    const from = at;
    const code = codes[at++] as number;
    if (code === 0x20) {
      marks |= mark.blank;
      continue;
    }
    let letter = small[code] as number;
    if (letter === 0) letter = letterAt(code);
    const word = letter !== other;
    let hash = hashStep(hashSeed, word ? letter : unitAt(code));
    if (word) {
      for (let before = code === letter; at < end; at++) {
        const next = codes[at] as number;
        if (next >= 0x61 && next <= 0x7a) {
          hash = Math.imul(hash ^ next, hashPrime); // `hashStep`; most signs are these
          before = true;
          continue;
        }
        letter = small[next] as number;
        if (letter === 0) letter = letterAt(next);
        if (letter === other) break;
        hash = hashStep(hash, letter);
        if (next === letter) before = true;
        else {
          if (before) glued = true;
          before = false;
        }
      }
    } else if (code < 0x80) {
      marks |= markBits[code] as number;
      if (code === 0x2d && codes[at] === 0x2d) marks |= mark.dashes;
    } else if (code === 0xa9) marks |= mark.credit;
    else if (code >= 0x3040 && isEastAsian(code)) eastAsian = true;
    let bits = table[hash & mask] as number;
    if (word || (eastAsian && isEastAsian(code))) all &= bits;
    if ((bits & head.english) !== 0) english++;
    const leading = (bits & leads) !== 0;
    if (last !== 0) {
      const both = table[pairOf(last, hash) & mask] as number;
      if (inside < 0 && (both & head.inside) !== 0) inside = lastAt - start;
      bits |= both;
    }
    any |= bits;
    if (inside < 0 && (bits & head.inside) !== 0) inside = from - start;
    if (opened < 2) {
      opening |= bits;
      if (word || opened === 1) opened++;
    }
    last = leading ? hash : 0;
    lastAt = from;
  }
  return { any, all, opening, inside, english, marks, glued, eastAsian };
}
