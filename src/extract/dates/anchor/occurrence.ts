import { civil, dayNumber, isDay } from "../calendar.ts";
import { addMonths, lastDayOf, type Period, periodAt, seasonOf } from "../period.ts";
import { type FieldName, holidayIn } from "../said.ts";

/** The `k`th period with this name, counted from the year (for weekdays the week, for days of the month the month) that a day lies in; null where that year or month has none. */
export function occurrence(name: FieldName, day: number, k: number): Period | null {
  if (name.of === "weekday") return { grain: "day", first: periodAt("week", day).first + name.weekday - 1 + 7 * k };
  if (name.of === "day-of-month") {
    const { year, month } = civil(addMonths(periodAt("month", day).first, k));
    return isDay(year, month, name.day) ? { grain: "day", first: dayNumber(year, month, name.day) } : null;
  }
  return inYear(name, civil(day).year + k);
}

/** A name that comes once a year. */
export type Yearly = Exclude<FieldName, { of: "weekday" | "day-of-month" }>;

/** The period with this name in a year. */
export function inYear(name: Yearly, year: number): Period | null {
  switch (name.of) {
    case "month-day":
      return isDay(year, name.month, name.day) ? { grain: "day", first: dayNumber(year, name.month, name.day) } : null;
    case "month":
      return { grain: "month", first: dayNumber(year, name.month, 1) };
    case "quarter":
      return { grain: "quarter", first: dayNumber(year, name.quarter * 3 - 2, 1) };
    case "half":
      return { grain: "half", first: dayNumber(year, name.half * 6 - 5, 1) };
    case "season":
      return seasonOf(year, name.season);
    case "holiday": {
      const day = holidayIn(name.holiday, year);
      return day === null ? null : { grain: "day", first: day };
    }
  }
}

/** The last period with this name that `fits`, looking from the year (or week) after the day back to eight before it. */
export function latest(name: FieldName, day: number, fits: (period: Period) => boolean): Period | null {
  for (let k = 1; k >= -8; k--) {
    const period = occurrence(name, day, k);
    if (period !== null && fits(period)) return period;
  }
  return null;
}

/** The first period with this name that `fits`, looking from the year (or week) before the day up to eight after it. */
export function soonest(name: FieldName, day: number, fits: (period: Period) => boolean): Period | null {
  for (let k = -1; k <= 8; k++) {
    const period = occurrence(name, day, k);
    if (period !== null && fits(period)) return period;
  }
  return null;
}

/** True for a period that begins on the day or before it. */
export const hasBegun =
  (day: number) =>
  (period: Period): boolean =>
    period.first <= day;

/** True for a period that ends on the day or after it. */
export const isOpen =
  (day: number) =>
  (period: Period): boolean =>
    lastDayOf(period) >= day;
