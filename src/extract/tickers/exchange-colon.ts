import type { Span } from "../../contract.ts";
import { CAPITAL, type Document, shaped, UPPER } from "../../core/document.ts";
import type { Found } from "../../core/rule.ts";
import { sequenceRule } from "../../core/rule.ts";
import { codeFor, type Exchange, exchangeBefore, fits } from "./exchange.ts";
import { kindOf } from "./kind.ts";
import { nameBefore, nameText } from "./name-before.ts";
import { at, type Met, near, symbolAt, type TickerData } from "./ticker.ts";

/** How many symbols one exchange may head, and how far back its bracket is looked for. */
const mostSymbols = 12;
const widestBracket = 40;

export const exchangeColon = sequenceRule<TickerData>({
  id: "tickers/exchange-colon",
  summary: "An exchange, a colon and one or more symbols: (NASDAQ: MSFT), (LSE: BP; NYSE: BP), TYO:7203.",
  starts: [":"],
  examples: [
    { text: "Harbor Tools Inc. (NASDAQ: \\[x)" },
    {
      text: "Harbor Tools Inc. (NASDAQ: [HRBT]) rose",
      data: { symbol: "HRBT", exchange: "NASDAQ", company: "Harbor Tools Inc." },
    },
    { text: "Harbor Tools (NYSE American: [HTA], [HTB]; OTC Pink: [HTAF])", data: { exchange: "NYSEAMERICAN" } },
    { text: "Toyota (TYO:[7203]) and Tencent (HKG: [0700])", data: { symbol: "7203", exchange: "TSE" } },
    { text: "traded as NYSE:[BRK.B] since then", data: { symbol: "BRK.B" } },
    { text: "Live from London: SIX people were hurt. NYSE: STOCKS FALL AGAIN" },
  ],
  read: (doc, token) => {
    const first = symbolAt(doc, token + 1);
    if (first === null || !near(doc, doc.tokens.end[token] as number, first.start)) return null;
    const exchange = exchangeBefore(doc, token);
    if (exchange === null || !fits(exchange, first.text)) return null;
    const bracket = bracketBefore(doc, exchange.first);
    if (bracket < 0 && !standsAlone(doc, exchange, first)) return null;
    const name = nameBefore(doc, bracket < 0 ? exchange.first : bracket);
    const company = name === null ? null : nameText(doc, name);
    const made = (met: Met): Found<TickerData> & Span => ({
      start: met.start,
      end: met.end,
      data: {
        symbol: met.text.toUpperCase(),
        kind: kindOf(doc, met.text, exchange.shape, company),
        exchange: codeFor(exchange, met.text),
        company,
        name,
      },
    });
    return (bracket < 0 ? [first] : [first, ...more(doc, exchange, first.last)]).map(made);
  },
});

/** The symbols listed behind the first: "A, B and C", up to the next exchange. */
function more(doc: Document, exchange: Exchange, from: number): Met[] {
  const found: Met[] = [];
  let next = from;
  while (found.length < mostSymbols && /^(?:,|\/|;|and|&|\|)$/.test(at(doc, next))) {
    const met = symbolAt(doc, next + 1);
    if (
      met === null ||
      !fits(exchange, met.text) ||
      at(doc, met.last) === ":" ||
      !/^(?:[,/;&|)\]]|and)$/.test(at(doc, met.last))
    )
      break;
    found.push(met);
    next = met.last;
  }
  return found;
}

/** The bracket that is open at a token, -1 if none is. */
function bracketBefore(doc: Document, token: number): number {
  for (let i = token - 1; i >= Math.max(0, token - widestBracket); i--) {
    const text = at(doc, i);
    if (text === "(" || text === "[") return i;
    if (text === ")" || text === "]") {
      if (i < token - 1 && !/^["”]?$/.test(at(doc, i + 1))) continue;
      return -1;
    }
  }
  return -1;
}

/** Without a bracket the symbol must touch the colon, or be a short word in capitals among others that are not. */
function standsAlone(doc: Document, exchange: Exchange, met: Met): boolean {
  const colonEnd = met.start;
  if (doc.text[colonEnd - 1] === ":")
    return doc.text.slice(doc.tokens.start[exchange.first], colonEnd - 1).toUpperCase() !== "LONDON";
  const word = at(doc, exchange.first);
  if (!shaped(doc, exchange.first, UPPER) && word !== "Nasdaq") return false;
  return (
    met.text.length <= 5 && !shaped(doc, met.last, UPPER) && !(shaped(doc, met.last, CAPITAL) && exchange.shape !== "D")
  );
}
