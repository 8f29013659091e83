import { type Document, isKind, SPACE_BEFORE, shaped } from "../../core/document.ts";
import { sequenceRule } from "../../core/rule.ts";
import { C } from "../../lexicon/classes.ts";
import { type AmountData, money } from "./amount.ts";
import { otherWords } from "./glued-money.ts";
import { noteAt, readQuantity } from "./number.ts";

export const codedMoney = sequenceRule<AmountData>({
  id: "amounts/coded-money",
  summary: "The letters of a currency before a number: EUR 3 million, Rs 500 crore, dlrs 210,000.",
  starts: ["@currency-code", "@currency-prefix"],
  examples: [
    { text: "worth [EUR 3 million] and [Rs 500 crore]", data: { value: 3e6, currency: "EUR" } },
    { text: "the [dlrs 210,000] event", data: { value: 210000, currency: "USD" } },
    { text: "vitamin B 12, player R 10, EUR and 2024, TOP 10, the summit COP 27" },
  ],
  read: (doc, token) => {
    if (!isKind(doc, token + 1, "number") && !isKind(doc, token + 1, "alphanumeric")) return null;
    const start = doc.tokens.start[token] as number;
    const end = doc.tokens.end[token] as number;
    const currency = noteAt(doc, token, C["currency-prefix"]) ?? doc.text.slice(start, end);
    const found = readQuantity(doc, token + 1, end - start > 1);
    if (found === null || (end - start === 1 && !isMoney(doc, token, found.scale))) return null;
    if (found.value !== null && found.value < 100 && otherWords.has(currency)) return null;
    return {
      start,
      end: doc.tokens.end[found.last - 1] as number,
      data: money(found, 1, currency),
    };
  },
});

/** One letter is a currency only where a scale follows, and it is no initial. */
const isMoney = (doc: Document, token: number, scale: number): boolean =>
  scale >= 1e6 && shaped(doc, token, SPACE_BEFORE);
