import type { Amount } from "../../contract.ts";
import type { Rule } from "../../core/rule.ts";
import type { Stage } from "../../core/stage.ts";
import type { Layers } from "../layers.ts";
import { ruleSet } from "../rule-set.ts";
import { symbolMoney } from "./symbol-money.ts";

/** What an amount rule reads from its words. */
export type AmountData = Pick<Amount, "type" | "value" | "low" | "high" | "currency" | "unit">;

const rules: readonly Rule<AmountData>[] = [symbolMoney];

const find = ruleSet("amounts", rules, ({ type, value, currency, unit }) =>
  [type, value ?? "open", currency ?? unit ?? ""].join(" ").trim(),
);

/** Sums of money, percentages and counted quantities. */
export const amounts: Stage<Layers, never, "amounts"> = {
  makes: "amounts",
  needs: [],
  rules,
  run: (doc, layers, trace) =>
    find(doc, layers, trace).map(({ start, end, rule, data }) => ({
      text: doc.text.slice(start, end),
      start,
      end,
      rule,
      ...data,
    })),
};
