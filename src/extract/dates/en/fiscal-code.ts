import { patternRule } from "../../../core/rule.ts";
import { dayNumber } from "../calendar.ts";
import { type DateData, dateData } from "../said.ts";

/** The years that are met in one word with their letters. */
const recent = Array.from({ length: 41 }, (_, i) => 2000 + i);

export const fiscalCode = patternRule<DateData>({
  id: "dates/en/fiscal-code",
  summary: "A fiscal year in short: FY2025, FY 2025, FY25.",
  starts: ["fy", ...recent.flatMap((year) => [`fy${year}`, `fy${String(year).slice(2)}`])],
  pattern: /FY ?['’]?(?<year>20\d\d|19\d\d|\d\d)(?![\p{Alphabetic}\d%])/uy,
  examples: [
    { text: "Sales grew in [FY2025].", data: { value: "2025" } },
    { text: "It was up on [FY 24].", data: { value: "2024" } },
    { text: "The FYI of FY250." },
  ],
  read: ({ groups }) => {
    const written = groups?.year ?? "";
    const year = written.length === 2 ? 2000 + Number(written) : Number(written);
    return { data: dateData({ kind: "written", period: { grain: "year", first: dayNumber(year, 1, 1) } }) };
  },
});
