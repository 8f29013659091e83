import { shaped, UPPER } from "../../core/document.ts";
import { sequenceRule } from "../../core/rule.ts";
import { C } from "../../lexicon/classes.ts";
import { companyOfSymbol } from "./companies.ts";
import { nameBefore, nameText } from "./name-before.ts";
import { at, noteOf, type TickerData } from "./ticker.ts";

export const singleLetter = sequenceRule<TickerData>({
  id: "tickers/single-letter",
  summary: "A code of one letter with the suffix of its exchange, in a bracket: Ford <F.N>, AT&T (T.N).",
  starts: ["(", "<", "["],
  examples: [
    {
      text: "Ford Motor Co <[F.N]> and AT&T ([T.N]), the carrier",
      data: { symbol: "F.N", exchange: "NYSE", company: "Ford Motor Co" },
    },
    { text: "the ministry (U.S.), Hong Kong (H.K.), John (J.N.) and (Q.N)" },
  ],
  read: (doc, token) => {
    if (!shaped(doc, token + 1, UPPER)) return null;
    const text = at(doc, token + 1);
    if (!/^[A-Z]\.[A-Z]{1,2}$/.test(text) || !/^[)>\],;]$/.test(at(doc, token + 2))) return null;
    const suffix = doc.lexicon.id(text.slice(2));
    const entry = suffix === 0 ? -1 : doc.lexicon.entryAt(doc.lexicon.step(1, suffix));
    const exchange = entry < 0 ? null : noteOf(doc.lexicon.senses(entry), C["ric-suffix"]);
    if (exchange === null || companyOfSymbol(doc, text[0] as string, exchange, null) === null) return null;
    const name = nameBefore(doc, token);
    if (name === null) return null;
    const company = nameText(doc, name);
    return {
      start: doc.tokens.start[token + 1] as number,
      end: doc.tokens.end[token + 1] as number,
      data: { symbol: text, kind: "stock", exchange, company, name },
    };
  },
});
