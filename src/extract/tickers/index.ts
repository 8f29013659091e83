import type { Extraction, Ticker } from "../../contract.ts";
import type { Annotation } from "../../core/annotation.ts";
import { blockOf, type Document } from "../../core/document.ts";
import type { Rule, RuleFace } from "../../core/rule.ts";
import type { Stage } from "../../core/stage.ts";
import type { Trace } from "../../core/trace.ts";
import type { Layers } from "../layers.ts";
import { ruleSet } from "../rule-set.ts";
import { bareSymbol } from "./bare-symbol.ts";
import { besideChange } from "./beside-change.ts";
import { besideName } from "./beside-name.ts";
import { bloomberg } from "./bloomberg.ts";
import { cashtag } from "./cashtag.ts";
import { companyOfSymbol, companySymbols } from "./companies.ts";
import { exchangeBracket } from "./exchange-bracket.ts";
import { exchangeColon } from "./exchange-colon.ts";
import { futureCode } from "./future-code.ts";
import { indexCode } from "./index-code.ts";
import { findIntroduced, introduced } from "./introduced.ts";
import { sharesWord } from "./kind.ts";
import { type Listing, symbolKey } from "./listing.ts";
import { nameBracket } from "./name-bracket.ts";
import { namedStock } from "./named-stock.ts";
import { pair } from "./pair.ts";
import { singleLetter } from "./single-letter.ts";
import { suffixed } from "./suffixed.ts";
import { type Name, type TickerData, tokenFrom } from "./ticker.ts";
import { tickerLine } from "./ticker-line.ts";
import { tickerWord } from "./ticker-word.ts";

/** From the surest syntax to the boldest; of two that claim one symbol the first stands. */
const rules: readonly Rule<TickerData>[] = [
  exchangeColon, // (NASDAQ: MSFT)
  exchangeBracket, // (NASDAQ MSFT)
  suffixed, // VOD.L
  singleLetter, // (F.N)
  cashtag, // $MSFT
  pair, // BTC-USD
  indexCode, // ^GSPC
  futureCode, // ES=F
  tickerWord, // under the ticker symbol MSFT
  nameBracket, // Microsoft (MSFT)
  bloomberg, // MSFT US Equity
  tickerLine, // MSFT--
  besideChange, // MSFT +2.3%
  besideName, // Microsoft MSFT
  namedStock, // Microsoft's MSFT stock
  bareSymbol, // MSFT investors
];

const find = ruleSet("tickers", rules, ({ symbol, exchange }) =>
  exchange === null ? symbol : `${exchange}:${symbol}`,
);

/** Symbols of securities, as the page shows them. */
export const tickers: Stage<Layers, never, "tickers"> = {
  makes: "tickers",
  needs: [],
  rules: [...rules, introduced] satisfies readonly RuleFace[],
  run: (doc, layers, trace) => {
    const said = withoutWeak(find(doc, layers, trace), trace);
    if (said.length === 0) return [];
    return tickersOf(doc, [...said, ...findIntroduced(doc, said, trace)]);
  },
};

/** Drops what stands only beside a surer ticker, where the article has none. */
function withoutWeak(found: readonly Annotation<TickerData>[], trace: Trace | null): readonly Annotation<TickerData>[] {
  const surer = found.some(({ data }) => data.needsCompany !== true && data.kind !== "crypto");
  if (surer) return found;
  return found.filter((one) => {
    if (one.data.needsCompany !== true) return true;
    const { start, end, rule, data } = one;
    trace?.entries.push({
      stage: "tickers",
      rule,
      start,
      end,
      outcome: "dropped",
      what: `${data.symbol}: no surer ticker in the article`,
    });
    return false;
  });
}

/** A security with the mentions found so far. */
interface Draft {
  readonly symbol: string;
  kind: Ticker["kind"];
  exchange: string | null;
  company: string | null;
  name: Name | null;
  readonly mentions: Extraction[];
  inBody: boolean;
}

/**
 * Mentions of one symbol are one ticker; where the text names two exchanges for it they are two listings. Company and exchange come from the
 * text, and where it names none from the list.
 */
function tickersOf(doc: Document, found: readonly Annotation<TickerData>[]): Ticker[] {
  const drafts = new Map<string, Draft[]>();
  const order: Draft[] = [];
  for (const { start, end, rule, data } of [...found].sort((a, b) => a.start - b.start)) {
    const key = data.symbol.replace(/[/-]/g, ".");
    const same = drafts.get(key);
    let draft = same?.find((one) => one.exchange === null || data.exchange === null || one.exchange === data.exchange);
    if (draft === undefined) {
      draft = {
        symbol: data.symbol,
        kind: data.kind,
        exchange: data.exchange,
        company: data.company,
        name: data.name ?? null,
        mentions: [],
        inBody: false,
      };
      if (same === undefined) drafts.set(key, [draft]);
      else same.push(draft);
      order.push(draft);
    }
    draft.exchange ??= data.exchange;
    if (draft.company === null) {
      draft.company = data.company;
      draft.name = data.name ?? null;
    }
    if (draft.kind === "stock") draft.kind = data.kind;
    draft.inBody ||= blockOf(doc, tokenFrom(doc, start)).kind !== "ticker-line";
    draft.mentions.push({ text: doc.text.slice(start, end), start, end, rule });
  }
  return order.map((draft) => completed(doc, draft));
}

/** What the text does not say the list may know, where both mean the same company. */
function completed(doc: Document, draft: Draft): Ticker {
  const { symbol, kind, exchange, company, inBody, mentions } = draft;
  const known = kind === "stock" || kind === "fund" ? companyOfSymbol(doc, symbol, exchange) : null;
  const same = known !== null && agrees(doc, draft, known);
  return {
    symbol,
    kind,
    exchange: exchange ?? (same ? known.exchange : null),
    company: company ?? (same ? known.company : null),
    entity: null,
    inBody,
    mentions,
  };
}

/** True if the company beside the symbol is the one the list has under it, or the text names none. */
const agrees = (doc: Document, { symbol, company, name }: Draft, known: Listing): boolean =>
  company === null ||
  sharesWord(company, known.company) ||
  (name !== null && companySymbols(doc, name.first, name.last).includes(symbolKey(symbol)));
