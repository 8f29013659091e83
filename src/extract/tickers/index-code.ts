import { patternRule } from "../../core/rule.ts";
import type { TickerData } from "./ticker.ts";

export const indexCode = patternRule<TickerData>({
  id: "tickers/index-code",
  summary: "The code of an index, with a caret or in a bracket with a full stop: ^GSPC, (.DJI).",
  starts: ["^", "(", "<", "["],
  pattern: /(?:\^|[([<]\s?(?=\.))(?<code>\.?[A-Z][A-Z0-9]{1,7}(?:\.[A-Z]{2})?)(?![\p{Alphabetic}\d_^])/uy,
  examples: [
    { text: "stocks ([^GSPC], [^IXIC]) rose and the Dow ([.DJI]) fell", data: { symbol: "^GSPC", kind: "index" } },
    { text: "x^y and x^AB^C and (.NET) code (NASDAQ)" },
  ],
  read: (match, doc) => {
    const { code = "" } = match.groups ?? {};
    const caret = match[0][0] === "^";
    if (caret && /[\p{Alphabetic}\d_)\]]/u.test(doc.text[match.index - 1] ?? "")) return null;
    if (!caret && (!code.startsWith(".") || code === ".NET")) return null;
    const end = match.index + match[0].length;
    const symbol = caret ? match[0] : code;
    return { start: end - symbol.length, end, data: { symbol, kind: "index", exchange: null, company: null } };
  },
});
