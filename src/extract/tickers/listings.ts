import type { Entity, Span, Ticker } from "../../contract.ts";
import type { Document } from "../../core/document.ts";
import { foldCode } from "../../core/lexicon.ts";
import type { Stage } from "../../core/stage.ts";
import type { Layers } from "../layers.ts";
import { symbolKey } from "./listing.ts";
import { nameKey } from "./user-list.ts";

/** How far before its symbol a company is named: "Gilat Satellite Networks Ltd. (NASDAQ: GILT, TASE: GILT)". */
const reach = 60;

/** Ties each ticker to the entity of its company. */
export const listings: Stage<Layers, "tickers" | "entities", "listings"> = {
  makes: "listings",
  needs: ["tickers", "entities"],
  rules: [],
  run: (doc, { tickers, entities }) => {
    if (tickers.length === 0) return [];
    const companies = entities.filter(({ type }) => type === "ORG" || type === "PRODUCT");
    return tickers.map((ticker) => {
      const { symbol, kind, exchange, company, inBody, mentions } = ticker;
      return { symbol, kind, exchange, company, entity: entityOf(doc, ticker, companies), inBody, mentions };
    });
  },
};

/** The entity that carries the symbol, else the one with the company's name, else the one named right before a mention. */
function entityOf(doc: Document, { symbol, company, mentions }: Ticker, companies: readonly Entity[]): string | null {
  const carrier = carrierOf(symbol, companies);
  if (carrier !== null) return carrier;
  const named = company === null ? null : namesakeOf(company, companies);
  if (named !== null) return named;
  for (const { start } of mentions) {
    const before = lastBefore(companies, start);
    if (before !== null && isBridge(doc.text.slice(before.end, start))) return before.id;
  }
  return null;
}

/** The first entity that carries the symbol, however its parts are parted. */
function carrierOf(symbol: string, companies: readonly Entity[]): string | null {
  for (const { id, ticker } of companies) {
    if (ticker === null || ticker.length !== symbol.length) continue;
    if (ticker === symbol || symbolKey(ticker) === symbolKey(symbol)) return id;
  }
  return null;
}

/** The first entity with the company's name. */
function namesakeOf(company: string, companies: readonly Entity[]): string | null {
  let key: string | null = null;
  const isSame = (name: string): boolean => {
    if (name === company) return true;
    if (!mayBeOne(name, company)) return false;
    key ??= nameKey(company);
    return nameKey(name) === key;
  };
  for (const { id, name, aliases } of companies) if (isSame(name) || aliases.some(isSame)) return id;
  return null;
}

const isArticled = (name: string): boolean => (name.charCodeAt(0) | 0x20) === 0x74 && /^the /i.test(name);

/** True unless the first words of two names, as far as both are ASCII letters and digits, tell that their keys are unlike. */
function mayBeOne(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length, longestWord);
  for (let i = 0; i < length; i++) {
    const code = foldCode(one.charCodeAt(i));
    const otherCode = foldCode(other.charCodeAt(i));
    if (!isAlphanumeric(code) || !isAlphanumeric(otherCode)) return true;
    if (code !== otherCode) return isArticled(one) || isArticled(other);
  }
  return true;
}

/** A first word is compared no further. */
const longestWord = 40;

const isAlphanumeric = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);

/** Possessive, brackets, exchanges and other symbols: all that may stand between a company and its symbol. */
const isBridge = (gap: string): boolean =>
  /^(?:['’]s?)?[ \n]?(?:Inc|Corp|Co|Ltd|Plc)?\.?[ \n]?[([<]/.test(gap) &&
  !/[a-z]{4}|[.!?] /.test(gap.replace(/^[^([<]*/, ""));

/** The mention that ends last before an offset, and no farther from it than a company's symbol stands from its name. */
function lastBefore(companies: readonly Entity[], offset: number): { id: string; end: number } | null {
  let last = Math.max(-1, offset - reach - 1);
  let found: string | null = null;
  for (const { id, mentions } of companies) {
    const end = endBefore(mentions, offset);
    if (end <= last) continue;
    last = end;
    found = id;
  }
  return found === null ? null : { id: found, end: last };
}

/** Where the last of these mentions ends that ends before an offset, -1 if none does. */
function endBefore(mentions: Entity["mentions"], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((mentions[middle] as Span).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? -1 : (mentions[low - 1] as Span).end;
}
