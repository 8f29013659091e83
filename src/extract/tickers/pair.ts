import { type Document, has, isKind, SPACE_BEFORE, shaped, UPPER } from "../../core/document.ts";
import { sequenceRule } from "../../core/rule.ts";
import { C } from "../../lexicon/classes.ts";
import { at, type TickerData } from "./ticker.ts";

/** What a pair is quoted in: the coins that stand for money, and the large currencies. */
const quoted: ReadonlySet<string> = new Set(
  "USD USDT USDC BUSD EUR GBP JPY CHF AUD CAD NZD BTC ETH BNB KRW TRY".split(" "),
);
const currencies: ReadonlySet<string> = new Set("USD EUR GBP JPY CHF AUD CAD NZD CNH XAU XAG".split(" "));

export const pair = sequenceRule<TickerData>({
  id: "tickers/pair",
  summary: "Two coins or currencies that are traded for one another: BTC-USD, ETH/USDT, EUR/USD.",
  starts: ["/", "-"],
  examples: [
    { text: "[BTC-USD] fell and [ETH/USDT] rose", data: { symbol: "BTC-USD", kind: "crypto" } },
    { text: "the dealer sold [EUR/USD]", data: { kind: "other" } },
    { text: "an EU-US deal, BTC/ABC, 3/USD, and/or, USD-based" },
  ],
  read: (doc, token) => {
    if (!shaped(doc, token + 1, UPPER) || shaped(doc, token, SPACE_BEFORE) || shaped(doc, token + 1, SPACE_BEFORE))
      return null;
    const right = at(doc, token + 1);
    if (!quoted.has(right) || !isKind(doc, token - 1, "word") || continues(doc, token)) return null;
    const left = at(doc, token - 1);
    const crypto = has(doc, token - 1, C.coin);
    const separator = at(doc, token);
    if (left === right || (!crypto && !(separator === "/" && currencies.has(left) && currencies.has(right))))
      return null;
    const start = doc.tokens.start[token - 1] as number;
    const end = doc.tokens.end[token + 1] as number;
    const symbol = doc.text.slice(start, end);
    return { start, end, data: { symbol, kind: crypto ? "crypto" : "other", exchange: null, company: null } };
  },
});

/** A path or compound goes on at either side: "a/BTC/USD", "BTC-USD-based". */
function continues(doc: Document, token: number): boolean {
  const before = doc.text[(doc.tokens.start[token - 1] as number) - 1] ?? " ";
  const after = doc.text[doc.tokens.end[token + 1] as number] ?? " ";
  return /[\p{Alphabetic}\d_/-]/u.test(before) || /[\p{Alphabetic}\d_/-]/u.test(after);
}
