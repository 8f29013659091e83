import { patternRule } from "../../../core/rule.ts";
import { dayNumber, isDay } from "../calendar.ts";
import { type DateData, dateData } from "../said.ts";

export const numericDate = patternRule<DateData>({
  id: "dates/es/numeric-date",
  summary: "A date in digits, the day first: 29/01/2025, 29-1-2025, 2025-01-29.",
  starts: ["#number"],
  pattern:
    /(?:(?<y>\d{4})-(?<m>\d{2})-(?<d>\d{2})|(?<a>\d{1,2})([-/.])(?<b>\d{1,2})\5(?<year>\d{4}))(?![\d%]|[-/.,:]\d)/uy,
  examples: [
    { text: "Firmó el [3/10/2025] en Lima.", language: "es", data: { value: "2025-10-03" } },
    { text: "La versión 3.10.25 y el 31/02/2025.", language: "es" },
  ],
  read: (match) => {
    const { y, m, d, a, b, year } = match.groups ?? {};
    const [full, month, day] =
      y === undefined ? [Number(year), Number(b), Number(a)] : [Number(y), Number(m), Number(d)];
    if (full < 1000 || full > 2199 || !isDay(full, month, day)) return null;
    return { data: dateData({ kind: "written", period: { grain: "day", first: dayNumber(full, month, day) } }) };
  },
});
