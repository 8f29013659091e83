import { patternRule } from "../../../core/rule.ts";
import { dayNumber } from "../calendar.ts";
import { type DateData, dateData } from "../said.ts";

export const quarterCode = patternRule<DateData>({
  id: "dates/en/quarter-code",
  summary: "A quarter or half in short: Q3, 3Q, Q3 2025, H1 2024, 1H24.",
  starts: ["q1", "q2", "q3", "q4", "h1", "h2", "1q", "2q", "3q", "4q", "1h", "2h", "#alphanumeric"],
  pattern:
    /(?:(?<kind>[QH])(?<n>[1-4])|(?<m>[1-4])(?<type>[QH]))(?:(?: of | ?[-/]? ?|['’]| FY)(?<year>20\d\d|19\d\d|\d\d(?!\d)))?(?![\p{Alphabetic}\d])/uy,
  examples: [
    { text: "Sales grew in [Q3 2025].", data: { value: "2025-Q3" } },
    { text: "In [Q1] they fell.", data: { value: "XXXX-Q1" } },
    { text: "The Audi Q5 and the 4Qx set sold well." },
  ],
  read: (match) => {
    const { kind, type, n, m, year } = match.groups ?? {};
    const number = Number(n ?? m);
    const half = (kind ?? type) === "H";
    if (half && number > 2) return null;
    if (year === undefined)
      return {
        data: dateData({
          kind: "field",
          name: half ? { of: "half", half: number } : { of: "quarter", quarter: number },
          relation: "none",
        }),
      };
    const full = year.length === 2 ? 2000 + Number(year) : Number(year);
    const first = dayNumber(full, half ? number * 6 - 5 : number * 3 - 2, 1);
    return { data: dateData({ kind: "written", period: { grain: half ? "half" : "quarter", first } }) };
  },
});
