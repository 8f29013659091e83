import { type Document, has, is, isKind, SPACE_BEFORE, shaped } from "../../core/document.ts";
import { rootNode } from "../../core/lexicon.ts";

/** The note a one-word entry of the class has at a token; null where the token has not the class. */
export function noteOf(doc: Document, token: number, cls: number): string | null {
  if (!has(doc, token, cls)) return null;
  const { lexicon, tokens } = doc;
  for (const id of [tokens.form[token] as number, tokens.word[token] as number]) {
    if (id === 0 || !lexicon.has(id, cls)) continue;
    const entry = lexicon.entryAt(lexicon.step(rootNode, id));
    const sense = entry < 0 ? undefined : lexicon.senses(entry).find((each) => each.cls === cls);
    if (sense !== undefined) return sense.note;
  }
  return null;
}

/** The number in the note of the class at a token; 0 where the token has not the class. */
export const numberNote = (doc: Document, token: number, cls: number): number => Number(noteOf(doc, token, cls) ?? 0);

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
  if (!isKind(doc, token, "number") || lengthOf(doc, token) !== 4) return 0;
  const value = digits(doc, token, 4);
  return value >= 1000 && value < 2200 ? value : 0;
}

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

/** True if any of the words, in lower case, stands at the token. */
export function isAny(doc: Document, token: number, words: readonly string[]): boolean {
  for (const word of words) if (is(doc, token, word)) return true;
  return false;
}

/** A list of words, written with blanks between them. */
export const wordList = (words: string): readonly string[] => words.split(" ");
