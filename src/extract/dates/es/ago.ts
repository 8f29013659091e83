import { type Document, is, together } from "../../../core/document.ts";
import { sequenceRule } from "../../../core/rule.ts";
import { type DateData, minutesFrom } from "../said.ts";
import { isAny } from "../tokens.ts";
import { grainOf } from "../units.ts";
import { mention } from "./mention.ts";
import { quantityAt, unitAt } from "./words.ts";

export const ago = sequenceRule<DateData>({
  id: "dates/es/ago",
  summary: "So long before or after publication: hace tres años, dentro de dos meses.",
  starts: ["hace", "dentro"],
  examples: [
    { text: "Se fue [hace tres años].", language: "es", data: { said: { by: -3, unit: "year" } } },
    { text: "Volverá [dentro de dos meses].", language: "es", data: { said: { by: 2, unit: "month" } } },
    { text: "Se fue [hace más de diez años], y él [hace casi un mes].", language: "es", data: { said: { by: -10 } } },
    { text: "Se fue [hace dos horas].", language: "es", data: { type: "TIME" } },
    { text: "Hace calor dentro de casa.", language: "es" },
  ],
  read: (doc, token) => {
    const sign = is(doc, token, "hace") ? -1 : 1;
    if (sign === 1 && !is(doc, token + 1, "de")) return null;
    const quantity = quantityAt(doc, pastWeight(doc, sign === 1 ? token + 2 : token + 1));
    const unit = quantity === null ? null : unitAt(doc, quantity.next);
    if (quantity === null || unit === null || !together(doc, token, quantity.next)) return null;
    const grain = grainOf(unit.unit);
    const { value } = quantity;
    const minutes = clockUnits[unit.unit] === undefined || value === null ? Number.NaN : value * clockUnits[unit.unit];
    if (sign < 0 && Number.isInteger(minutes) && minutes < 9000)
      return mention(doc, token, quantity.next + 1, minutesFrom(-minutes));
    if (grain === null || value === null || value > 9000)
      return mention(doc, token, quantity.next + 1, { kind: "constant", value: sign < 0 ? "PAST_REF" : "FUTURE_REF" });
    const by = sign * Math.round(value * grain.factor);
    return mention(doc, token, quantity.next + 1, {
      kind: "shift",
      by,
      unit: grain.grain,
      grain: grain.grain,
      from: "publication",
    });
  },
});

/** Minutes in what the clock counts. */
const clockUnits: Readonly<Record<string, number>> = { hour: 60, minute: 1 };

/** Past `más de`, `casi`, `apenas`. */
function pastWeight(doc: Document, token: number): number {
  if (isAny(doc, token, ["más", "menos", "cerca"]) && is(doc, token + 1, "de")) return token + 2;
  return isAny(doc, token, ["casi", "apenas", "ya"]) ? token + 1 : token;
}
