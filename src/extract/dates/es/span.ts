import { together } from "../../../core/document.ts";
import { sequenceRule } from "../../../core/rule.ts";
import type { DateData } from "../said.ts";
import { isAny } from "../tokens.ts";
import { durationOf } from "../units.ts";
import { mention } from "./mention.ts";
import { pastArticle, quantityAt, unitAt } from "./words.ts";

const past = ["últimos", "últimas", "pasados", "pasadas"];
const others = ["próximos", "próximas", "primeros", "primeras", "siguientes"];

export const span = sequenceRule<DateData>({
  id: "dates/es/span",
  summary: "A run of time that reaches to a date or from it: los últimos tres años, las próximas semanas.",
  starts: [...past, ...others],
  examples: [
    { text: "Creció en [los últimos tres años].", language: "es", data: { type: "DURATION", value: "P3Y" } },
    { text: "Ha crecido en [los últimos años].", language: "es", data: { type: "DATE", value: "PAST_REF" } },
    { text: "Llegará en [las próximas semanas].", language: "es", data: { value: "PXW" } },
    { text: "Los últimos en llegar; los primeros coches.", language: "es" },
  ],
  read: (doc, token) => {
    const quantity = quantityAt(doc, token + 1);
    const at = quantity?.next ?? token + 1;
    const unit = unitAt(doc, at);
    if (unit === null || !unit.plural || !together(doc, token, at)) return null;
    const recent = quantity === null && isAny(doc, token, past);
    const value = recent ? "PAST_REF" : durationOf(quantity?.value ?? null, unit.unit);
    return mention(doc, pastArticle(doc, token), at + 1, { kind: "constant", value });
  },
});
