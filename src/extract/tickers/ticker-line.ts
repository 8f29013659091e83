import type { Span } from "../../contract.ts";
import { blockOf, type Document, is, isKind, LINE_START, shaped, UPPER } from "../../core/document.ts";
import type { Found } from "../../core/rule.ts";
import { sequenceRule } from "../../core/rule.ts";
import { coinAt, kindOf } from "./kind.ts";
import { type Met, symbolAt, type TickerData } from "./ticker.ts";

export const tickerLine = sequenceRule<TickerData>({
  id: "tickers/ticker-line",
  summary: "A symbol that with the price or change behind it fills a line: MSFT--, NVDA +2.31%, BTC-USD 1.2%.",
  starts: ["#line"],
  examples: [
    { text: "Title of a page\n[MSFT]--\n[ROLR] --\n", data: { symbol: "MSFT" } },
    { text: "[NVDA] +2.31%\n[AMD] -0.4%\n[7203.T] 1,2%", data: { symbol: "NVDA" } },
    { text: "WASHINGTON--\nThe GDP 2.5% rise\nAI --\nUSA 3\nNOTE: 5%" },
  ],
  read: (doc, token) => {
    if (isKind(doc, token, "word") && !shaped(doc, token, UPPER)) return null;
    if (blockOf(doc, token).kind !== "ticker-line") return lineAt(doc, token, false);
    const found: (Found<TickerData> & Span)[] = [];
    for (let at = token; at === token || (at < doc.tokens.count && !shaped(doc, at, LINE_START)); at++) {
      const one = at === token || behindAnother(doc, at) ? lineAt(doc, at, true) : null;
      if (one !== null) found.push(one);
    }
    return found;
  },
});

/** The symbol at a token, where nothing but a price or change stands behind it; `listed` in a ticker line. */
function lineAt(doc: Document, token: number, listed: boolean): (Found<TickerData> & Span) | null {
  const met = symbolAt(doc, token);
  if (met === null || !/^\^?(?:[A-Z]{1,5}(?:[./-][A-Z]{1,4})?|\d{4,6}\.[A-Z]{1,2})$/.test(met.text)) return null;
  if (!fillsLine(doc, met, listed) || (!listed && common.has(met.text))) return null;
  const coin = coinAt(doc, token) !== null && met.last === token + 1;
  const kind = coin || /-USDT?$/.test(met.text) ? "crypto" : kindOf(doc, met.text, "", null);
  return { start: met.start, end: met.end, data: { symbol: met.text, kind, exchange: null, company: null } };
}

/** Capitals that open a short line and are no symbol. */
const common: ReadonlySet<string> = new Set(
  "AI US USA UK EU UN TV CEO GDP CPI PPI FAQ ET AM PM Q1 Q2 Q3 Q4 YTD".split(" "),
);

/** In a line of several: what ends the one before stands before it. */
const behindAnother = (doc: Document, token: number): boolean =>
  isKind(doc, token - 1, "dash") || is(doc, token - 1, "%") || is(doc, token - 1, ")") || is(doc, token - 1, "|");

const dashes = /\s?--(?=\s*(?:\n|\r|$))/y;
const change =
  /[ \t]*[:(]?[ \t]?[-+−–▲▼△▽]? ?\$?\d{1,7}(?:[.,]\d{1,4})?[ \t]?%?\)?(?:[ \t]+[(]?[-+−–▲▼]?\d{1,6}[.,]\d{1,4}[ \t]?%?\)?){0,2}[ \t]*(?=\n|\r|$)/y;

/** Dashes or a change in per cent, and nothing more, stand between the symbol and the end of its line; in a ticker line also a blank end. */
function fillsLine(doc: Document, met: Met, listed: boolean): boolean {
  const rest = doc.text.slice(met.end, met.end + 60);
  dashes.lastIndex = 0;
  if (dashes.test(rest)) return met.text.length <= 5 || listed;
  if (listed && (rest === "" || /^\s*(?:\n|$|[-+−▲▼]?\d|--|[|•·,;])/.test(rest))) return true;
  change.lastIndex = 0;
  const found = change.exec(rest)?.[0];
  return found?.includes("%") === true && /[-+−–▲▼]|\d[.,]\d/.test(found);
}
