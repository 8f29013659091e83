import { lastDayOf } from "../period.ts";
import { type FieldRule, fromDate } from "./anchor-rule.ts";
import { latest, soonest } from "./occurrence.ts";

/** How many dates back the day or month is looked for. */
const reach = 40;

export const besideDate: FieldRule = {
  id: "dates/anchor/beside-date",
  summary: "The previous Friday and the following March are counted from the last day or month told before them.",
  examples: [
    { text: "It began on May 5, 1990, and ended [the following Friday].", data: { value: "1990-05-11" } },
    { text: "It fell on Friday from [the previous Friday].", publishedAt: "1998-02-02", data: { value: "1998-01-23" } },
    { text: "It ends next Friday.", publishedAt: "1998-02-05" },
  ],
  resolve: ({ said, earlier }) => {
    if (said.relation !== "previous" && said.relation !== "following") return null;
    const before = earlier.slice(-reach).findLast(({ period }) => period.grain === "day" || period.grain === "month");
    if (before === undefined) return null;
    const { first } = before.period;
    const last = lastDayOf(before.period);
    const period =
      said.relation === "previous"
        ? latest(said.name, first, (each) => lastDayOf(each) < first)
        : soonest(said.name, last, (each) => each.first > last);
    return fromDate(period, said.time, before);
  },
};
