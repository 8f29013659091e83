import type { Moment } from "../contract.ts";
import type { Lexicon } from "./lexicon.ts";
import { foldCode, rootNode } from "./lexicon.ts";
import type { Block } from "./page.ts";

/** What a token is made of. */
export const kinds = ["word", "number", "alphanumeric", "symbol", "punctuation", "quote", "bracket", "dash"] as const;
export type TokenKind = (typeof kinds)[number];

/** Bits of `Tokens.shape`. */
export const CAPITAL = 1; // begins with a capital letter
export const UPPER = 2; // has a letter, and none of its letters is small
export const HAS_DIGIT = 4;
export const SPACE_BEFORE = 8; // something blank, or a block's start, stands before it
export const LINE_START = 16;
export const ABBREVIATION = 32; // a word that took its full stop with it: "Mr.", "U.S.", "J."
export const POSSESSIVE = 64; // the 's of a possessive or a contracted "is"

/**
 * The tokens of the blocks that are read for facts, as columns of numbers. Offsets are UTF-16 code units.
 * `kind` indexes `kinds`. `word` is the lexicon id of the token in lower case, `form` of the token as written (for a word in capitals that
 * no list knows so: of its title form); 0 where the lexicon has none.
 */
export interface Tokens {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  readonly shape: Uint8Array;
  readonly word: Int32Array;
  readonly form: Int32Array;
  /** The sentence it stands in. */
  readonly sentence: Int32Array;
  /** The rule sets that may begin at it, a bit each, of those in `told`; `tellStarts` fills both. */
  readonly begins: Uint8Array;
  told: number;
}

/** Sentences as ranges of tokens, `last` exclusive; none crosses a block. */
export interface Sentences {
  readonly count: number;
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** Index into `Document.blocks`. */
  readonly block: Int32Array;
}

/** A page cut into sentences and tokens: all that extraction looks at. */
export interface Document {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly tokens: Tokens;
  readonly sentences: Sentences;
  readonly lexicon: Lexicon;
  readonly language: string;
  /** The moment relative dates are read against; null where nobody states it. */
  readonly publishedAt: Moment | null;
  readonly title: string | null;
  readonly publisher: string | null;
  /** The reader's own list of securities, where one was given. */
  readonly listings: TickerList | null;
  /** How long a summary was asked for; null for the usual length. */
  readonly budget: Budget | null;
}

/** The length of a summary: what is given limits it, and where several are, each does. */
export interface Budget {
  readonly sentences?: number;
  readonly words?: number;
  /** A share of the words of the article's prose, 0 to 1. */
  readonly ratio?: number;
}

/** A line of a list of securities. */
export interface TickerRow {
  readonly symbol: string;
  readonly exchange: string | null;
  /** The name the list gives, mostly the formal one. */
  readonly name: string;
}

/** A list of securities that the reader gave. */
export interface TickerList {
  /** Where it came from, for messages. */
  readonly name: string;
  readonly rows: readonly TickerRow[];
}

/** The characters of a token. */
export const tokenText = (doc: Document, token: number): string =>
  doc.text.slice(doc.tokens.start[token], doc.tokens.end[token]);

/** True if the token is this word, given in lower case, in any case. False outside the document. */
export function is(doc: Document, token: number, word: string): boolean {
  const { start, end, count } = doc.tokens;
  if (token < 0 || token >= count) return false;
  const from = start[token] as number;
  if ((end[token] as number) - from !== word.length) return false;
  for (let i = 0; i < word.length; i++)
    if (foldCode(doc.text.charCodeAt(from + i)) !== word.charCodeAt(i)) return false;
  return true;
}

/** A test for a token that is one of some words, given in lower case, in any case. The length of most tokens tells that they are none. */
export function oneOf(words: readonly string[]): (doc: Document, token: number) => boolean {
  let lengths = 0; // a bit for each length: words here have fewer than 32 letters
  for (const { length } of words) lengths |= 1 << length;
  return (doc, token) => {
    const { start, end, count } = doc.tokens;
    if (token < 0 || token >= count) return false;
    const length = (end[token] as number) - (start[token] as number);
    if (((lengths >>> length) & 1) === 0) return false;
    for (const word of words) if (word.length === length && is(doc, token, word)) return true;
    return false;
  };
}

/** True if the lexicon puts the token in the class, as written or in lower case. False outside the document. */
export function has(doc: Document, token: number, cls: number): boolean {
  if (token < 0 || token >= doc.tokens.count) return false;
  const word = doc.tokens.word[token] as number;
  if (word !== 0 && doc.lexicon.has(word, cls)) return true;
  const form = doc.tokens.form[token] as number;
  return form !== 0 && form !== word && doc.lexicon.has(form, cls);
}

/** True if the token has all the shape bits. False outside the document. */
export const shaped = (doc: Document, token: number, bits: number): boolean =>
  token >= 0 && token < doc.tokens.count && ((doc.tokens.shape[token] as number) & bits) === bits;

/** True if the token is of the kind. False outside the document. */
export const isKind = (doc: Document, token: number, kind: TokenKind): boolean =>
  token >= 0 && token < doc.tokens.count && kinds[doc.tokens.kind[token] as number] === kind;

/** The first token that ends after the offset; `tokens.count` if none does. */
export function tokenAt(doc: Document, offset: number): number {
  const { end, count } = doc.tokens;
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((end[middle] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** True if both tokens exist and stand in one sentence. */
export const together = (doc: Document, a: number, b: number): boolean =>
  a >= 0 && b >= 0 && a < doc.tokens.count && b < doc.tokens.count && doc.tokens.sentence[a] === doc.tokens.sentence[b];

/** The block a token stands in. */
export const blockOf = (doc: Document, token: number): Block =>
  doc.blocks[doc.sentences.block[doc.tokens.sentence[token] as number] as number] as Block;

/** The first and one-past-last offset of a sentence. */
export function sentenceSpan(doc: Document, sentence: number): { start: number; end: number } {
  const first = doc.sentences.first[sentence] as number;
  const last = (doc.sentences.last[sentence] as number) - 1;
  return { start: doc.tokens.start[first] as number, end: doc.tokens.end[last] as number };
}

/** A lexicon entry met in the text: tokens `first` to `last` (exclusive). */
export interface Phrase {
  readonly first: number;
  readonly last: number;
  readonly entry: number;
}

/**
 * The longest entry of the lexicon that begins at a token and stays in its sentence, or null. Exact lists are walked by the words as written,
 * folding lists by their lower case; the longer of the two wins, the exact one on a tie.
 * Only entries of the class count, or of the other one.
 */
export function longestPhrase(doc: Document, token: number, cls: number, other = cls): Phrase | null {
  if (!mayOpen(doc, token, cls, other)) return null;
  const { lexicon, sentences } = doc;
  const { form, sentence, word } = doc.tokens;
  const limit = sentences.last[sentence[token] as number] as number;
  let exact = rootNode;
  let folded = rootNode;
  let found: Phrase | null = null;
  for (let at = token; at < limit; at++) {
    const written = form[at] as number;
    const lower = word[at] as number;
    const one = folded === exact && written === lower;
    exact = exact === 0 || written === 0 ? 0 : lexicon.step(exact, written);
    folded = one ? exact : folded === 0 || lower === 0 ? 0 : lexicon.step(folded, lower);
    if (exact === 0 && folded === 0) break;
    const entry = entryOf(lexicon, exact, cls, other);
    const met = entry >= 0 || folded === exact ? entry : entryOf(lexicon, folded, cls, other);
    if (met >= 0) found = { first: token, last: at + 1, entry: met };
  }
  return found;
}

/** True if the token's word has one of the two classes by itself, or entries of several words begin with it. */
function mayOpen(doc: Document, token: number, cls: number, other: number): boolean {
  const { lexicon, tokens } = doc;
  if (token >= tokens.count) return false;
  if (lexicon.begins(tokens.form[token] as number) || lexicon.begins(tokens.word[token] as number)) return true;
  return has(doc, token, cls) || (other !== cls && has(doc, token, other));
}

/** The entry that ends at a node and has one of the two classes, -1 if none does. */
function entryOf(lexicon: Lexicon, node: number, cls: number, other: number): number {
  if (node === 0) return -1;
  const entry = lexicon.entryAt(node);
  return entry >= 0 && lexicon.belongs(entry, cls, other) ? entry : -1;
}
