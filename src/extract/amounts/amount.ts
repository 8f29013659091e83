import type { Amount } from "../../contract.ts";
import { clean, type Quantity } from "./number.ts";

/** What an amount rule reads from its words. */
export type AmountData = Pick<Amount, "type" | "value" | "low" | "high" | "currency" | "unit">;

/** The value of a number or range, each in units of `factor`. */
export function multiplied(
  { value, low, high }: Pick<Quantity, "value"> & Partial<Pick<Quantity, "low" | "high">>,
  factor = 1,
): Pick<AmountData, "value" | "low" | "high"> {
  const times = (each: number): number => (factor === 1 ? each : clean(each * factor));
  return {
    value: value === null ? null : times(value),
    ...(low === undefined ? {} : { low: times(low) }),
    ...(high === undefined ? {} : { high: times(high) }),
  };
}
