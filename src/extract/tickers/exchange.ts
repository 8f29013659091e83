import { type Document, longestPhrase } from "../../core/document.ts";
import { C } from "../../lexicon/classes.ts";
import { noteOf } from "./ticker.ts";

/** An exchange met in the text: its code, the shape of its symbols, and the tokens `first` to `last` (exclusive). */
export interface Exchange {
  readonly code: string;
  readonly shape: string;
  readonly first: number;
  readonly last: number;
}

/** How many tokens the name of an exchange may have. */
const longestName = 6;

/** The exchange whose name begins at a token. */
export function exchangeAt(doc: Document, token: number): Exchange | null {
  const phrase = longestPhrase(doc, token, C.exchange);
  if (phrase === null) return null;
  const [code = "", shape = ""] = (noteOf(doc.lexicon.senses(phrase.entry), C.exchange) ?? "").split("|");
  return { code, shape, first: phrase.first, last: phrase.last };
}

/** The exchange whose name ends right before a token; of several the longest. */
export function exchangeBefore(doc: Document, token: number): Exchange | null {
  for (let first = Math.max(0, token - longestName); first < token; first++) {
    if ((doc.tokens.form[first] as number) === 0) continue;
    const found = exchangeAt(doc, first);
    if (found !== null && found.last === token) return found;
  }
  return null;
}

const shapes: Readonly<Record<string, RegExp>> = {
  A: /^[A-Z]{1,6}(?:[./-][A-Z]{1,3}){0,2}$/,
  C: /^[A-Z0-9]{2,6}(?:[/-]?[A-Z]{3,4})?$/,
  D: /^\d{1,6}(?:\.[A-Z]{2})?$/,
  F: /^[A-Z]{1,8}\d{0,2}!?$/,
  I: /^[A-Z0-9]{2,8}$/,
  N: /^[A-Z0-9]{1,10}(?:[./-][A-Z0-9]{1,5})?$/,
};

/** The code of the exchange for a symbol: "TSE" is Tokyo where it stands before digits, and Toronto before letters. */
export const codeFor = ({ code }: Exchange, symbol: string): string | null =>
  code === "TSE" && /^[A-Z]/.test(symbol) ? "TSX" : code === "" ? null : code;

/** True if a symbol is shaped as those of the exchange are. */
export const fits = ({ shape }: Exchange, symbol: string): boolean => shapes[shape]?.test(symbol) ?? false;
