import { is } from "../../../core/document.ts";
import { sequenceRule } from "../../../core/rule.ts";
import { dayNumber } from "../calendar.ts";
import type { DateData } from "../said.ts";
import { mention } from "./mention.ts";
import { dayAt, monthAt, pastArticle, relationAround, sharedYear, yearBehind } from "./words.ts";

export const month = sequenceRule<DateData>({
  id: "dates/es/month",
  summary: "A month, with its year or with pasado and próximo: enero de 2025, el pasado marzo.",
  starts: ["@es-month"],
  examples: [
    { text: "Cayó en [enero de 2025].", language: "es", data: { value: "2025-01" } },
    { text: "No llovió entre [marzo] y [junio de 1998].", language: "es", data: { value: "1998-03" } },
    { text: "Volverá en [marzo].", language: "es", data: { value: "XXXX-03" } },
    { text: "Se fue [el pasado agosto].", language: "es", data: { said: { relation: "last" } } },
    { text: "Julio Iglesias y Abril Pérez cantaron.", language: "es" },
  ],
  read: (doc, token) => {
    if (dayAt(doc, is(doc, token - 1, "de") ? token - 2 : token - 1) > 0) return null;
    if (((doc.tokens.shape[token] as number) & 1) !== 0) return null;
    const number = monthAt(doc, token);
    const year = yearBehind(doc, token + 1);
    const told = year?.value ?? sharedYear(doc, token + 1, number, 0);
    if (told > 0) {
      const period = { grain: "month" as const, first: dayNumber(told, number, 1) };
      return mention(doc, token, year?.next ?? token + 1, { kind: "written", period });
    }
    const own = is(doc, token + 1, "de") && is(doc, token + 2, "este") && is(doc, token + 3, "año");
    if (own)
      return mention(doc, token, token + 4, {
        kind: "field",
        name: { of: "month", month: number },
        relation: "none",
        years: 0,
      });
    const { relation, first, last } = relationAround(doc, token, token + 1);
    const start = relation === "none" || relation === "this" ? first : pastArticle(doc, first);
    return mention(doc, start, last, { kind: "field", name: { of: "month", month: number }, relation });
  },
});
