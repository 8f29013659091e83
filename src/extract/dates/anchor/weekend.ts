import { weekdayOf } from "../calendar.ts";
import { periodAt } from "../period.ts";
import { fromPublication, type ShiftRule } from "./anchor-rule.ts";

export const weekend: ShiftRule = {
  id: "dates/anchor/weekend",
  summary: "The weekend is the one just past, or, in a clause of what will be or at its own days, the one of the week.",
  examples: [
    { text: "Over [the weekend] it rained.", publishedAt: "1998-02-02", data: { value: "1998-W05-WE" } },
    { text: "They won [this weekend].", publishedAt: "1998-02-02", data: { value: "1998-W05-WE" } },
    { text: "It will rain over [the weekend].", publishedAt: "1998-02-05", data: { value: "1998-W06-WE" } },
    { text: "It rained on the day.", publishedAt: "1998-02-05" },
  ],
  resolve: ({ said, published, tense }) => {
    if (said.unit !== "weekend" || said.by !== 0 || published === null) return null;
    const own = periodAt("weekend", published);
    if (said.from === "publication") {
      const early = weekdayOf(published) <= 2; // this weekend, told on a Monday
      return early && tense() === "past" ? fromPublication(periodAt("weekend", published - 7), said.time) : null;
    }
    if (said.from !== "context") return null;
    const period = tense() === "future" || own.first <= published ? own : periodAt("weekend", published - 7);
    return fromPublication(period, said.time);
  },
};
