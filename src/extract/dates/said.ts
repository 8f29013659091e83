import type { DateMention } from "../../contract.ts";
import { dayNumber, daysInMonth, easterOf, nthWeekday, pad } from "./calendar.ts";
import { type Grain, type Period, timexOf } from "./period.ts";

/** What a time expression says, before anything is inferred. */
export type Said = Written | Constant | Field | Shift;

/** A period written whole: `January 29, 1998`, `the third quarter of 1998`. */
export interface Written {
  readonly kind: "written";
  readonly period: Period;
  /** The TIMEX3 part behind the day: `T22:00`, `TMO`. */
  readonly time?: string;
}

/** A value that no date changes: `P3D`, `PRESENT_REF`, `XXXX-WXX-1`. */
export interface Constant {
  readonly kind: "constant";
  readonly value: string;
}

/**
 * Which of the periods that bear a name is meant: `last March`, `this Friday`, `next summer`; `the previous Friday` and `the following March` are
 * counted from the date before them.
 */
export type Relation = "none" | "last" | "this" | "next" | "previous" | "following";

/** A named piece of a year or week whose year or week is not said: `January 29`, `Friday`, `the third quarter`, `summer`, `Christmas`. */
export interface Field {
  readonly kind: "field";
  readonly name: FieldName;
  readonly relation: Relation;
  /** Years from the year of publication, where the words say them: `the third quarter of last year` is -1. */
  readonly years?: number;
  /** Weeks from the week of publication, where the words say them: `Tuesday of last week` is -1. */
  readonly weeks?: number;
  /** The years are counted from the date before it: `December of that year`. */
  readonly told?: true;
  /** The period around the day named: `the week of March 6`. */
  readonly grain?: Grain;
  /** How far from the day named: `a week from Friday`, `the day after Christmas`, `a year ago Tuesday`. */
  readonly offset?: Offset;
  readonly time?: string;
}

/** So many units on from a day; before it where negative. */
export interface Offset {
  readonly by: number;
  readonly unit: Grain;
}

/** The name in a `Field`. */
export type FieldName =
  | { readonly of: "weekday"; readonly weekday: number }
  | { readonly of: "day-of-month"; readonly day: number }
  | { readonly of: "month-day"; readonly month: number; readonly day: number; readonly weekday?: number }
  | { readonly of: "month"; readonly month: number }
  | { readonly of: "quarter"; readonly quarter: number }
  | { readonly of: "half"; readonly half: number }
  | { readonly of: "season"; readonly season: string }
  | { readonly of: "holiday"; readonly holiday: string };

/** A period found by counting from another: `yesterday`, `last week`, `three years ago`, `the following month`, `that day`. */
export interface Shift {
  readonly kind: "shift";
  readonly by: number;
  /** What is counted. */
  readonly unit: Grain;
  /** The grain of the result; absent, that of the period it is counted from, as in `a year earlier`. */
  readonly grain?: Grain;
  /** What it is counted from: the publication; the date before it; the publication or, where nobody states it, the date before (`the weekend`); the reported period before it (`a year earlier` beside figures); the date told last, as wide as that is (`until then`). */
  readonly from: "publication" | "previous" | "context" | "report" | "told";
  /** The year to count to, in place of `by`: `the same month of 2001`. */
  readonly year?: number;
  /** How far from the day counted: `a year ago yesterday`. */
  readonly offset?: Offset;
  /** Minutes from the moment of publication, where the clock is counted: `two hours ago` is -120. The time is open then: `TXX:XX`. */
  readonly minutes?: number;
  readonly time?: string;
}

/** What so many minutes from the moment of publication say. */
export const minutesFrom = (minutes: number): Shift => ({
  kind: "shift",
  by: 0,
  unit: "day",
  from: "publication",
  minutes,
  time: "TXX:XX",
});

/** What a date rule claims: what is said, with the value it has unanchored. */
export interface DateData {
  readonly type: DateMention["type"];
  /** TIMEX3, open where it needs an anchor. */
  readonly value: string;
  readonly said: Said;
}

/** The claim of what is said; `type` is told by it, unless given. */
export function dateData(said: Said, type?: DateMention["type"]): DateData {
  return { type: type ?? typeOf(said), value: openValue(said), said };
}

function typeOf(said: Said): DateMention["type"] {
  if (said.kind === "constant") return said.value.startsWith("P") && !said.value.endsWith("_REF") ? "DURATION" : "DATE";
  return said.time === undefined ? "DATE" : "TIME";
}

/** The TIMEX3 value as far as the words alone give it. */
export function openValue(said: Said): string {
  switch (said.kind) {
    case "written":
      return timexOf(said.period) + (said.time ?? "");
    case "constant":
      return said.value;
    case "field":
      return openGrainOf(said) + (said.time ?? "");
    case "shift":
      return openGrain[said.offset === undefined ? (said.grain ?? said.unit) : "day"] + (said.time ?? "");
  }
}

const openGrainOf = ({ grain, name, offset }: Field): string =>
  offset !== undefined ? openGrain.day : grain === undefined ? openField(name) : openGrain[grain];

const openGrain: Readonly<Record<Grain, string>> = {
  day: "XXXX-XX-XX",
  week: "XXXX-WXX",
  weekend: "XXXX-WXX-WE",
  month: "XXXX-XX",
  quarter: "XXXX-QX",
  half: "XXXX-HX",
  season: "XXXX",
  year: "XXXX",
  decade: "XXXX",
  century: "XXXX",
};

/** `XXXX-01-29`, by month and day. */
const openDays: readonly (readonly string[])[] = Array.from({ length: 13 }, (_, month) =>
  Array.from({ length: 32 }, (_, day) => `XXXX-${pad(month, 2)}-${pad(day, 2)}`),
);

function openField(name: FieldName): string {
  switch (name.of) {
    case "weekday":
      return `XXXX-WXX-${name.weekday}`;
    case "day-of-month":
      return `XXXX-XX-${pad(name.day, 2)}`;
    case "month-day":
      return (openDays[name.month] as readonly string[])[name.day] as string;
    case "month":
      return `XXXX-${pad(name.month, 2)}`;
    case "quarter":
      return `XXXX-Q${name.quarter}`;
    case "half":
      return `XXXX-H${name.half}`;
    case "season":
      return `XXXX-${name.season}`;
    case "holiday":
      return /^\d\d-\d\d$/.test(name.holiday) ? `XXXX-${name.holiday}` : "XXXX-XX-XX";
  }
}

/**
 * The day of a holiday in a year, by its formula: `12-25` is a month and day, `11/4/4` the fourth Thursday of November, `5/-1/1` the last Monday of
 * May, `easter-2` Good Friday. Null for one whose day no formula gives.
 */
export function holidayIn(formula: string, year: number): number | null {
  const fixed = /^(\d\d)-(\d\d)$/.exec(formula);
  if (fixed !== null) {
    const [month, day] = [Number(fixed[1]), Number(fixed[2])];
    return day <= daysInMonth(year, month) ? dayNumber(year, month, day) : null;
  }
  const nth = /^(\d{1,2})\/(-?\d)\/(\d)(?:\+(\d))?$/.exec(formula);
  if (nth !== null) return nthWeekday(year, Number(nth[1]), Number(nth[2]), Number(nth[3])) + Number(nth[4] ?? 0);
  const easter = /^easter([+-]\d{1,2})?$/.exec(formula);
  return easter === null ? null : easterOf(year) + Number(easter[1] ?? 0);
}
