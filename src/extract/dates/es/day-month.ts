import { together } from "../../../core/document.ts";
import { sequenceRule } from "../../../core/rule.ts";
import { dayNumber, isDay } from "../calendar.ts";
import type { DateData, FieldName } from "../said.ts";
import { pastComma } from "../tokens.ts";
import { mention } from "./mention.ts";
import { dayMonthAt, weekdayAt, yearBehind } from "./words.ts";

export const dayMonth = sequenceRule<DateData>({
  id: "dates/es/day-month",
  summary: "A day and its month, with the weekday and the year where they are said: miércoles, 29 de enero de 2025.",
  starts: ["#number", "#alphanumeric", "primero", "@es-weekday"],
  examples: [
    { text: "Abrió el [29 de enero de 2025] en Lima.", language: "es", data: { value: "2025-01-29" } },
    { text: "Abre el [viernes 3 de marzo].", language: "es", data: { value: "XXXX-03-03" } },
    { text: "No hay 31 de abril ni 2 de picas.", language: "es" },
  ],
  read: (doc, token) => {
    const weekday = weekdayAt(doc, token);
    const met = dayMonthAt(doc, weekday > 0 ? pastComma(doc, token + 1) : token);
    if (met === null || !together(doc, token, met.next - 1)) return null;
    if (weekday === 0 && (weekdayAt(doc, token - 1) > 0 || weekdayAt(doc, token - 2) > 0)) return null;
    const { month, day } = met.value;
    const year = yearBehind(doc, met.next);
    if (year === null) {
      const name: FieldName = weekday > 0 ? { of: "month-day", month, day, weekday } : { of: "month-day", month, day };
      return mention(doc, token, met.next, { kind: "field", name, relation: "none" });
    }
    if (!isDay(year.value, month, day)) return null;
    const period = { grain: "day" as const, first: dayNumber(year.value, month, day) };
    return mention(doc, token, year.next, { kind: "written", period });
  },
});
