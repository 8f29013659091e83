import { weekdayOf } from "../calendar.ts";
import { type FieldRule, fromPublication } from "./anchor-rule.ts";
import { occurrence } from "./occurrence.ts";

/** Half a year and some days: within it a day of the year and its weekday are hardly right by chance. */
const reach = 200;

export const weekdayTells: FieldRule = {
  id: "dates/anchor/weekday-tells",
  summary: "A day of the year that names its weekday is the one near publication that falls on it.",
  examples: [
    { text: "They met on [Friday, Oct. 24].", publishedAt: "1998-05-05", data: { value: "1997-10-24" } },
    { text: "They met on Oct. 24.", publishedAt: "1998-05-05" },
  ],
  resolve: ({ said, published }) => {
    if (said.name.of !== "month-day" || published === null) return null;
    const { weekday } = said.name;
    if (weekday === undefined || said.grain !== undefined) return null;
    for (const year of [0, -1, 1]) {
      const period = occurrence(said.name, published, year);
      if (period === null || Math.abs(period.first - published) > reach) continue;
      if (weekdayOf(period.first) === weekday) return fromPublication(period, said.time);
    }
    return null;
  },
};
