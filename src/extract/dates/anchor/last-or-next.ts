import { civil } from "../calendar.ts";
import { addMonths, lastDayOf, type Period, periodAround, periodAt } from "../period.ts";
import type { Field } from "../said.ts";
import { type FieldRule, fromPublication, type Place } from "./anchor-rule.ts";
import { hasBegun, isOpen, latest, occurrence, soonest } from "./occurrence.ts";

export const lastOrNext: FieldRule = {
  id: "dates/anchor/last-or-next",
  summary: "Last, this or next tells which of the days or months of a name is meant, counted from publication.",
  examples: [
    { text: "He left [last August].", publishedAt: "1998-02-05", data: { value: "1997-08" } },
    { text: "He left [last February].", publishedAt: "1998-03-01", data: { value: "1997-02" } },
    { text: "They will meet [this Monday].", publishedAt: "1998-02-05", data: { value: "1998-02-09" } },
    { text: "They met [this Monday].", publishedAt: "1998-02-05", data: { value: "1998-02-02" } },
    { text: "They meet [next Friday].", publishedAt: "1998-02-05", data: { value: "1998-02-06" } },
    { text: "It opens [this summer].", publishedAt: "1998-02-05", data: { value: "1998-SU" } },
    { text: "It snowed [this winter].", publishedAt: "1998-02-05", data: { value: "1997-WI" } },
    { text: "He left in August.", publishedAt: "1998-02-05" },
  ],
  resolve: (place) => {
    const { said, published } = place;
    if (said.relation === "none" || published === null) return null;
    const met = meant(place, said, published);
    if (met === null) return null;
    const period = said.grain === undefined ? met : periodAround(said.grain, met.first);
    return fromPublication(period, said.time);
  },
};

/** The month before that of publication is called last month: its name with `last` is that of the year before; but last December may be said in January. */
const monthBefore = (published: number): number =>
  civil(published).month === 1 ? published : addMonths(periodAt("month", published).first, -1);

/** The period of the name that the word tells. This Friday is the one to come, or in a clause of the past the one that was. */
function meant({ tense }: Place, { name, relation }: Field, published: number): Period | null {
  if (name.of === "day-of-month")
    return occurrence(name, published, relation === "last" ? -1 : relation === "next" ? 1 : 0);
  if (relation === "last" || relation === "previous") {
    const before = name.of === "month" ? monthBefore(published) : published;
    return latest(name, published, (each) => lastDayOf(each) < before);
  }
  if (relation === "next" || relation === "following")
    return soonest(name, published, (each) => each.first > published);
  if (name.of === "season" && name.season === "WI" && civil(published).month <= 4)
    return occurrence(name, published, -1);
  if (name.of !== "weekday") return occurrence(name, published, 0);
  return tense() === "past"
    ? latest(name, published, hasBegun(published))
    : soonest(name, published, isOpen(published));
}
