import { type Document, has, is, isKind } from "../../core/document.ts";
import { sequenceRule } from "../../core/rule.ts";
import { C } from "../../lexicon/classes.ts";
import { type AmountData, money, single } from "./amount.ts";
import { currencyAt } from "./currency.ts";
import { at, clean, isHyphen, noteAt, type Quantity, quantityAt } from "./number.ts";

export const namedMoney = sequenceRule<AmountData>({
  id: "amounts/named-money",
  summary:
    "A number and the name, sign or code of a currency behind it: 1.5 billion yuan, one million dollars, 300 pence, 5 million USD.",
  starts: ["#number", "#alphanumeric", "@number-word", "a", "half"],
  examples: [
    { text: "up to [one million dollars], [1.5 billion yuan] or [300 pence]", data: { value: 1e6, currency: "USD" } },
    { text: "rose by [2 kroner] ([28 cents]) and [50p]", data: { value: 2, currency: "NOK" } },
    {
      text: "[half a million Canadian dollars], [a million euros], [1.234,56 €]",
      data: { value: 5e5, currency: "CAD" },
    },
    { text: "a [10-million-dollar] prize, [3 to 5 million francs], [250 USD]", data: { value: 1e7 } },
    { text: "the dollar stood at [120.55-60 yen] and 120.55-[50 yen]", data: { low: 120.55, high: 120.6 } },
    { text: "a fine of [20 pounds] and [two billion won]", data: { value: 20, currency: "GBP" } },
    {
      text: "it weighs 20 pounds, of 10 won, full 10 marks, the $100 million mark, a dollar store, 1080p video, 250 USDT",
    },
  ],
  read: (doc, token) => {
    const pence = penceAt(doc, token);
    if (pence !== null) return pence;
    const found = has(doc, token - 1, C["currency-sign"]) ? null : quantityAt(doc, token);
    if (found === null || found.last >= doc.tokens.count) return null;
    const name = isHyphen(doc, found.last) ? found.last + 1 : found.last;
    const currency =
      name === found.last && !is(doc, name, "$")
        ? (signAt(doc, name) ?? currencyAt(doc, name, token, found.scale, sizeOf(found)))
        : currencyAt(doc, name, token, found.scale, sizeOf(found));
    if (currency === null) return null;
    return {
      start: doc.tokens.start[token] as number,
      end: doc.tokens.end[currency.last - 1] as number,
      data: money(found, currency.factor, currency.code),
    };
  },
});

/** How large a number is, by its scale or its value. */
const sizeOf = ({ scale, value, high }: Quantity): number => Math.max(scale, value ?? high ?? 0);

/** "5 €", "250 USD" */
function signAt(doc: Document, token: number): { code: string; factor: number; last: number } | null {
  if (isKind(doc, token, "symbol")) {
    const code = noteAt(doc, token, C["currency-sign"]);
    return code === null ? null : { code, factor: 1, last: token + 1 };
  }
  if (!has(doc, token, C["currency-code"])) return null;
  const code = at(doc, token);
  return /^[A-Z]{3}$/.test(code) ? { code, factor: 1, last: token + 1 } : null;
}

/** "50p": pence, but for the sizes of video. */
function penceAt(doc: Document, token: number): { start: number; end: number; data: AmountData } | null {
  if (!isKind(doc, token, "alphanumeric")) return null;
  const value = Number(/^(\d{1,3}(?:\.\d{1,2})?)p$/.exec(at(doc, token))?.[1]);
  if (Number.isNaN(value) || [144, 240, 360, 480, 576, 720].includes(value)) return null;
  return {
    start: doc.tokens.start[token] as number,
    end: doc.tokens.end[token] as number,
    data: money(single(clean(value / 100)), 1, "GBP"),
  };
}
