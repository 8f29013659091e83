import { civil } from "../calendar.ts";
import { type FieldRule, fromDate, fromPublication } from "./anchor-rule.ts";
import { inYear, occurrence } from "./occurrence.ts";

export const saidYear: FieldRule = {
  id: "dates/anchor/said-year",
  summary:
    "The year or week is told from that of publication or of the date before: the third quarter of last year, Friday next week, May of that year.",
  examples: [
    { text: "It beat [the third quarter of last year].", publishedAt: "1998-02-05", data: { value: "1997-Q3" } },
    { text: "He came on May 5, 1990, and left in [June of that year].", data: { value: "1990-06" } },
    { text: "They meet on [Friday next week].", publishedAt: "1998-02-05", data: { value: "1998-02-13" } },
    { text: "It beat the third quarter.", publishedAt: "1998-02-05" },
  ],
  resolve: ({ said, published, earlier }) => {
    const { name, weeks } = said;
    if (weeks !== undefined)
      return published === null ? null : fromPublication(occurrence(name, published, weeks), said.time);
    if (said.years === undefined) return null;
    if (name.of === "weekday" || name.of === "day-of-month") return null;
    const before = said.told === true ? earlier.at(-1) : undefined;
    if (before !== undefined)
      return fromDate(inYear(name, civil(before.period.first).year + said.years), said.time, before);
    if (published === null) return null;
    const period = inYear(name, civil(published).year + said.years);
    return fromPublication(period, said.time);
  },
};
