import { lineRule } from "./line-rule.ts";

/** Symbols with the dashes or the change that a page sets behind each: `MSFT--`, `AAPL +1.2%`. */
const symbols =
  /^(?:\$?[A-Z][A-Z0-9.]{0,6}(?:--|\s?[+−-]\d{1,3}(?:\.\d{1,2})?\s?%|\s?[▲▼]\s?\d{1,3}(?:\.\d{1,2})?\s?%)[\s,|·•]{0,3}){1,12}$/u;

/** The securities a page shows over or under its article. */
export const tickerLine = lineRule({
  id: "text/ticker-line",
  summary: "The symbols of the companies of an article, on a line of their own.",
  examples: [
    {
      text: "Dam builder falls\n[DAMB--]\n[RVR +1.2%]\nShares of the builder of the dam fell on Monday by a tenth, as engineers warned that others may burst too.",
    },
    {
      text: "Dam builder falls\nDAMB fell.\nShares of the builder of the dam fell on Monday by a tenth, as engineers warned that others may burst too.",
    },
  ],
  judge: (line) => (line.text.length <= 160 && symbols.test(line.text) ? { kind: "ticker-line", weight: 0.2 } : null),
});
