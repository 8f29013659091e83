import type { Span } from "../../contract.ts";
import { type Document, shaped, together, UPPER } from "../../core/document.ts";
import type { Found } from "../../core/rule.ts";
import { sequenceRule } from "../../core/rule.ts";
import { type Exchange, exchangeAt, fits } from "./exchange.ts";
import { besideCoinWord, kindOf } from "./kind.ts";
import { nameBefore, nameText } from "./name-before.ts";
import { at, type Met, type Name, symbolAt, type TickerData } from "./ticker.ts";

/** How far back the exchange is looked for: "on the Nasdaq Capital Market under the trading symbol". */
const reach = 16;

export const tickerWord = sequenceRule<TickerData>({
  id: "tickers/ticker-word",
  summary:
    "A symbol that is said to be one: under the ticker symbol HRBT, trading symbol “HRBT”, ticker: HRBT, stock code: 700.",
  starts: ["ticker", "tickers", "symbol", "symbols", "code"],
  examples: [
    {
      text: "trades on the NYSE American under the ticker symbol [HRBT] from today",
      data: { symbol: "HRBT", exchange: "NYSEAMERICAN" },
    },
    { text: "under the trading symbols “[HRBT]” and “[HRBTW]”", data: { symbol: "HRBT" } },
    { text: "State Street's SPDR fund, ticker [SPY]-- the largest", data: { kind: "fund" } },
    {
      text: "shares of Harbor Tools Inc (Symbol: [HRBT]) and Quillon (ticker: [QLN])",
      data: { company: "Harbor Tools Inc" },
    },
    { text: "(stock code: [834596])", data: { symbol: "834596" } },
    { text: "the symbol X of the ticker that TV shows; a symbol of NATO unity, dress code: BLACK TIE" },
  ],
  read: (doc, token) => {
    if (!speaks(doc, token)) return null;
    const from = behindMarks(doc, token + 1);
    const code = at(doc, token).toLowerCase() === "code";
    const first = readSymbol(doc, from, code);
    if (first === null) return null;
    const second = /^(?:and|or|,)$/.test(at(doc, behindQuote(doc, first.last)))
      ? readSymbol(doc, behindMarks(doc, behindQuote(doc, first.last) + 1), code)
      : null;
    const exchange = exchangeNear(doc, token);
    const shape = exchange !== null && fits(exchange, first.text) ? exchange : null;
    const name = companyNear(doc, token);
    const company = name === null ? null : nameText(doc, name);
    return [first, ...(second === null ? [] : [second])].map((met): Found<TickerData> & Span => ({
      start: met.start,
      end: met.end,
      data: {
        symbol: met.text,
        kind: besideCoinWord(doc, token, met.last) ? "crypto" : kindOf(doc, met.text, "", company),
        exchange: shape?.code ?? null,
        company,
        name,
      },
    }));
  },
});

/** "symbol" and "code" speak of a security only behind such a word. */
function speaks(doc: Document, token: number): boolean {
  const word = at(doc, token).toLowerCase();
  const before = at(doc, token - 1).toLowerCase();
  if (word === "ticker" || word === "tickers") return !/^symbols?$/.test(at(doc, token + 1).toLowerCase());
  if (before === "(" && at(doc, token + 1) === ":") return true;
  if (word === "code") return /^(?:stock|share|security|securities|ticker|trading)$/.test(before);
  if (/^(?:ticker|trading|stock|exchange|share|listing|market|cusip)$/.test(before)) return before !== "cusip";
  return (
    (before === "the" || before === "new") && at(doc, token - 2).toLowerCase() === (before === "the" ? "under" : "the")
  );
}

const marks = /^(?:[:“"'‘(`]|``|''|\$|of|is|as|was|will|be)$/;

/** Steps over what may stand between the word and the symbol. */
function behindMarks(doc: Document, token: number): number {
  let next = token;
  while (next < token + 3 && (marks.test(at(doc, next)) || (next === token && at(doc, next) === ","))) next++;
  return next;
}

const behindQuote = (doc: Document, token: number): number => (/^[”"'’]$/.test(at(doc, token)) ? token + 1 : token);

function readSymbol(doc: Document, token: number, digits: boolean): Met | null {
  if (!digits && !shaped(doc, token, UPPER)) return null;
  const met = symbolAt(doc, token);
  if (met === null) return null;
  const shape = digits ? /^(?:\d{3,6}|[A-Z]{2,5}\d{0,2})(?:\.[A-Z]{2,4})?$/ : /^[A-Z]{1,6}\d?(?:[./-][A-Z]{1,3})?$/;
  if (!shape.test(met.text)) return null;
  return shaped(doc, met.last, UPPER) && shaped(doc, met.last + 1, UPPER) ? null : met;
}

/** The last exchange named before the word in its sentence. */
function exchangeNear(doc: Document, token: number): Exchange | null {
  for (let i = token - 1; i >= token - reach && together(doc, i, token); i--) {
    const found = exchangeAt(doc, i);
    if (found !== null && /^[A-Z]/.test(at(doc, i)) && found.shape !== "C" && found.shape !== "I")
      return longer(doc, found, i);
  }
  return null;
}

/** The exchange whose longer name covers the one found: "New York Stock Exchange". */
function longer(doc: Document, found: Exchange, from: number): Exchange {
  for (let i = Math.max(0, from - 3); i < from; i++) {
    const wider = exchangeAt(doc, i);
    if (wider !== null && wider.last >= found.last) return wider;
  }
  return found;
}

/** "SPDR S&P 500 ETF Trust, ticker SPY", "shares of Harbor trade on the Nasdaq under the ticker HRBT". */
function companyNear(doc: Document, token: number): Name | null {
  const comma = at(doc, token - 1) === ",";
  if (comma || at(doc, token - 1) === "(") return nameBefore(doc, token - 1);
  for (let i = token - 1; i >= token - reach && together(doc, i, token); i--)
    if (/^(?:trades?|trading|traded|listed|lists|began|begins|begin)$/.test(at(doc, i))) {
      const name = nameBefore(doc, /^(?:is|are|will|to|shares|stock)$/.test(at(doc, i - 1)) ? i - 1 : i);
      if (name !== null) return name;
    }
  return null;
}
