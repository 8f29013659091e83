import { is, together } from "../../../core/document.ts";
import { sequenceRule } from "../../../core/rule.ts";
import type { DateData } from "../said.ts";
import { isAny } from "../tokens.ts";
import { grainOf } from "../units.ts";
import { mention } from "./extent.ts";
import { quantityBefore, unitAt } from "./words.ts";

export const inTime = sequenceRule<DateData>({
  id: "dates/en/in-time",
  summary: "So long from now, behind “in”: two weeks' time, a year's time.",
  starts: ["time"],
  examples: [
    { text: "They vote in [two weeks' time].", data: { said: { by: 2, unit: "week" } } },
    { text: "It opens in [a year’s time].", data: { said: { by: 1, unit: "year" } } },
    { text: "He took two weeks' time off, and in no time and in Hull's time he was back." },
  ],
  read: (doc, token) => {
    const unit = isAny(doc, token - 1, ["'s", "’s", "'", "’"]) ? unitAt(doc, token - 2) : null;
    const grain = unit === null ? null : grainOf(unit.unit);
    const quantity = grain === null ? null : quantityBefore(doc, token - 2);
    if (grain === null || quantity === null || quantity.value === null) return null;
    if (!is(doc, quantity.first - 1, "in") || !together(doc, quantity.first - 1, token)) return null;
    const by = quantity.value * grain.factor;
    if (!Number.isInteger(by) || by > 9000) return null;
    const said = { kind: "shift" as const, by, unit: grain.grain, grain: grain.grain, from: "publication" as const };
    return mention(doc, quantity.first, token + 1, said);
  },
});
