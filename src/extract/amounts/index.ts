import type { Amount } from "../../contract.ts";
import type { Annotation } from "../../core/annotation.ts";
import { type Document, has, tokenAt } from "../../core/document.ts";
import type { Rule } from "../../core/rule.ts";
import type { Stage } from "../../core/stage.ts";
import { C } from "../../lexicon/classes.ts";
import type { Layers } from "../layers.ts";
import { ruleSet } from "../rule-set.ts";
import type { AmountData } from "./amount.ts";
import { codedMoney } from "./coded-money.ts";
import { coin } from "./coin.ts";
import { fractionPercent } from "./fraction-percent.ts";
import { gluedMoney } from "./glued-money.ts";
import { namedMoney } from "./named-money.ts";
import { phraseOf } from "./number.ts";
import { percent } from "./percent.ts";
import { quantity } from "./quantity.ts";
import { signedMoney } from "./signed-money.ts";
import { vagueMoney } from "./vague-money.ts";

const rules: readonly Rule<AmountData>[] = [
  signedMoney, // $1 trillion
  codedMoney, // EUR 3 million
  gluedMoney, // RM10
  namedMoney, // 1.5 billion yuan
  vagueMoney, // hundreds of millions of dollars
  coin, // a dime
  percent, // 3.5%
  fractionPercent, // seven-tenths of 1 percent
  quantity, // 90 kilometres
];

const find = ruleSet("amounts", rules, ({ type, value, low, high, currency, unit }) =>
  [type, value ?? (high === undefined ? `from ${low}` : `${low} to ${high}`), currency ?? unit ?? ""].join(" ").trim(),
);

type Approximation = NonNullable<Amount["approx"]>;

/** How many tokens an approximation may have. */
const longest = 4;

/** Sums of money, percentages and counted quantities. */
export const amounts: Stage<Layers, never, "amounts"> = {
  makes: "amounts",
  needs: [],
  rules,
  run: (doc, layers, trace) => find(doc, layers, trace).map((found) => amountOf(doc, found)),
};

/** What the contract shows of an amount: only what its words say. */
function amountOf(doc: Document, { start, end, rule, data }: Annotation<AmountData>): Amount {
  const { type, value, low, high, currency, unit } = data;
  const amount: Amount = { text: doc.text.slice(start, end), start, end, rule, type, value };
  if (low !== undefined) amount.low = low;
  if (high !== undefined) amount.high = high;
  if (currency !== undefined) amount.currency = currency;
  if (unit !== undefined) amount.unit = unit;
  const approx = approximationBefore(doc, start);
  if (approx !== null) amount.approx = approx;
  return amount;
}

/** What the words right before a sum say of it: "almost $1 trillion" is less than that. */
function approximationBefore(doc: Document, start: number): Approximation | null {
  const token = tokenAt(doc, start);
  if (!has(doc, token - 1, C.approximation) && !endsEntry(doc, token - 1)) return null;
  for (let first = Math.max(0, token - longest); first < token; first++) {
    const phrase = phraseOf(doc, first, C.approximation);
    if (phrase !== null && phrase.last === token) return phrase.note as Approximation;
  }
  return null;
}

/** True if the token's word stands behind the first in some entry. */
const endsEntry = ({ lexicon, tokens }: Document, token: number): boolean =>
  token >= 0 && (lexicon.goesOn(tokens.form[token] as number) || lexicon.goesOn(tokens.word[token] as number));
