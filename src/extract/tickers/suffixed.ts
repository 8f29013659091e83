import { type Document, has, isKind, longestPhrase, SPACE_BEFORE, shaped, UPPER } from "../../core/document.ts";
import { sequenceRule } from "../../core/rule.ts";
import { C } from "../../lexicon/classes.ts";
import { companyOfSymbol } from "./companies.ts";
import { kindOf } from "./kind.ts";
import { nameBefore, nameText } from "./name-before.ts";
import { at, noteOf, type TickerData } from "./ticker.ts";

export const suffixed = sequenceRule<TickerData>({
  id: "tickers/suffixed",
  summary: "A symbol with the suffix of its exchange, as Reuters and Yahoo write it: VOD.L, 0700.HK, 7203.T, MSFT.O.",
  starts: ["."],
  examples: [
    {
      text: "Vodafone Group ([VOD.L]) and Toyota <[7203.T]>",
      data: { symbol: "VOD.L", exchange: "LSE", company: "Vodafone Group" },
    },
    { text: "Tencent ( [0700.HK] ) rose", data: { symbol: "0700.HK", exchange: "HKEX" } },
    { text: "Harbor AG ([HRBAY.PK], [HRB.DE]) and Quillon A/S ([QLNb.CO])", data: { company: "Harbor AG" } },
    { text: "retailer Harbor Group Plc [HBG.L] said", data: { company: "Harbor Group Plc" } },
    { text: "in July 2019.J. Roe, in 2020.T and 3.14.HK of it" },
    { text: "the U.S. economy. He read README.MD and 3.N, v2.TO, www.site.DE, HELLO.SA" },
  ],
  read: (doc, token) => {
    if (shaped(doc, token, SPACE_BEFORE) || shaped(doc, token + 1, SPACE_BEFORE) || !shaped(doc, token + 1, UPPER))
      return null;
    if ((doc.tokens.end[token] as number) - (doc.tokens.start[token] as number) !== 1) return null;
    const first = stemStart(doc, token);
    if (first < 0) return null;
    const exchange = suffixOf(doc, token + 1);
    if (exchange === null) return null;
    const start = doc.tokens.start[first] as number;
    const stop = at(doc, token + 1).endsWith(".") ? 1 : 0;
    const end = (doc.tokens.end[token + 1] as number) - stop;
    const text = doc.text.slice(start, end);
    const letters = text.slice(0, text.indexOf("."));
    if (at(doc, token + 2) === ":" || has(doc, first, C.exchange)) return null;
    if (
      !stem.test(letters) ||
      (/^\d/.test(letters) && !numbered.has(exchange)) ||
      /^[\p{Alphabetic}\d_-]/u.test(doc.text.slice(end, end + 1))
    )
      return null;
    const bracket = bracketBefore(doc, first);
    if (bracket < 0 && /[a-z]/.test(letters) && !letters.includes("_")) return null;
    const name = nameBefore(doc, bracket < 0 ? first : bracket);
    if (bracket < 0 && !standsBare(doc, first, letters, exchange, name !== null)) return null;
    const company = name === null ? null : nameText(doc, name);
    const kind = exchange === "SSE" && letters === "000001" ? "index" : kindOf(doc, text, "", company);
    return { start, end, data: { symbol: text.toUpperCase(), kind, exchange, company, name } };
  },
});

/** The bracket that holds the code, first or behind other codes: "(VLKAY.PK, VOW.DE)"; -1 if none does. */
function bracketBefore(doc: Document, first: number): number {
  for (let i = first - 1; i >= 0 && first - i < 24; i--) {
    const text = at(doc, i);
    if (/^[([<]$/.test(text)) return i;
    if (!/^(?:[A-Z0-9]{1,6}|[A-Z]\.[A-Z]|[.,/;|]|and)$/.test(text)) return -1;
  }
  return -1;
}

/** Letters of a code, or digits of an Asian one; a small letter behind a low line names a share class. */
const stem = /^(?:[A-Z]{1,6}(?:_?[a-z])?|[A-Z]{1,4}\d{1,2}|\d{4,6}|\d{3,4}[A-Z])$/;

/** Exchanges whose symbols are numbers. */
const numbered: ReadonlySet<string> = new Set([
  "TSE",
  "HKEX",
  "SSE",
  "SZSE",
  "KRX",
  "TWSE",
  "TPEX",
  "TADAWUL",
  "BURSA",
  "NEEQ",
  "BSE",
  "FRA",
  "ETR",
]);

/** The token a code's stem begins at, -1 if what stands before the full stop is none. */
function stemStart(doc: Document, stop: number): number {
  let first = stop - 1;
  if (first < 0 || shaped(doc, first, SPACE_BEFORE)) return touches(doc, first) ? first : -1;
  if (at(doc, first - 1) === "_" && first >= 2) first -= 2;
  return touches(doc, first) ? first : -1;
}

/** True if nothing but a blank or an opening bracket stands before the token. */
function touches(doc: Document, token: number): boolean {
  if (token < 0 || isKind(doc, token, "punctuation")) return false;
  const before = doc.text[(doc.tokens.start[token] as number) - 1];
  return before === undefined || /[\s([<“"'$:]/.test(before);
}

function suffixOf(doc: Document, token: number): string | null {
  const phrase = longestPhrase(doc, token, C["ric-suffix"]);
  const text = at(doc, token);
  if (phrase !== null) return noteOf(doc.lexicon.senses(phrase.entry), C["ric-suffix"]);
  if (!/^[A-Z]\.$/.test(text)) return null;
  const id = doc.lexicon.id(text[0] as string);
  const entry = id === 0 ? -1 : doc.lexicon.entryAt(doc.lexicon.step(1, id));
  return entry < 0 ? null : noteOf(doc.lexicon.senses(entry), C["ric-suffix"]);
}

/** Without a bracket a code needs a name before it, or digits, or a symbol the list has on that exchange. */
function standsBare(doc: Document, first: number, letters: string, exchange: string, named: boolean): boolean {
  if (/^\d{4,6}$/.test(letters)) return !/^(?:19|20)\d\d$/.test(letters) && !/^\d/.test(at(doc, first - 1));
  if (companyOfSymbol(doc, letters, exchange, null) !== null) return true;
  return named && letters.length >= 2 && !isAllCapitals(doc, first);
}

/** True in a line of capitals, where every word looks like a symbol. */
function isAllCapitals(doc: Document, token: number): boolean {
  const before = token - 2;
  return before >= 0 && shaped(doc, before, UPPER) && shaped(doc, before - 1, UPPER);
}
