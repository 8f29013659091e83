import { type Document, shaped, UPPER } from "../../core/document.ts";
import { sequenceRule } from "../../core/rule.ts";
import { companySymbols } from "./companies.ts";
import { kindOf } from "./kind.ts";
import { isLegalForm } from "./legal-form.ts";
import { symbolKey } from "./listing.ts";
import { nameBefore, nameText } from "./name-before.ts";
import { at, symbolAt, type TickerData } from "./ticker.ts";

export const besideName = sequenceRule<TickerData>({
  id: "tickers/beside-name",
  summary: "A listed company and its own symbol right behind it: Apple Inc. AAPL, Microsoft MSFT.",
  starts: ["@listed-symbol"],
  examples: [
    { text: "shares of Apple Inc. [AAPL] and Microsoft [MSFT] rose", data: { symbol: "AAPL", company: "Apple Inc." } },
    { text: "Apple MSFT, Ford F, THE CAT CATERPILLAR CAT, General Electric GE" },
  ],
  read: (doc, token) => {
    const met = symbolAt(doc, token);
    if (met === null || !/^[A-Z]{3,5}(?:\.[AB])?$/.test(met.text) || inCapitals(doc, token)) return null;
    const name = nameBefore(doc, token);
    if (name === null || !companySymbols(doc, name.first, name.last).includes(symbolKey(met.text))) return null;
    const company = nameText(doc, name);
    if (company.toUpperCase() === met.text || at(doc, token - 1) === ")") return null;
    const kind = kindOf(doc, met.text, "", company);
    return { start: met.start, end: met.end, data: { symbol: met.text, kind, exchange: null, company, name } };
  },
});

/** True where the word before is in capitals, too, and no legal form. */
const inCapitals = (doc: Document, token: number): boolean =>
  shaped(doc, token - 1, UPPER) && !isLegalForm(doc, token - 1);
