import { civil, dayNumber, daysInMonth, formatDay, isoWeekOf, pad, weekdayOf } from "./calendar.ts";

/** How wide a calendar period is. */
export type Grain =
  | "day"
  | "week"
  | "weekend"
  | "month"
  | "quarter"
  | "half"
  | "season"
  | "year"
  | "decade"
  | "century";

/** A calendar day, week, month and so on, by its grain and the number of its first day. */
export interface Period {
  readonly grain: Grain;
  readonly first: number;
}

/** Months in a grain that is made of months. */
const monthsOf: Partial<Record<Grain, number>> = {
  month: 1,
  quarter: 3,
  half: 6,
  season: 3,
  year: 12,
  decade: 120,
  century: 1200,
};

/** The TIMEX3 names of the seasons, with the month each begins in (as meteorologists count, in the northern half of the world). */
const seasonMonths: Readonly<Record<number, string>> = { 3: "SP", 6: "SU", 9: "FA", 12: "WI" };

/** The season of a year. A winter belongs to the year it begins in. */
export function seasonOf(year: number, code: string): Period {
  const month = Number(Object.keys(seasonMonths).find((key) => seasonMonths[Number(key)] === code));
  return { grain: "season", first: dayNumber(year, month, 1) };
}

/** The period of a grain that a day lies in. */
export function periodAt(grain: Grain, day: number): Period {
  const { year, month } = civil(day);
  switch (grain) {
    case "day":
      return { grain, first: day };
    case "week":
      return { grain, first: day - weekdayOf(day) + 1 };
    case "weekend":
      return { grain, first: day - weekdayOf(day) + 6 };
    case "season":
      return { grain, first: dayNumber(month < 3 ? year - 1 : year, month < 3 ? 12 : month - (month % 3), 1) };
    case "decade":
      return { grain, first: dayNumber(year - (year % 10), 1, 1) };
    case "century":
      return { grain, first: dayNumber(year - ((year - 1) % 100), 1, 1) };
    default: {
      const width = monthsOf[grain] as number;
      return { grain, first: dayNumber(year, month - ((month - 1) % width), 1) };
    }
  }
}

/** The week or weekend that a named day makes: that of a Monday or Tuesday holiday is the weekend right before it. */
export const periodAround = (grain: Grain, day: number): Period =>
  periodAt(grain, grain === "weekend" && weekdayOf(day) <= 2 ? day - 7 : day);

/** The number of the last day of a period. */
export function lastDayOf({ grain, first }: Period): number {
  if (grain === "day") return first;
  if (grain === "week") return first + 6;
  if (grain === "weekend") return first + 1;
  return addMonths(first, monthsOf[grain] as number) - 1;
}

/** The day so many months on; where the month is too short, its last day. */
export function addMonths(day: number, by: number): number {
  const { year, month, day: date } = civil(day);
  const index = year * 12 + month - 1 + by;
  const [toYear, toMonth] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  return dayNumber(toYear, toMonth, Math.min(date, daysInMonth(toYear, toMonth)));
}

/** The day so many units on. */
export function addUnits(day: number, unit: Grain, by: number): number {
  if (unit === "day") return day + by;
  if (unit === "week" || unit === "weekend") return day + 7 * by;
  return addMonths(day, (monthsOf[unit] as number) * by);
}

/** The period of the same grain so many units on: Q3 of 1989 a year on is Q3 of 1990. */
export const shiftPeriod = ({ grain, first }: Period, unit: Grain, by: number): Period =>
  periodAt(grain, addUnits(first, unit, by));

/** The TIMEX3 value of a period: `1998-01-29`, `1998-W05`, `1998-W05-WE`, `1998-Q1`, `1998-H1`, `1998-WI`, `1998`, `199X`, `19XX`. */
export function timexOf({ grain, first }: Period): string {
  const { year, month } = civil(first);
  const y = pad(year, 4);
  switch (grain) {
    case "day":
      return formatDay(first);
    case "week":
    case "weekend": {
      const iso = isoWeekOf(first);
      return `${pad(iso.year, 4)}-W${pad(iso.week, 2)}${grain === "weekend" ? "-WE" : ""}`;
    }
    case "month":
      return `${y}-${pad(month, 2)}`;
    case "quarter":
      return `${y}-Q${(month + 2) / 3}`;
    case "half":
      return `${y}-H${month === 1 ? 1 : 2}`;
    case "season":
      return `${y}-${seasonMonths[month]}`;
    case "year":
      return y;
    case "decade":
      return `${y.slice(0, 3)}X`;
    case "century":
      return `${y.slice(0, 2)}XX`;
  }
}

/** True while a period lies in the years that values can write. */
export const isWritable = (period: Period): boolean =>
  period.first >= firstDay && (period.first < lastDay - 40_000 || lastDayOf(period) <= lastDay);

const firstDay = dayNumber(1, 1, 1);
const lastDay = dayNumber(9999, 12, 31);
