import { is } from "../../../core/document.ts";
import { civil } from "../calendar.ts";
import { lastDayOf, type Period, periodAround } from "../period.ts";
import type { FieldName } from "../said.ts";
import { type FieldRule, fromPublication, type Tense } from "./anchor-rule.ts";
import { hasBegun, latest, soonest } from "./occurrence.ts";

/** Days by which a coming date must be nearer than the past one, told by the tense of the clause. */
const leads = { past: 230, none: 20, future: -250 } as const;

/** The same for weekdays: even in a clause of the past, one six days ago would be called last Tuesday; so bare it is tomorrow. And whatever the clause, yesterday is not the day after five more. */
const weekdayLeads = { past: 4, none: 0, future: -5 } as const;

/** Months of no tense are told in the past more often than days are. */
const monthLead = 120;

/** Even in a clause of the past, a month that begins within three weeks is not the one of the year before: that one is called last year's. */
const sureLead = 280;

/** What will be done with a quarter is mostly to report it: it may be past, whatever the tense. */
const quarterLead = -60;

export const nearest: FieldRule = {
  id: "dates/anchor/nearest",
  summary:
    "A weekday, or a day, month or holiday without its year, is the one nearest to publication, weighed by the tense of its clause.",
  examples: [
    { text: "He spoke on [Saturday].", publishedAt: "1998-02-05", data: { value: "1998-01-31" } },
    { text: "They will meet on [Friday].", publishedAt: "1998-02-05", data: { value: "1998-02-06" } },
    { text: "The minister said [Friday] it was over.", publishedAt: "1998-02-05", data: { value: "1998-02-06" } },
    { text: "She came to press her case [Wednesday].", publishedAt: "1998-02-05", data: { value: "1998-02-04" } },
    { text: "All eyes are on the vote on [Sunday].", publishedAt: "1998-02-05", data: { value: "1998-02-08" } },
    { text: "Oil rose on [Tuesday] ahead of the vote.", publishedAt: "1998-02-05", data: { value: "1998-02-03" } },
    { text: "They trained ahead of [Tuesday].", publishedAt: "1998-02-05", data: { value: "1998-02-10" } },
    { text: "The stock is payable [Jan. 2] to holders.", publishedAt: "1989-11-02", data: { value: "1990-01-02" } },
    { text: "The hearing will be held in [February].", publishedAt: "1998-05-05", data: { value: "1999-02" } },
    { text: "Sales fell in [September].", publishedAt: "1998-05-05", data: { value: "1997-09" } },
    { text: "The house was elected in [January].", publishedAt: "1998-12-17", data: { value: "1998-01" } },
    { text: "The loan ran through [January].", publishedAt: "1998-10-30", data: { value: "1999-01" } },
    { text: "The start was planned for [early March].", publishedAt: "1998-02-10", data: { value: "1998-03" } },
    { text: "They met on the 27th.", publishedAt: "1998-02-05" },
  ],
  resolve: ({ doc, token, said, published, tense }) => {
    if (published === null) return null;
    const { name, time } = said;
    if (name.of === "day-of-month" || name.of === "season" || name.of === "half") return null;
    const before = latest(name, published, hasBegun(published));
    const after = soonest(name, published, (each) => each.first > published);
    if (before === null || after === null) return null;
    const since = Math.max(0, published - lastDayOf(before));
    const until = after.first - published;
    const through = is(doc, token - 1, "through"); // what runs through a month may be in it
    const lead = through ? 0 : leadOf(name, tense());
    const told = !through && tense() === "past" && isOfYear(name, before, published);
    const isComing = since > 0 && until + lead < since && !told;
    const day = isComing ? after : before;
    return fromPublication(said.grain === undefined ? day : periodAround(said.grain, day.first), time);
  },
};

/** `elected in January`, told in December: a month of the year itself, however near that of the next one is. */
const isOfYear = (name: FieldName, before: Period, published: number): boolean =>
  name.of === "month" && civil(before.first).year === civil(published).year;

function leadOf(name: FieldName, tense: Tense): number {
  if (name.of === "weekday") return weekdayLeads[tense];
  if (tense === "past" && name.of === "month") return sureLead;
  if (tense === "none" && name.of !== "month-day" && name.of !== "holiday") return monthLead;
  return name.of === "quarter" ? Math.max(quarterLead, leads[tense]) : leads[tense];
}
