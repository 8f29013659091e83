import { type Document, has, isKind, SPACE_BEFORE, shaped } from "../../core/document.ts";
import { sequenceRule } from "../../core/rule.ts";
import { C } from "../../lexicon/classes.ts";
import { type AmountData, money } from "./amount.ts";
import { at, noteAt, type Quantity, readNumber, readQuantity } from "./number.ts";

export const signedMoney = sequenceRule<AmountData>({
  id: "amounts/signed-money",
  summary:
    "A currency sign, a number and its scale, or a range of two: $1 trillion, US$1.2bn, $3-4 million, €1.234,56.",
  starts: ["@currency-sign"],
  examples: [
    { text: "erasing almost [$1 trillion] in market value", data: { value: 1e12, currency: "USD" } },
    { text: "a loan of [US$1.2bn] or [C$40], [€3m] and [£5 m]", data: { value: 1.2e9, currency: "USD" } },
    { text: "[$3-4 million] for a [$2-million] house", data: { low: 3e6, high: 4e6 } },
    { text: "from [$500] to [$1,000]", data: { value: 500 } },
    { text: "[€1.234,56] and [$500 CAD] and [-$20]", data: { value: 1234.56, currency: "EUR" } },
    { text: "set $1x in the shell, $1e999, $1,2,3, $ and $" },
  ],
  read: (doc, token) => {
    const sign = noteAt(doc, token, C["currency-sign"]);
    if (sign === null || !isNumeral(doc, token + 1)) return null;
    const found = moneyAt(doc, token + 1);
    if (found === null || runsOn(doc, found.last)) return null;
    const code = behind(doc, found.last);
    const prefix = prefixOf(doc, token);
    const currency = prefix?.currency ?? code ?? sign;
    const first = prefix === null ? token : token - 1;
    const minus = isMinus(doc, first - 1);
    const last = code === null ? found.last : found.last + 1;
    return {
      start: doc.tokens.start[minus ? first - 1 : first] as number,
      end: doc.tokens.end[last - 1] as number,
      data: money(found, minus ? -1 : 1, currency),
    };
  },
});

const isNumeral = (doc: Document, token: number): boolean =>
  isKind(doc, token, "number") || isKind(doc, token, "alphanumeric");

/** One sum, or a range whose ends share the sign or the scale: "$500 to $1,000" are two sums, "$3 to $4 million" is a range. */
function moneyAt(doc: Document, token: number): Quantity | null {
  const found = readQuantity(doc, token, true, signEnd);
  if (found?.high === undefined) return found;
  const first = readNumber(doc, token, true);
  const own = first !== null && signEnd(doc, first.last + 1) !== first.last + 1;
  return own && (found.scale === 1 || first.scale !== 1) ? first : found;
}

/** The token of the number behind a sign with its prefix: "$4", "US$4". */
function signEnd(doc: Document, token: number): number {
  if (has(doc, token, C["currency-sign"])) return token + 1;
  return has(doc, token + 1, C["currency-sign"]) && has(doc, token, C["dollar-prefix"]) ? token + 2 : token;
}

/** Something that makes it no sum touches the number: "$1,2,3", "$5-a", "$1.2.3". */
function runsOn(doc: Document, last: number): boolean {
  const next = doc.text[doc.tokens.end[last - 1] as number] ?? " ";
  if (/[\p{Alphabetic}\d_$]/u.test(next)) return true;
  return next === "," && /\d/.test(doc.text[(doc.tokens.end[last - 1] as number) + 1] ?? "");
}

/** "US$", "HK$": the letters that touch the sign. */
function prefixOf(doc: Document, token: number): { readonly currency: string } | null {
  if (shaped(doc, token, SPACE_BEFORE) || !has(doc, token - 1, C["dollar-prefix"])) return null;
  const currency = noteAt(doc, token - 1, C["dollar-prefix"]);
  if (currency === null) return null;
  const sign = at(doc, token);
  if (sign === "$") return { currency };
  return /^(?:EGP|IEP|CNY)$/.test(currency) ? { currency } : null;
}

/** "$500 CAD" */
const behind = (doc: Document, token: number): string | null =>
  has(doc, token, C["currency-code"]) ? at(doc, token) : null;

const isMinus = (doc: Document, token: number): boolean =>
  /^[-−–]$/.test(at(doc, token)) && !shaped(doc, token + 1, SPACE_BEFORE) && shaped(doc, token, SPACE_BEFORE);
