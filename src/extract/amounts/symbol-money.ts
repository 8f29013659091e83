import { patternRule } from "../../core/rule.ts";
import type { AmountData } from "./index.ts";

const scales: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };

export const symbolMoney = patternRule<AmountData>({
  id: "amounts/symbol-money",
  summary: "A currency sign, a number and an optional scale.",
  starts: ["$"],
  pattern:
    /\$(?<number>\d{1,15}(?:,\d{3}){0,5}(?:\.\d{1,6})?)(?: (?<scale>thousand|million|billion|trillion))?(?![\w])/uy,
  examples: [
    { text: "erasing almost [$1 trillion] in market value", data: { value: 1e12, currency: "USD" } },
    { text: "set $1x in the shell" },
  ],
  read: (match) => {
    const { number = "", scale } = match.groups ?? {};
    const value = Number(number.replaceAll(",", "")) * (scale === undefined ? 1 : (scales[scale] as number));
    return { data: { type: "money", value, currency: "USD" } };
  },
});
