import { type Document, isKind, POSSESSIVE, SPACE_BEFORE, shaped, UPPER } from "../../core/document.ts";
import { sequenceRule } from "../../core/rule.ts";
import { kindOf } from "./kind.ts";
import { nameBefore, nameText } from "./name-before.ts";
import { at, symbolAt, type TickerData } from "./ticker.ts";

export const namedStock = sequenceRule<TickerData>({
  id: "tickers/named-stock",
  summary: "A symbol between its company's possessive and the word stock: Quillon's QUIL shares.",
  starts: ["stock", "shares"],
  examples: [
    { text: "his thoughts on Quillon's [QUIL] stock", data: { symbol: "QUIL", company: "Quillon" } },
    { text: "China's EV stocks, Apple's AI shares, Nasdaq's IPO stock, the QUIL stock" },
  ],
  read: (doc, token) => {
    if (!shaped(doc, token - 1, UPPER)) return null;
    const met = symbolAt(doc, token - 1);
    if (met === null || met.last !== token || !/^[A-Z]{3,5}$/.test(met.text) || !isOwned(doc, token - 2)) return null;
    const name = nameBefore(doc, token - 1);
    if (name === null) return null;
    const company = nameText(doc, name);
    if (
      !company
        .toLowerCase()
        .replace(/[^a-z0-9]/g, "")
        .startsWith(met.text.toLowerCase().slice(0, 3))
    )
      return null;
    return {
      start: met.start,
      end: met.end,
      data: { symbol: met.text, kind: kindOf(doc, met.text, "", company), exchange: null, company, name },
    };
  },
});

/** "Quillon's", also where the apostrophe was turned round. */
const isOwned = (doc: Document, token: number): boolean =>
  shaped(doc, token, POSSESSIVE) ||
  (at(doc, token) === "s" && !shaped(doc, token, SPACE_BEFORE) && isKind(doc, token - 1, "quote"));
