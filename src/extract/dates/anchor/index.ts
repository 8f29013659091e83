import { addUnits, isWritable } from "../period.ts";
import type { Field, Shift } from "../said.ts";
import type { Anchored, AnchorRule, FieldRule, Place, ShiftRule } from "./anchor-rule.ts";
import { besideDate } from "./beside-date.ts";
import { coming } from "./coming.ts";
import { dateBefore } from "./date-before.ts";
import { joined } from "./joined.ts";
import { lastOrNext } from "./last-or-next.ts";
import { moment } from "./moment.ts";
import { mostRecent } from "./most-recent.ts";
import { nearest } from "./nearest.ts";
import { published } from "./published.ts";
import { reportedPeriod } from "./reported-period.ts";
import { saidYear } from "./said-year.ts";
import { toldYear } from "./told-year.ts";
import { weekdayTells } from "./weekday-tells.ts";
import { weekend } from "./weekend.ts";

/** The steps from a name of the calendar to the days it names, in order; the first that knows decides. */
const fieldRules: readonly FieldRule[] = [
  saidYear, // the words tell the year
  besideDate, // the words count from the date before
  lastOrNext, // the words tell which one
  weekdayTells, // the weekday tells the year
  joined, // the weekday before it tells
  toldYear, // the article tells of another year
  nearest, // dates of the year lie close to the day of publication
  coming, // the tense tells
  mostRecent, // news tells of what was
];

/** The same for what is counted from another time. */
const shiftRules: readonly ShiftRule[] = [
  reportedPeriod, // figures are compared with those of their own period
  weekend, // the weekend of news is the last one
  dateBefore, // that week, the next day: the article's own order
  published, // all else is counted from publication
];

/** The same for what the clock counts. */
const clockRules: readonly ShiftRule[] = [moment];

export const anchorRules = [...fieldRules, ...shiftRules, ...clockRules];

/** Is told which rule anchored a date, and to what. */
export type Witness = (rule: string, met: Anchored) => void;

/** Anchors a date by the first rule that knows; null where none does. */
export const anchor = (place: Place<Field> | Place<Shift>, witness: Witness | null): Anchored | null =>
  isOfField(place)
    ? firstOf(fieldRules, place, witness)
    : firstOf(place.said.minutes === undefined ? shiftRules : clockRules, place, witness);

const isOfField = (place: Place<Field> | Place<Shift>): place is Place<Field> => place.said.kind === "field";

function firstOf<S extends Field | Shift>(
  rules: readonly AnchorRule<S>[],
  place: Place<S>,
  witness: Witness | null,
): Anchored | null {
  for (let i = 0; i < rules.length; i++) {
    const { id, resolve } = rules[i] as AnchorRule<S>;
    const known = resolve(place);
    if (known === null) continue;
    const met = offsetBy(known, place.said);
    if (!isWritable(met.period)) return null;
    witness?.(id, met);
    return met;
  }
  return null;
}

/** The day so far from the one named: `a week from Friday`, `a year ago yesterday`. */
const offsetBy = (met: Anchored, { offset }: Field | Shift): Anchored =>
  offset === undefined
    ? met
    : { ...met, period: { grain: "day", first: addUnits(met.period.first, offset.unit, offset.by) } };
