import type { Ticker } from "../../contract.ts";
import { type Document, longestPhrase, oneOf } from "../../core/document.ts";
import { C } from "../../lexicon/classes.ts";
import { companyOfSymbol, isFund } from "./companies.ts";
import { at, noteOf } from "./ticker.ts";

/** What a security is by its exchange, its symbol and the name beside it. */
export function kindOf(doc: Document, symbol: string, shape: string, company: string | null): Ticker["kind"] {
  if (shape === "I") return "index";
  if (shape === "F") return "other";
  if (shape === "C") return "crypto";
  if (/\.(?:WT|WS|U|UN|RT)(?:\.|$)/.test(symbol) || symbol.endsWith(".UL")) return "other";
  if (
    company !== null &&
    /\b(?:ETF|ETN|Trust|Fund|Index Fund|Gold Shares)(?: [A-Z0-9][A-Za-z0-9]*){0,2}$/.test(company)
  )
    return fundOrTrust(company);
  if (company !== null && / Index$/.test(company)) return "index";
  const known = companyOfSymbol(doc, symbol, null);
  return isFund(known) && (company === null || sharesWord(company, known?.company ?? "")) ? "fund" : "stock";
}

/** True if two names share a word of three letters or more. */
export function sharesWord(a: string, b: string): boolean {
  const words = new Set(a.toLowerCase().match(/[\p{Alphabetic}\d]{3,}/gu) ?? []);
  return (b.toLowerCase().match(/[\p{Alphabetic}\d]{3,}/gu) ?? []).some((word) => words.has(word));
}

/** Banks and property companies are called trusts, too. */
const fundOrTrust = (company: string): Ticker["kind"] =>
  /\b(?:Bank|Banking|Realty|Properties|Real Estate|Northern|Hospitality|Residential) .{0,20}Trust/.test(company)
    ? "stock"
    : "fund";

/** The name of the cryptocurrency under a symbol that stands as one token, or null. */
export function coinAt(doc: Document, token: number): string | null {
  const phrase = longestPhrase(doc, token, C.coin);
  if (phrase === null || phrase.last !== token + 1 || at(doc, token) !== doc.lexicon.nameOf(phrase.entry)) return null;
  return noteOf(doc.lexicon.senses(phrase.entry), C.coin);
}

const coinWords =
  "token tokens coin coins presale airdrop crypto blockchain staking altcoin memecoin stablecoin whales".split(" ");
const words: ReadonlySet<string> = new Set(coinWords);
const isCoinWord = oneOf(coinWords);

/** True where the words around a mention speak of a coin: "$XYZ tokens". */
export function besideCoinWord(doc: Document, token: number, last: number): boolean {
  for (let i = token - 4; i < last + 3; i++) if (isCoinWord(doc, i) && words.has(at(doc, i))) return true;
  return false;
}
