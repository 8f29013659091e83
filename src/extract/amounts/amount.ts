import type { Amount } from "../../contract.ts";
import { clean, type Quantity } from "./number.ts";

/** What an amount rule reads from its words; undefined where they say nothing of it. */
export interface AmountData {
  readonly type: Amount["type"];
  readonly value: number | null;
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly currency: string | undefined;
  readonly unit: string | undefined;
}

type Numbers = Pick<Quantity, "value" | "low" | "high">;

/** A sum of a number or range, each in units of `factor`. */
export const money = (numbers: Numbers, factor: number, currency: string | undefined): AmountData =>
  multiplied("money", numbers, factor, currency, undefined);

/** A percentage, or points of it where there is a unit; -1 as `factor` is for a sign before it. */
export const percentage = (numbers: Numbers, factor: number, unit: string | undefined): AmountData =>
  multiplied("percent", numbers, factor, undefined, unit);

/** So many of a unit of measure. */
export const measured = (numbers: Numbers, unit: string): AmountData =>
  multiplied("quantity", numbers, 1, undefined, unit);

function multiplied(
  type: AmountData["type"],
  { value, low, high }: Numbers,
  factor: number,
  currency: string | undefined,
  unit: string | undefined,
): AmountData {
  return {
    type,
    value: value === null ? null : times(value, factor),
    low: low === undefined ? undefined : times(low, factor),
    high: high === undefined ? undefined : times(high, factor),
    currency,
    unit,
  };
}

const times = (each: number, factor: number): number => (factor === 1 ? each : clean(each * factor));

/** One number as the numbers of an amount. */
export const single = (value: number): Numbers => ({ value, low: undefined, high: undefined });
