import { type Document, longestPhrase, shaped, UPPER } from "../../core/document.ts";
import { sequenceRule } from "../../core/rule.ts";
import { C } from "../../lexicon/classes.ts";
import { companyOfSymbol } from "./companies.ts";
import { kindOf } from "./kind.ts";
import { nameBefore, nameText } from "./name-before.ts";
import { at, noteOf, symbolAt, type TickerData } from "./ticker.ts";

export const bloomberg = sequenceRule<TickerData>({
  id: "tickers/bloomberg",
  summary: "A symbol with its market behind a blank, as Bloomberg writes it: MSFT US Equity, (VOD LN), 7203 JP Equity.",
  starts: ["@bloomberg-market"],
  examples: [
    { text: "long [MSFT] US Equity", data: { symbol: "MSFT", exchange: null } },
    { text: "Vodafone ([VOD] LN) and 7203 JP", data: { symbol: "VOD", exchange: "LSE" } },
    { text: "sell [7203] JP Equity", data: { symbol: "7203", exchange: "TSE" } },
    { text: "the 50 US equity funds, (THE US) and ABC NO" },
  ],
  read: (doc, token) => {
    const word = at(doc, token + 1);
    const spoken = word === "Equity";
    if (!spoken && word !== ")") return null;
    const met = symbolAt(doc, token - 1);
    if (met === null || met.last !== token || !/^(?:[A-Z]{1,5}\d?|\d{3,6})$/.test(met.text)) return null;
    const phrase = longestPhrase(doc, token, C["bloomberg-market"]);
    if (phrase === null) return null;
    const exchange = noteOf(doc.lexicon.senses(phrase.entry), C["bloomberg-market"]) || null;
    if (spoken ? isWord(doc, token - 1) : !inBracket(doc, token, met.text, exchange)) return null;
    const name = spoken ? null : nameBefore(doc, token - 2);
    const company = name === null ? null : nameText(doc, name);
    return {
      start: met.start,
      end: met.end,
      data: { symbol: met.text, kind: kindOf(doc, met.text, "", company), exchange, company, name },
    };
  },
});

/** "(VOD LN)": the bracket holds nothing else, and the list has the symbol there, or it is a number behind a name. */
const inBracket = (doc: Document, token: number, symbol: string, exchange: string | null): boolean =>
  /^[([]$/.test(at(doc, token - 2)) &&
  (companyOfSymbol(doc, symbol, exchange, null) !== null ||
    (/^\d{3,6}$/.test(symbol) && nameBefore(doc, token - 2) !== null));

/** A word in capitals is no symbol where the word before it is in capitals, too, or the list lacks it and grammar has it. */
function isWord(doc: Document, token: number): boolean {
  if (/^\d{1,3}$/.test(at(doc, token))) return true;
  if (companyOfSymbol(doc, at(doc, token), null, null) !== null) return false;
  return shaped(doc, token - 1, UPPER) || (doc.tokens.word[token] as number) !== 0;
}
