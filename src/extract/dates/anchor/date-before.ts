import { type Grain, isWritable, type Period, periodAt, shiftPeriod } from "../period.ts";
import type { Shift } from "../said.ts";
import { type Anchored, type Earlier, fromDate, type Place, type ShiftRule } from "./anchor-rule.ts";

export const dateBefore: ShiftRule = {
  id: "dates/anchor/date-before",
  summary: "That week, the next day, two years later are counted from the last date before them that is fine enough.",
  examples: [
    { text: "It began on May 5, 1990. [That week] it spread.", data: { value: "1990-W18" } },
    { text: "It began on May 5, 1990, and ended [the following month].", data: { value: "1990-06" } },
    {
      text: "It closed lower on Friday. For [the week] it lost 2 percent.",
      publishedAt: "1998-02-02",
      data: { value: "1998-W05" },
    },
    {
      text: "It hit at 3 p.m. on Sunday. They came at [3:15 p.m.], too late.",
      publishedAt: "1998-02-02",
      data: { value: "1998-02-01T15:15" },
    },
    {
      text: "It shut on May 5, 1990. Until [then] it was full.",
      publishedAt: "1998-02-02",
      data: { value: "1990-05-05" },
    },
    {
      text: "It fell on Friday, hit by [overnight] losses in New York.",
      publishedAt: "1998-02-02",
      data: { value: "1998-01-29TNI" },
    },
    { text: "It began on May 5, 1990, and ended last month." },
    { text: "He plays there today; 25 years later he told me.", publishedAt: "1998-02-02" },
  ],
  resolve: (place) => {
    const { said, published } = place;
    if (said.from === "told") return toldLast(place);
    if (said.from !== "previous" && said.from !== "context") return null;
    const grain = said.grain ?? said.unit;
    if (said.from === "context" && published !== null && grain !== "week" && said.time === undefined) return null;
    const before = dateFor(place, grain, said.time !== undefined);
    if (before === null) return null;
    if (said.from === "context" && published !== null && before.sentence < place.sentence - 1) return null;
    const from = periodAt(grain, before.period.first);
    const period: Period = shiftPeriod(from, said.unit, said.by);
    if (!isWritable(period) || isUntold(place, said, period)) return null;
    return fromDate(period, said.time, before);
  },
};

/** `until then`: the date told last, in its own sentence or the two before it. */
function toldLast({ said, earlier, sentence }: Place<Shift>): Anchored | null {
  const before = earlier.at(-1);
  if (before === undefined || before.sentence < sentence - 2) return null;
  return fromDate(before.period, said.time, before);
}

/** `25 years later he was there`: what was cannot be counted on from a date so far that it would lie ahead. */
export const isUntold = ({ published, tense }: Place, said: Shift, period: Period): boolean =>
  said.by > 0 && published !== null && period.first > published && tense() === "past";

/** Which grains are fine enough to find a period of the grain. */
const finer: Readonly<Record<Grain, readonly Grain[]>> = {
  day: ["day"],
  week: ["day", "week", "weekend"],
  weekend: ["day", "week", "weekend"],
  month: ["day", "week", "weekend", "month"],
  quarter: ["day", "month", "quarter"],
  half: ["day", "month", "quarter", "half"],
  season: ["day", "month", "season"],
  year: ["day", "week", "weekend", "month", "quarter", "half", "season", "year"],
  decade: ["day", "month", "year", "decade"],
  century: ["day", "month", "year", "decade", "century"],
};

/** The last date before the place that is fine enough; a time of the clock takes only one of its own sentence or the day of the time told before it, a part of the day (`in the morning`) one of the sentence before it too. */
function dateFor({ said, earlier, sentence }: Place<Shift>, grain: Grain, clock: boolean): Earlier | null {
  const oldest = said.time !== undefined && !/\d/.test(said.time) ? sentence - 1 : sentence;
  for (let i = earlier.length - 1; i >= 0 && i >= earlier.length - 40; i--) {
    const each = earlier[i] as Earlier;
    const goesOn = each.timed && oldest === sentence && each.sentence >= sentence - 2; // told by the clock still
    if (clock && each.sentence < oldest && !goesOn) return null;
    if (finer[grain].includes(each.period.grain)) return each;
  }
  return null;
}
