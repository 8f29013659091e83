import type { Period } from "../period.ts";
import type { FieldName } from "../said.ts";
import { type Earlier, type FieldRule, fromDate, type Place } from "./anchor-rule.ts";
import { occurrence, soonest } from "./occurrence.ts";

/** How many dates back the year is looked for. */
const reach = 40;

/** Days after the date before within which one of the next year comes: what follows December may be January. */
const soon = 120;

export const toldYear: FieldRule = {
  id: "dates/anchor/told-year",
  summary:
    "In an article or sentence that tells of another time, a day, month or season is of the year told last before it.",
  examples: [
    {
      text: "It began on May 5, 1940. It rose in June 1940, and fell on July 7, 1940. In [August] it ended.",
      publishedAt: "1998-02-05",
      data: { value: "1940-08" },
    },
    {
      text: "It began on Dec. 5, 1940, and ended on [Jan. 7].",
      publishedAt: "1998-02-05",
      data: { value: "1941-01-07" },
    },
    {
      text: "It began on May 5, 1940, and on [the 9th] it ended.",
      publishedAt: "1998-02-05",
      data: { value: "1940-05-09" },
    },
    { text: "It began in 1940. In August it ended.", publishedAt: "1998-02-05" },
  ],
  resolve: (place) => {
    const { said } = place;
    if (said.relation !== "none" || said.years !== undefined || said.grain !== undefined) return null;
    if (said.name.of === "holiday") return null; // told for what it is: Christmas trees
    const before = yearBefore(place, said.name);
    return before === null ? null : fromDate(periodAfter(said.name, before.period), said.time, before);
  },
};

/** The last date whose year the words tell; a weekday or a day of the month needs the day or month before it. */
function yearBefore(place: Place, name: FieldName): Earlier | null {
  const { earlier, told, sentence } = place;
  if (!told) return name.of === "month-day" || name.of === "day-of-month" ? dayInSentence(place) : null;
  for (let i = earlier.length - 1; i >= 0 && i >= earlier.length - reach; i--) {
    const each = earlier[i] as Earlier;
    if (each.byPublication || each.compared) continue;
    const { grain } = each.period;
    if (grain === "decade" || grain === "century") continue;
    if (grain === "year" && each.sentence < sentence - 1) return null; // a year in passing
    if (name.of === "weekday") return grain === "day" ? each : null;
    if (name.of === "day-of-month") return grain === "day" || grain === "month" ? each : null;
    return each;
  }
  return null;
}

/** `arrested on May 5, 1990, and freed on June 3`: of two days in a sentence about the past, the second is of the year told. */
function dayInSentence({ earlier, sentence, tense }: Place): Earlier | null {
  const before = earlier.at(-1);
  if (before === undefined || before.sentence !== sentence || before.byPublication || before.compared) return null;
  return before.period.grain === "day" && tense() === "past" ? before : null;
}

/** The period with the name in the year of the date before; a weekday, a day of the month or the turn of a year is the next behind it. */
function periodAfter(name: FieldName, { grain, first }: Period): Period | null {
  const isBehind = (each: Period): boolean => each.first >= first;
  if (name.of === "weekday" || name.of === "day-of-month") return soonest(name, first, isBehind);
  const own = occurrence(name, first, 0);
  const next = occurrence(name, first, 1);
  if (grain === "year" || own === null || next === null) return own ?? next;
  return own.first < first && next.first - first <= soon ? next : own;
}
