import { is } from "../../../core/document.ts";
import { sequenceRule } from "../../../core/rule.ts";
import type { DateData } from "../said.ts";
import { partBehind } from "./day-parts.ts";
import { mention } from "./mention.ts";
import { pastArticle, relationAround, weekdayAt } from "./words.ts";

export const weekday = sequenceRule<DateData>({
  id: "dates/es/weekday",
  summary:
    "A weekday with its article, and pasado, próximo or este: el lunes, el próximo lunes, este viernes por la noche.",
  starts: ["@es-weekday"],
  examples: [
    { text: "Habló [el martes] en Lima.", language: "es", data: { value: "XXXX-WXX-2" } },
    { text: "Se reunirán [el próximo lunes].", language: "es", data: { said: { relation: "next" } } },
    { text: "Llegó [el viernes por la noche].", language: "es", data: { type: "TIME", value: "XXXX-WXX-5TNI" } },
    { text: "Plácido Domingo cantó todos los lunes.", language: "es" },
  ],
  read: (doc, token) => {
    if (((doc.tokens.shape[token] as number) & 1) !== 0 || is(doc, token - 1, "los")) return null;
    const { relation, first, last } = relationAround(doc, token, token + 1);
    const part = partBehind(doc, last);
    const time = part === null ? {} : { time: part.value };
    const name = { of: "weekday" as const, weekday: weekdayAt(doc, token) };
    return mention(doc, pastArticle(doc, first), part?.next ?? last, { kind: "field", name, relation, ...time });
  },
});
