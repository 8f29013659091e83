import { type Document, is, isKind, together } from "../../../core/document.ts";
import { sequenceRule } from "../../../core/rule.ts";
import { dayNumber, isDay } from "../calendar.ts";
import type { DateData, FieldName } from "../said.ts";
import { isAny, pastComma } from "../tokens.ts";
import { mention } from "./mention.ts";
import { dayAt, dayMonthAt, type Piece, sharedYear, weekdayAt, yearBehind } from "./words.ts";

export const dayMonth = sequenceRule<DateData>({
  id: "dates/es/day-month",
  summary: "A day and its month, with the weekday and the year where they are said: miércoles, 29 de enero de 2025.",
  starts: ["#number", "#alphanumeric", "primero", "@es-weekday"],
  examples: [
    { text: "Abrió el [29 de enero de 2025] en Lima.", language: "es", data: { value: "2025-01-29" } },
    { text: "Abrió del [3] al [5 de abril de 1998].", language: "es", data: { value: "1998-04-03" } },
    { text: "Cerró del [28 de diciembre] al [3 de enero de 1999].", language: "es", data: { value: "1998-12-28" } },
    { text: "Abre el [viernes 3 de marzo].", language: "es", data: { value: "XXXX-03-03" } },
    { text: "No hay 31 de abril ni 2 de picas.", language: "es" },
  ],
  read: (doc, token) => {
    const weekday = weekdayAt(doc, token);
    const met = dayMonthAt(doc, weekday > 0 ? pastComma(doc, token + 1) : token) ?? firstOfRun(doc, token);
    if (met === null || !together(doc, token, met.next - 1)) return null;
    if (weekday === 0 && (weekdayAt(doc, token - 1) > 0 || weekdayAt(doc, token - 2) > 0)) return null;
    const { month, day } = met.value;
    const year = yearBehind(doc, met.next);
    const told = year?.value ?? sharedYear(doc, met.next, month, day);
    if (told === 0) {
      const name: FieldName = weekday > 0 ? { of: "month-day", month, day, weekday } : { of: "month-day", month, day };
      return mention(doc, token, met.next, { kind: "field", name, relation: "none" });
    }
    if (!isDay(told, month, day)) return null;
    const period = { grain: "day" as const, first: dayNumber(told, month, day) };
    return mention(doc, token, year?.next ?? met.next, { kind: "written", period });
  },
});

/** The first day of `del 3 al 5 de abril`, `los días 3 y 5 de abril`, which has its month behind the second. */
function firstOfRun(doc: Document, token: number): Piece<{ month: number; day: number }> | null {
  const day = isAny(doc, token - 1, ["del", "desde", "entre", "el", "días"]) ? dayAt(doc, token) : 0;
  if (day === 0 || !(isKind(doc, token + 1, "dash") || isAny(doc, token + 1, ["a", "al", "hasta", "y"]))) return null;
  const last = dayMonthAt(doc, is(doc, token + 2, "el") ? token + 3 : token + 2);
  if (last === null || last.value.day <= day || !together(doc, token, last.next - 1)) return null;
  return { value: { month: last.value.month, day }, next: token + 1 };
}
