import type { Ticker } from "../../contract.ts";
import type { Document } from "../../core/document.ts";
import { ABBREVIATION, isKind, shaped, tokenAt, UPPER } from "../../core/document.ts";
import type { Sense } from "../../core/lexicon.ts";

/** What a ticker rule reads: one mention of a symbol. */
export interface TickerData {
  /** As listed, in capitals. */
  readonly symbol: string;
  readonly kind: Ticker["kind"];
  /** The exchange the text names at the mention. */
  readonly exchange: string | null;
  /** The company the text names beside it. */
  readonly company: string | null;
  /** The tokens of that name, where it stands before the symbol. */
  readonly name?: Name | null;
  /** True where it stands only if the article shows a surer ticker: "Aurora (AUR)" beside "General Motors (GM)". */
  readonly needsCompany?: boolean;
}

/** The tokens `first` to `last` (exclusive) of a name. */
export interface Name {
  readonly first: number;
  readonly last: number;
}

/** A symbol met in the text: its characters and the tokens `first` to `last` (exclusive). */
export interface Met {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly last: number;
}

const whole = /[A-Z0-9]{1,12}(?:_[a-z])?(?:[./-][A-Z]{1,4}){0,2}/y;
const base = /[A-Z0-9]{1,12}/y;
const patterns = [whole, base];

/**
 * The symbol that begins at a token and ends where a token ends, with its class and suffix ("BRK.B", "0700.HK"), or null. Letters are ASCII
 * capitals: a look-alike of another alphabet or an invisible character inside makes it no symbol.
 */
export function symbolAt(doc: Document, token: number): Met | null {
  if (!shaped(doc, token, UPPER) && !isKind(doc, token, "number")) return null;
  const start = doc.tokens.start[token] as number;
  for (const pattern of patterns) {
    pattern.lastIndex = start;
    if (!pattern.test(doc.text)) return null;
    const end = pattern.lastIndex;
    const last = lastToken(doc, token, end);
    if (last >= 0) return { text: doc.text.slice(start, end), start, end, last };
  }
  return null;
}

/** One past the token that ends at the offset, -1 if none does; the full stop of "BRK.B." is no part of it. */
function lastToken(doc: Document, token: number, end: number): number {
  const { tokens } = doc;
  for (let at = token; at < Math.min(tokens.count, token + 6); at++) {
    const stop = tokens.end[at] as number;
    if (stop === end) return isInvisible(doc.text.charCodeAt(end)) ? -1 : at + 1;
    if (stop === end + 1 && ((tokens.shape[at] as number) & ABBREVIATION) !== 0) return at + 1;
    if (stop > end) return -1;
  }
  return -1;
}

const isInvisible = (code: number): boolean =>
  (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff || code === 0xad;

/** True if only blanks of one line, or nothing, stand between two offsets. */
export function near(doc: Document, from: number, to: number): boolean {
  if (to - from > 2) return false;
  for (let i = from; i < to; i++) if (doc.text[i] !== " " && doc.text[i] !== "\u00a0") return false;
  return true;
}

/** The characters of a token, "" outside the document. */
export const at = (doc: Document, token: number): string =>
  token < 0 || token >= doc.tokens.count ? "" : doc.text.slice(doc.tokens.start[token], doc.tokens.end[token]);

/** The first token at or behind an offset. */
export const tokenFrom = (doc: Document, offset: number): number => tokenAt(doc, offset);

/** The note of an entry's sense of a class, null if it has none. */
export const noteOf = (senses: readonly Sense[], cls: number): string | null =>
  senses.find((sense) => sense.cls === cls)?.note ?? null;
