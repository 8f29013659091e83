import { isWritable, periodAt, shiftPeriod } from "../period.ts";
import { fromPublication, type ShiftRule } from "./anchor-rule.ts";
import { isUntold } from "./date-before.ts";
import { isOpen } from "./reported-period.ts";

export const published: ShiftRule = {
  id: "dates/anchor/published",
  summary: "Yesterday, last week, three years ago are counted from the day of publication.",
  examples: [
    { text: "He arrived [yesterday].", publishedAt: "1998-03-01", data: { value: "1998-02-28" } },
    { text: "Sales fell [last week].", publishedAt: "1998-01-01T00:30:00+02:00", data: { value: "1997-W52" } },
    { text: "She left [three years ago].", publishedAt: "1998-03-01", data: { value: "1995" } },
    { text: "He arrived yesterday." },
    { text: "Some sell all they buy that day.", publishedAt: "1998-03-01" },
    { text: "Two years later he was gone.", publishedAt: "1998-03-01" },
  ],
  resolve: (place) => {
    const { said, published: day } = place;
    if (day === null || isOpen(said) || said.from === "told") return null;
    if (said.from === "previous" && said.by === 0 && said.time === undefined) return null; // that day, of which nothing was told
    const grain = said.grain ?? said.unit;
    const period = shiftPeriod(periodAt(grain, day), said.unit, said.by);
    if (!isWritable(period) || (said.from === "previous" && isUntold(place, said, period))) return null;
    return fromPublication(period, said.time);
  },
};
