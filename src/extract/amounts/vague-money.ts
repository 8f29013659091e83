import { type Document, has, together } from "../../core/document.ts";
import { sequenceRule } from "../../core/rule.ts";
import { C } from "../../lexicon/classes.ts";
import { type AmountData, money } from "./amount.ts";
import { currencyAt } from "./currency.ts";
import { at, noteAt } from "./number.ts";

export const vagueMoney = sequenceRule<AmountData>({
  id: "amounts/vague-money",
  summary:
    "A sum without a number: hundreds of millions of dollars, several million euros. Its value is null, its low end given.",
  starts: ["@vague-number", "several", "few", "couple"],
  examples: [
    { text: "running to [hundreds of millions of dollars]", data: { value: null, low: 1e8, currency: "USD" } },
    { text: "[several million euros] or [tens of thousands of yen]", data: { low: 2e6 } },
    { text: "[a few hundred dollars] more", data: { low: 200 } },
    { text: "thousands of people, hundreds of pounds of flour, a few dollars" },
  ],
  read: (doc, token) => {
    const vague = vagueAt(doc, token);
    if (vague === null) return null;
    const of = at(doc, vague.last) === "of" ? 1 : 0;
    const currency = currencyAt(doc, vague.last + of, token, vague.low);
    if (currency === null || !together(doc, token, currency.last - 1)) return null;
    const first = /^(?:few|couple)$/i.test(at(doc, token)) && /^a$/i.test(at(doc, token - 1)) ? token - 1 : token;
    return {
      start: doc.tokens.start[first] as number,
      end: doc.tokens.end[currency.last - 1] as number,
      data: money({ value: null, low: vague.low, high: undefined }, currency.factor, currency.code),
    };
  },
});

/** How many links "tens of thousands of millions" may have. */
const longest = 3;

/** The least that the words can mean, and one past their last token. */
function vagueAt(doc: Document, token: number): { readonly low: number; readonly last: number } | null {
  if (at(doc, token - 1) === "of" && has(doc, token - 2, C["vague-number"])) return null;
  const word = at(doc, token).toLowerCase();
  const counted = word === "several" || word === "few" || word === "couple";
  let low = counted ? 2 : Number(noteAt(doc, token, C["vague-number"]));
  let last = token + 1;
  let scaled = !counted;
  for (let links = 0; links < longest; links++) {
    const next = at(doc, last) === "of" ? last + 1 : last;
    if (!together(doc, token, next)) break;
    const factor = scaleOf(doc, next);
    if (factor === 0) break;
    low *= factor;
    last = next + 1;
    scaled = true;
  }
  return scaled && Number.isFinite(low) ? { low, last } : null;
}

function scaleOf(doc: Document, token: number): number {
  if (has(doc, token, C["scale-word"])) return Number(noteAt(doc, token, C["scale-word"]));
  return has(doc, token, C["vague-number"]) ? Number(noteAt(doc, token, C["vague-number"])) : 0;
}
