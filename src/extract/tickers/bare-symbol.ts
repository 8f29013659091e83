import { type Document, has, shaped, together, UPPER } from "../../core/document.ts";
import { sequenceRule } from "../../core/rule.ts";
import { C } from "../../lexicon/classes.ts";
import { kindOf } from "./kind.ts";
import { at, symbolAt, type TickerData } from "./ticker.ts";

const right: ReadonlySet<string> = new Set(
  "stock stocks share shares investors investor shareholders shareholder bulls bears holders options calls puts valuation shorts longs dividend options-traders etf".split(
    " ",
  ),
);
const left: ReadonlySet<string> = new Set(
  "upgrading downgrading upgraded downgraded shorting buying selling bought sold owns own long short flows positive negative neutral bullish bearish symbol ticker".split(
    " ",
  ),
);
const joins: ReadonlySet<string> = new Set(["in", "on", "of", "into", "for"]);
const headsOfJoins: ReadonlySet<string> = new Set(
  "flows inflows outflows shares stake position positions calls puts options more bullish bearish neutral long short positive negative invested investing".split(
    " ",
  ),
);

export const bareSymbol = sequenceRule<TickerData>({
  id: "tickers/bare-symbol",
  summary:
    "A symbol the list knows, beside words that want a security: TSLA investors, upgrading AAPL stock, flows in SPY and QQQ.",
  starts: ["@bare-symbol", "brk"],
  examples: [
    { text: "while [TSLA] investors bet on it", data: { symbol: "TSLA", kind: "stock" } },
    { text: "money flows in [SPY] and [QQQ]", data: { symbol: "SPY", kind: "fund" } },
    { text: "See more on [BRK.A] here" },
    { text: "TSLA said AAPL was there. THE QQQ STOCK RALLY OF THE YEAR" },
  ],
  read: (doc, token) => {
    const met = symbolAt(doc, token);
    if (met === null || !/^[A-Z]{3,5}(?:[./-][AB])?$/.test(met.text)) return null;
    if (!has(doc, token, C["bare-symbol"]) && !/^BRK[./-][AB]$/.test(met.text)) return null;
    if (inCapitals(doc, token, met.last) || !isSecurity(doc, token, met.last)) return null;
    return {
      start: met.start,
      end: met.end,
      data: { symbol: met.text, kind: kindOf(doc, met.text, "", null), exchange: null, company: null },
    };
  },
});

/** Whether the words at either side, or at the other symbols it is joined to, want a security. */
function isSecurity(doc: Document, token: number, last: number): boolean {
  if (wanted(doc, token, last)) return true;
  const before = neighbour(doc, token, -1);
  if (before >= 0 && wanted(doc, before, before + 1)) return true;
  const after = neighbour(doc, last - 1, 1);
  return after >= 0 && wanted(doc, after, after + 1);
}

function wanted(doc: Document, token: number, last: number): boolean {
  if (together(doc, token, last) && right.has(at(doc, last).toLowerCase())) return true;
  const before = at(doc, token - 1).toLowerCase();
  if (!together(doc, token - 1, token)) return false;
  if (left.has(before)) return true;
  return joins.has(before) && headsOfJoins.has(at(doc, token - 2).toLowerCase());
}

/** The symbol that a comma, "and" or "or" joins to this one, -1 if there is none. */
function neighbour(doc: Document, token: number, step: 1 | -1): number {
  const joint = token + step;
  if (!/^(?:and|or|,|&)$/.test(at(doc, joint))) return -1;
  const other = joint + step;
  return together(doc, token, other) && has(doc, other, C["bare-symbol"]) ? other : -1;
}

/** True in a line of capitals, where a word is written as a symbol is. */
const inCapitals = (doc: Document, token: number, last: number): boolean =>
  (shaped(doc, token - 1, UPPER) && at(doc, token - 1).length > 1 && !has(doc, token - 1, C["bare-symbol"])) ||
  (shaped(doc, last, UPPER) && !has(doc, last, C["bare-symbol"]));
