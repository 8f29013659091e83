import { isKind } from "../../core/document.ts";
import { sequenceRule } from "../../core/rule.ts";
import { type AmountData, money, single } from "./amount.ts";
import { at } from "./number.ts";

export const coin = sequenceRule<AmountData>({
  id: "amounts/coin",
  summary: "A single small coin that stands for its worth: never make a dime, every penny.",
  starts: ["dime", "penny"],
  examples: [
    { text: "you never make a [dime] out of this and count every [penny]", data: { value: 0.1, currency: "USD" } },
    { text: "a penny stock, a penny-pincher, the dime museum, Penny said" },
  ],
  read: (doc, token) => {
    if (!/^(?:a|every|single|one|last|another|extra|each)$/i.test(at(doc, token - 1))) return null;
    if (
      isKind(doc, token + 1, "dash") ||
      /^(?:stocks?|shares?|whistles?|farthings?|pinch\w*|novels?|stores?|auctions?)$/.test(at(doc, token + 1))
    )
      return null;
    const value = at(doc, token).toLowerCase() === "dime" ? 0.1 : 0.01;
    const start = doc.tokens.start[token] as number;
    return {
      start,
      end: doc.tokens.end[token] as number,
      data: money(single(value), 1, value === 0.1 ? "USD" : undefined),
    };
  },
});
