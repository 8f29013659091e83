/** What a code unit is to the tokenizer. */
export const UNKNOWN = 0;
export const SPACE = 1;
export const LINE_END = 2;
export const CAPITAL_LETTER = 3;
export const SMALL_LETTER = 4;
export const OTHER_LETTER = 5; // letters without case
export const DIGIT = 6;
export const JOINER = 7; // combining marks and invisible characters: part of the word they stand in, nothing by themselves
export const APOSTROPHE = 8;
export const QUOTE_MARK = 9;
export const BRACKET_MARK = 10;
export const DASH_MARK = 11;
export const PUNCTUATION_MARK = 12;
export const SYMBOL_MARK = 13;
export const HIGH_SURROGATE = 14;

const classes = new Uint8Array(0x10000);
for (const c of " \t\v\f\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000")
  classes[c.charCodeAt(0)] = SPACE;
for (const c of "\n\r\u0085\u2028\u2029") classes[c.charCodeAt(0)] = LINE_END;
for (const c of "\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff")
  classes[c.charCodeAt(0)] = JOINER;
for (const c of "'\u2019") classes[c.charCodeAt(0)] = APOSTROPHE;
for (const c of '"`\u00ab\u00bb\u2018\u201a\u201b\u201c\u201d\u201e\u201f\u2039\u203a\u300c\u300d\u300e\u300f\uff02')
  classes[c.charCodeAt(0)] = QUOTE_MARK;
for (const c of "()[]{}\u3010\u3011\uff08\uff09") classes[c.charCodeAt(0)] = BRACKET_MARK;
for (const c of "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212") classes[c.charCodeAt(0)] = DASH_MARK;
for (const c of ".,;:!?\u2026\u00a1\u00bf\u203c\u2047\u2048\u2049\u3001\u3002\uff01\uff0c\uff0e\uff1a\uff1b\uff1f\uff61\uff64\u061f\u060c\u061b\u06d4\u0964\u0965\u0589\u1362\u104a\u104b\u17d4")
  classes[c.charCodeAt(0)] = PUNCTUATION_MARK;

/** The class of a code unit; each is worked out once. */
export function classOfCode(code: number): number {
  const known = classes[code] as number;
  if (known !== UNKNOWN) return known;
  const made = classify(code);
  classes[code] = made;
  return made;
}

function classify(code: number): number {
  if (code >= 0xd800 && code <= 0xdbff) return HIGH_SURROGATE;
  const char = String.fromCharCode(code);
  if (/\p{Uppercase}|\p{Lt}/u.test(char)) return CAPITAL_LETTER;
  if (/\p{Lowercase}/u.test(char)) return SMALL_LETTER;
  if (/\p{Alphabetic}/u.test(char)) return OTHER_LETTER;
  if (/\p{N}/u.test(char)) return DIGIT;
  if (/\p{M}/u.test(char)) return JOINER;
  if (/\p{Zs}|\p{Cc}/u.test(char)) return SPACE;
  return SYMBOL_MARK;
}

/** True for the classes a word may begin with. */
export const isLetterClass = (cls: number): boolean => cls >= CAPITAL_LETTER && cls <= OTHER_LETTER;

/** True for the classes a word may go on with. */
export const isWordClass = (cls: number): boolean => cls >= CAPITAL_LETTER && cls <= JOINER;

/** True for a letter, a mark or a digit written with two code units. */
export function isAstralLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0xd800 || code > 0xdbff) return false;
  const point = text.codePointAt(at) as number;
  return point > 0xffff && /\p{Alphabetic}|\p{M}|\p{N}/u.test(String.fromCodePoint(point));
}
