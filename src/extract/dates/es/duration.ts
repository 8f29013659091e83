import { is, together } from "../../../core/document.ts";
import { sequenceRule } from "../../../core/rule.ts";
import type { DateData } from "../said.ts";
import { isAny } from "../tokens.ts";
import { durationOf } from "../units.ts";
import { mention } from "./mention.ts";
import { quantityAt, unitAt } from "./words.ts";

export const duration = sequenceRule<DateData>({
  id: "dates/es/duration",
  summary: "So many units of time, and how often: tres años, varias semanas, cada dos días.",
  starts: ["#number", "@es-number-word", "varios", "varias", "algunos", "algunas", "unos", "unas", "media", "cada"],
  examples: [
    { text: "Duró [tres años].", language: "es", data: { type: "DURATION", value: "P3Y" } },
    { text: "Esperaron [varias semanas].", language: "es", data: { value: "PXW" } },
    { text: "Sale [cada día].", language: "es", data: { type: "SET", value: "P1D" } },
    { text: "Compró tres coches.", language: "es" },
  ],
  read: (doc, token) => {
    const each = is(doc, token, "cada");
    const from = each ? token + 1 : token;
    const quantity = quantityAt(doc, from) ?? (each ? { value: 1, next: from } : null);
    if (quantity === null || is(doc, token - 1, "cada")) return null;
    const unit = unitAt(doc, quantity.next);
    if (unit === null || !together(doc, token, quantity.next)) return null;
    if (is(doc, quantity.next + 1, "de") && is(doc, quantity.next + 2, "edad")) return null;
    if (unit.unit === "second" && isAny(doc, quantity.next, ["segundo"])) return null;
    const said = { kind: "constant" as const, value: durationOf(quantity.value, unit.unit) };
    return mention(doc, token, quantity.next + 1, said, each ? "SET" : "DURATION");
  },
});
