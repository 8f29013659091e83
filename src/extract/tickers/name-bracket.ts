import type { Span } from "../../contract.ts";
import { type Document, has, is, isKind, SPACE_BEFORE, shaped, UPPER } from "../../core/document.ts";
import type { Found } from "../../core/rule.ts";
import { sequenceRule } from "../../core/rule.ts";
import { C } from "../../lexicon/classes.ts";
import { abbreviates, holdsInitials } from "./abbreviation.ts";
import { companyOf, companyOfSymbol, companySymbols } from "./companies.ts";
import { besideCoinWord, coinAt, kindOf } from "./kind.ts";
import { closesName } from "./legal-form.ts";
import { symbolKey } from "./listing.ts";
import { nameBefore, nameText } from "./name-before.ts";
import { at, type Met, type Name, symbolAt, type TickerData } from "./ticker.ts";

/** How many symbols one bracket may hold. */
const mostSymbols = 8;

/** One symbol of a bracket; `priced` where a price or change stands beside it. */
interface Item {
  readonly met: Met;
  readonly token: number;
  readonly priced: boolean;
}

export const nameBracket = sequenceRule<TickerData>({
  id: "tickers/name-bracket",
  summary:
    "Symbols in a bracket behind the company they stand for: Microsoft (MSFT), Google (GOOG, GOOGL), Harbor Tools Inc. (HRBT).",
  starts: ["(", "[", "<"],
  examples: [
    { text: "shares of Microsoft Corp. ([MSFT]) rose", data: { symbol: "MSFT", company: "Microsoft Corp." } },
    { text: "Google’s ([GOOG], [GOOGL]) phones", data: { symbol: "GOOG", company: "Google" } },
    { text: "Harbor Tools Inc. ([HRBT]) reported a loss", data: { symbol: "HRBT", company: "Harbor Tools Inc." } },
    { text: "chip maker Quillon ([QLN] 2.4%) led" },
    { text: "General Motors ([GM]) and its supplier Quillon ([QUIL]) agreed", data: { company: "General Motors" } },
    { text: "Harbor Tools Inc <[HRB]> said it bought <Quillon Co> a<BR> and Tools <BR> x", data: { symbol: "HRB" } },
    { text: "Samsung Electronics ([005930]) and Harbor Tools (005930), Sony (2019)", data: { symbol: "005930" } },
    { text: "Taiwan Semiconductor (2330.TW, [TSM]) rose", data: { symbol: "TSM" } },
    { text: "Bitcoin ([BTC]) fell", data: { symbol: "BTC", kind: "crypto" } },
    { text: "the Data Protection Commission (DPC) and electric vehicles (EV), Ana Lima (BRA), low Earth orbit (LEO)" },
    { text: "Sen. Jane Roe (D), Texas (TX), version two (MSFTX), Elon Musk (CEO), Microsoft (М\u0421FT)" },
  ],
  read: (doc, token) => {
    const number = isKind(doc, token + 1, "number");
    if (number && is(doc, token + 2, ")")) return listedNumber(doc, token);
    if (!number && !shaped(doc, token + 1, UPPER)) return null;
    if (is(doc, token, "<") && !shaped(doc, token, SPACE_BEFORE)) return null;
    const items = itemsOf(doc, token + 1)?.filter(({ met }) => plain.test(met.text)) ?? [];
    if (items.length === 0) return null;
    const coin = oneCoin(doc, token, items);
    if (coin !== null) return coin;
    const name = nameBefore(doc, token);
    const company = name === null ? null : nameText(doc, name);
    const standing = standingOf(doc, token, items, name);
    if (standing === "no") return null;
    return items.map(({ met }): Found<TickerData> & Span => ({
      start: met.start,
      end: met.end,
      data: {
        symbol: met.text,
        kind: kindOf(doc, met.text, "", company),
        exchange: null,
        company,
        name,
        needsCompany: standing === "weak",
      },
    }));
  },
});

/** A code of another rule, which may stand beside the symbols: "(2330.TW, TSM)". */
const suffixedCode = /^[A-Z0-9]{1,6}\.[A-Z]{2,3}$/;
const plain = /^(?:[A-Z]{1,5}|[A-Z]{2,4}[./-][A-Z])$/;
const price = /(?: |, |: )(?:[-+–−]? ?\d[\d.,]{0,9} ?%|(?:up|down) \d[\d.,]{0,9} ?%|\$\d[\d.,]{0,9})(?=[),;\]])/y;

/** The symbols of a bracket that holds nothing else but prices, or null. */
function itemsOf(doc: Document, from: number): Item[] | null {
  const items: Item[] = [];
  let token = from;
  while (items.length < mostSymbols) {
    const met = symbolAt(doc, token);
    if (met === null || !(plain.test(met.text) || suffixedCode.test(met.text))) return null;
    price.lastIndex = met.end;
    const priced = price.test(doc.text);
    items.push({ met, token, priced });
    const end = priced ? price.lastIndex : met.end;
    let next = met.last;
    while (next < doc.tokens.count && (doc.tokens.start[next] as number) < end) next++;
    const mark = at(doc, next);
    if (mark === ")" || mark === "]" || mark === ">") return items;
    if (!/^(?:,|\/|;|and|&)$/.test(mark)) return null;
    token = next + 1;
  }
  return null;
}

/** "Samsung Electronics (005930)": a number is a symbol only where the list has it for the company before it. */
function listedNumber(doc: Document, token: number): (Found<TickerData> & Span) | null {
  const symbol = at(doc, token + 1);
  if (!/^\d{4,6}$/.test(symbol)) return null;
  const name = nameBefore(doc, token);
  if (name === null || !companySymbols(doc, name.first, name.last).includes(symbol)) return null;
  const start = doc.tokens.start[token + 1] as number;
  const data: TickerData = { symbol, kind: "stock", exchange: null, company: nameText(doc, name), name };
  return { start, end: start + symbol.length, data };
}

/** "Bitcoin (BTC)": the bracket names the coin before it. */
function oneCoin(doc: Document, token: number, items: readonly Item[]): (Found<TickerData> & Span) | null {
  const [item] = items;
  if (item === undefined || items.length > 1) return null;
  const coin = coinAt(doc, item.token);
  if (coin === null) return null;
  const end = doc.tokens.end[token - 1] as number;
  const named = doc.text.slice(Math.max(0, end - coin.length), end).toLowerCase() === coin.toLowerCase();
  if (!named) return null;
  return {
    start: item.met.start,
    end: item.met.end,
    data: { symbol: item.met.text, kind: "crypto", exchange: null, company: coin },
  };
}

/** How sure it is that the bracket holds symbols: `weak` wants a surer ticker in the article. */
function standingOf(doc: Document, token: number, items: readonly Item[], name: Name | null): "sure" | "weak" | "no" {
  const symbols = items.map(({ met }) => met.text);
  const start = doc.tokens.start[token] as number;
  if (name === null) return nameless(doc, token, symbols);
  if (besideCoinWord(doc, token, token)) return "no";
  const listed = companySymbols(doc, name.first, name.last);
  if (symbols.some((symbol) => listed.includes(symbolKey(symbol)))) return "sure";
  if (/^(?:ETF|ETN)$/.test(at(doc, name.last - 1))) return "sure";
  if (is(doc, token, "<")) return isTag(symbols) ? "no" : "sure";
  const before = doc.text.slice(Math.max(0, start - 120), start);
  if (
    symbols.some(
      (symbol) => symbol.length > 1 && (abbreviates(symbol, before) || holdsInitials(symbol, nameText(doc, name))),
    )
  )
    return "no";
  if (items.some(({ priced }) => priced) && symbols.every((s) => s.length > 1)) return "sure";
  if (symbols.some((symbol) => symbol.length === 1)) return "no";
  if (closesName(doc, name.last - 1)) return "sure";
  if (companyOf(doc, name.first, name.last, null) !== null && sharesLetters(symbols, nameText(doc, name)))
    return "sure";
  const bare = items.every(({ token: symbol }) => has(doc, symbol, C["bare-symbol"]));
  if (bare) return "sure";
  const close = closeOf(doc, token);
  if (marketWords.has(at(doc, close + 1).toLowerCase())) return "sure";
  if (isPlace(doc, name)) return "no";
  return symbols.every((symbol) => symbol.length >= 3) && sharesLetters(symbols, nameText(doc, name)) ? "weak" : "no";
}

/** "<BR>" and its like, which a scraper left behind. */
const isTag = (symbols: readonly string[]): boolean =>
  symbols.some((symbol) => /^(?:A|B|BR|DIV|EM|H\d|HR|I|IMG|LI|OL|P|PRE|SPAN|TABLE|TD|TH|TR|U|UL)$/.test(symbol));

/** "Texas (TEX)": a place, whose abbreviation stands in the bracket. */
const isPlace = (doc: Document, { last }: Name): boolean => places.some((cls) => has(doc, last - 1, cls));

const places = [C.country, C.state, C.capital, C.city, C.nationality];

/** "(CLF), (NUE) and (STLD) are surging": brackets that stand for names hold symbols of the list. */
function nameless(doc: Document, token: number, symbols: readonly string[]): "sure" | "no" {
  const opens = doc.sentences.first[doc.tokens.sentence[token] as number] === token;
  const goesOn = /^(?:,|and)$/.test(at(doc, token - 1)) && /^[)\],]$/.test(at(doc, token - 2));
  if (!opens && !goesOn) return "no";
  return symbols.every((symbol) => symbol.length > 2 && companyOfSymbol(doc, symbol, null, null) !== null)
    ? "sure"
    : "no";
}

/** True if each symbol's letters stand in the name in order, the first at the head of a word. */
function sharesLetters(symbols: readonly string[], name: string): boolean {
  const letters = name.toLowerCase().replace(/[^a-z0-9 ]/g, "");
  return symbols.every((symbol) => {
    const wanted = symbol.toLowerCase().replace(/[^a-z0-9]/g, "");
    let place = ` ${letters}`.indexOf(` ${wanted[0]}`);
    for (let i = 1; i < wanted.length && place >= 0; i++) place = letters.indexOf(wanted[i] as string, place + 1);
    return place >= 0;
  });
}

/** The bracket that closes the one at a token. */
function closeOf(doc: Document, token: number): number {
  let close = token + 1;
  while (close < token + 40 && at(doc, close) !== ")" && at(doc, close) !== "]") close++;
  return close;
}

const marketWords: ReadonlySet<string> = new Set(
  "stock stocks shares share ipo earnings beats misses shareholders investors q1 q2 q3 q4 dividend".split(" "),
);
