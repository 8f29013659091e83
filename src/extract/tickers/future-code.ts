import { type Document, SPACE_BEFORE, shaped, UPPER } from "../../core/document.ts";
import { sequenceRule } from "../../core/rule.ts";
import { at, type TickerData } from "./ticker.ts";

export const futureCode = sequenceRule<TickerData>({
  id: "tickers/future-code",
  summary: "The code of a future or a currency with an equals sign, as Yahoo and Reuters write it: ES=F, EURUSD=X.",
  starts: ["="],
  examples: [
    { text: "futures ([ES=F], [NQ=F]) are mixed", data: { symbol: "ES=F", kind: "other" } },
    { text: "[EURUSD=X] fell", data: { kind: "other" } },
    { text: "a=F, liabilities=ZERO, B =F, x = Y" },
  ],
  read: (doc, token) => {
    const last = at(doc, token + 1);
    if ((last !== "F" && last !== "X") || !touch(doc, token)) return null;
    const stem = at(doc, token - 1);
    if (!/^[A-Z]{2,6}$/.test(stem) || !shaped(doc, token - 1, UPPER)) return null;
    const start = doc.tokens.start[token - 1] as number;
    const end = doc.tokens.end[token + 1] as number;
    return { start, end, data: { symbol: `${stem}=${last}`, kind: "other", exchange: null, company: null } };
  },
});

const touch = (doc: Document, token: number): boolean =>
  !shaped(doc, token, SPACE_BEFORE) && !shaped(doc, token + 1, SPACE_BEFORE);
