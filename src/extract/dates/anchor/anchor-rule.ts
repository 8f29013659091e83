import type { Span } from "../../../contract.ts";
import type { Document } from "../../../core/document.ts";
import type { Because, RuleFace } from "../../../core/rule.ts";
import type { Period } from "../period.ts";
import type { Field, Said, Shift } from "../said.ts";

/** Whether the clause around a date speaks of what was or of what will be. */
export type Tense = "past" | "future" | "none";

/** A date that names calendar days, once it is known which. */
export interface Anchored {
  readonly period: Period;
  readonly time: string | undefined;
  /** True where the publication date took part. */
  readonly byPublication: boolean;
  readonly because: readonly Because[];
}

const nothing: readonly Because[] = [];

/** Known from the day of publication; null where there is no such period. */
export const fromPublication = (period: Period | null, time: string | undefined): Anchored | null =>
  period === null ? null : { period, time, byPublication: true, because: nothing };

/** Known from the words alone. */
export const fromWords = (period: Period, time: string | undefined): Anchored => ({
  period,
  time,
  byPublication: false,
  because: nothing,
});

/** Known from another date of the article, and by publication where that one is; null where there is no such period. */
export function fromDate(period: Period | null, time: string | undefined, date: Earlier): Anchored | null {
  if (period === null) return null;
  const { rule, start, end, byPublication } = date;
  return { period, time, byPublication, because: [{ rule, start, end }] };
}

/** A date already read, for those behind it to lean on. */
export interface Earlier extends Span {
  readonly rule: string;
  readonly period: Period;
  readonly byPublication: boolean;
  readonly sentence: number;
  /** True for a time of the clock. */
  readonly timed: boolean;
  /** True for the other side of a comparison: `a year earlier`. */
  readonly compared: boolean;
}

/** A run of months that figures are told for: `the first nine months`. */
export interface Run extends Span {
  readonly rule: string;
  readonly sentence: number;
}

/** A date to be anchored, and all it may be read against. */
export interface Place<S extends Said = Said> {
  readonly doc: Document;
  readonly said: S;
  readonly token: number;
  readonly sentence: number;
  /** The day of publication, null where nobody states one. */
  readonly published: number | null;
  /** The dates before it in the article, in order. */
  readonly earlier: readonly Earlier[];
  /** True in an article that tells of another time than that of publication. */
  readonly told: boolean;
  /** The last run of months before it; null where there is none. */
  readonly run: Run | null;
  /** The tense of its clause; looked up when asked for. */
  readonly tense: () => Tense;
}

/** A step from what is said to the days it names. The first of them that knows decides. */
export interface AnchorRule<S extends Field | Shift> extends RuleFace {
  readonly resolve: (place: Place<S>) => Anchored | null;
}

/** A step for a piece of the calendar by its name: `Friday`, `March`. */
export type FieldRule = AnchorRule<Field>;

/** A step for what is counted from another time: `last week`, `a year earlier`. */
export type ShiftRule = AnchorRule<Shift>;
