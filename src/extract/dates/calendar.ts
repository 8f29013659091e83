/**
 * The proleptic Gregorian calendar over day numbers (1970-01-01 is 0). All arithmetic is on whole numbers: no clock, no time zone and no
 * locale takes part in it.
 */

/** A day as year, month (1 to 12) and day of the month. */
export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** How many days a month has. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (monthLengths[month - 1] ?? 0);

/** True for a day there is or will be, in the years 1 to 9999. */
export const isDay = (year: number, month: number, day: number): boolean =>
  year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** The number of a day. The year is counted from March, so that the leap day is its last. */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The day asked for last: an article asks for that of its publication again and again. */
let asked = { number: 0, day: { year: 1970, month: 1, day: 1 } as Civil };

/** The day with this number. */
export function civil(number: number): Civil {
  if (number !== asked.number) asked = { number, day: civilOf(number) };
  return asked.day;
}

function civilOf(number: number): Civil {
  const z = number + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
  };
}

/** Monday is 1, Sunday 7. */
export const weekdayOf = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1;

/** The ISO week a day lies in, with the year the week is counted in. */
export function isoWeekOf(number: number): { year: number; week: number } {
  const { year } = civil(number - weekdayOf(number) + 4);
  return { year, week: Math.floor((number - weekdayOf(number) + 4 - dayNumber(year, 1, 1)) / 7) + 1 };
}

/** Easter Sunday of the western churches (the anonymous Gregorian computus). */
export function easterOf(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return dayNumber(year, Math.floor(f / 31), (f % 31) + 1);
}

/** The nth weekday of a month; the last one for n = -1. */
export function nthWeekday(year: number, month: number, n: number, weekday: number): number {
  if (n < 0) {
    const last = dayNumber(year, month, daysInMonth(year, month));
    return last - ((weekdayOf(last) - weekday + 7) % 7);
  }
  const first = dayNumber(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (n - 1);
}

/** Days written before, each at a place of its number: an article names the same few again and again. */
const places = 4096; // eleven years
const written: ({ readonly number: number; readonly day: string } | undefined)[] = new Array(places);

/** `1998-01-29`. */
export function formatDay(number: number): string {
  const place = number & (places - 1);
  const known = written[place];
  if (known !== undefined && known.number === number) return known.day;
  const { year, month, day } = civil(number);
  const made = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  written[place] = { number, day: made };
  return made;
}

const twoDigits = Array.from({ length: 100 }, (_, i) => String(i).padStart(2, "0"));

/** A whole number with leading zeros. */
export function pad(value: number, width: number): string {
  const short = width === 2 ? twoDigits[value] : undefined;
  return short ?? String(value).padStart(width, "0");
}

/**
 * The local calendar day of an ISO 8601 date or date-time, as the page writes it: `2025-01-29T23:30:00-05:00` is January 29. Null where the string
 * is none or names no day there is.
 */
export function dayOfMoment(value: string): number | null {
  const met = /^(\d{4})-(\d\d)-(\d\d)(?:$|[T ]\d\d)/.exec(value);
  if (met === null) return null;
  const [year, month, day] = [Number(met[1]), Number(met[2]), Number(met[3])];
  return isDay(year, month, day) ? dayNumber(year, month, day) : null;
}
