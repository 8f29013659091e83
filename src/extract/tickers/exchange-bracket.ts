import { shaped, UPPER } from "../../core/document.ts";
import { sequenceRule } from "../../core/rule.ts";
import { exchangeAt, fits } from "./exchange.ts";
import { kindOf } from "./kind.ts";
import { nameBefore, nameText } from "./name-before.ts";
import { at, near, symbolAt, type TickerData } from "./ticker.ts";

export const exchangeBracket = sequenceRule<TickerData>({
  id: "tickers/exchange-bracket",
  summary: "A bracket that holds an exchange and a symbol without a colon: (NASDAQ HRBT), (OTCQB - HRBT).",
  starts: ["(", "["],
  examples: [
    {
      text: "Harbor Tools, Inc. (NASDAQ [HRBT]) rose",
      data: { symbol: "HRBT", exchange: "NASDAQ", company: "Harbor Tools, Inc." },
    },
    { text: "an exchange (NYSE American) and an index (NASDAQ 100) and (NYSE HQ moves today)" },
  ],
  read: (doc, token) => {
    if (!shaped(doc, token + 1, UPPER) && at(doc, token + 1) !== "Nasdaq") return null;
    const exchange = exchangeAt(doc, token + 1);
    if (exchange === null || exchange.shape === "I" || exchange.shape === "C") return null;
    const from = /^[-–—,]$/.test(at(doc, exchange.last)) ? exchange.last + 1 : exchange.last;
    const met = symbolAt(doc, from);
    if (met === null || met.text.length < 2 || !/[A-Z]/.test(met.text) || !fits(exchange, met.text)) return null;
    if (!/^[)\],;]$/.test(at(doc, met.last)) || !near(doc, doc.tokens.end[from - 1] as number, met.start)) return null;
    const name = nameBefore(doc, token);
    if (name === null) return null;
    const company = nameText(doc, name);
    const kind = kindOf(doc, met.text, exchange.shape, company);
    return { start: met.start, end: met.end, data: { symbol: met.text, kind, exchange: exchange.code, company, name } };
  },
});
