import { CAPITAL, type Document, shaped } from "../../core/document.ts";
import { companyOf } from "./companies.ts";
import { isLegalForm } from "./legal-form.ts";
import { at } from "./ticker.ts";

/** The company named right behind a symbol: "$INTC Intel Corp." Only a name that a list knows, or one with a legal form, is taken. */
export function nameAfter(doc: Document, token: number): string | null {
  if (!shaped(doc, token, CAPITAL)) return null;
  const text = (last: number): string => doc.text.slice(doc.tokens.start[token], doc.tokens.end[last - 1]);
  let last = token;
  while (last < token + 6 && shaped(doc, last, CAPITAL)) last++;
  for (let end = last; end > token; end--) {
    const closed = end > token + 1 && isLegalForm(doc, end - 1);
    if (!closed && companyOf(doc, token, end, null) === null) continue;
    return text(at(doc, end) === "." && closed ? end + 1 : end);
  }
  return null;
}
