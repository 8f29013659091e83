import { isEnglish } from "../../english.ts";
import type { Language } from "../language.ts";
import { aWhile } from "./a-while.ts";
import { ago } from "./ago.ts";
import { anaphor } from "./anaphor.ts";
import { bareUnits } from "./bare-units.ts";
import { beforeLast } from "./before-last.ts";
import { besideEvent } from "./beside-event.ts";
import { century } from "./century.ts";
import { clock } from "./clock.ts";
import { dayMonth } from "./day-month.ts";
import { dayOfMonth } from "./day-of-month.ts";
import { dayOfWeek } from "./day-of-week.ts";
import { dayPart } from "./day-part.ts";
import { decade } from "./decade.ts";
import { duration } from "./duration.ts";
import { era } from "./era.ts";
import { firstHour } from "./first-hour.ts";
import { fiscalCode } from "./fiscal-code.ts";
import { frequency } from "./frequency.ts";
import { fromDay } from "./from-day.ts";
import { holiday } from "./holiday.ts";
import { inTime } from "./in-time.ts";
import { lastThisNext } from "./last-this-next.ts";
import { long } from "./long.ts";
import { month } from "./month.ts";
import { monthDay } from "./month-day.ts";
import { noon } from "./noon.ts";
import { nthWeekday } from "./nth-weekday.ts";
import { numericDate } from "./numeric-date.ts";
import { perUnit } from "./per-unit.ts";
import { quarter } from "./quarter.ts";
import { quarterCode } from "./quarter-code.ts";
import { reference } from "./reference.ts";
import { samePeriod } from "./same-period.ts";
import { season } from "./season.ts";
import { septemberEleventh } from "./september-eleventh.ts";
import { set } from "./set.ts";
import { span } from "./span.ts";
import { spokenClock } from "./spoken-clock.ts";
import { tenseAt } from "./tense.ts";
import { today } from "./today.ts";
import { untilThen } from "./until-then.ts";
import { vetoProgramme } from "./veto-programme.ts";
import { vetoRate } from "./veto-rate.ts";
import { weekOf } from "./week-of.ts";
import { weekOfMonth } from "./week-of-month.ts";
import { weekday } from "./weekday.ts";
import { weekdays } from "./weekdays.ts";
import { year } from "./year.ts";
import { yearEarlier } from "./year-earlier.ts";
import { yearEnd } from "./year-end.ts";

/** English. */
export const english: Language = {
  reads: isEnglish,
  tenseAt,
  rules: [
    // no dates
    vetoProgramme,
    vetoRate,
    // written in full or in part
    septemberEleventh,
    monthDay,
    dayMonth,
    dayOfMonth,
    numericDate,
    month,
    year,
    decade,
    century,
    era,
    quarter,
    quarterCode,
    fiscalCode,
    season,
    holiday,
    nthWeekday,
    weekday,
    dayOfWeek,
    clock,
    firstHour,
    spokenClock,
    noon,
    dayPart,
    weekOf,
    weekOfMonth,
    yearEnd,
    // told from another date
    today,
    lastThisNext,
    beforeLast,
    fromDay,
    ago,
    inTime,
    yearEarlier,
    besideEvent,
    anaphor,
    samePeriod,
    untilThen,
    // lengths, repetitions, and no date at all
    span,
    duration,
    bareUnits,
    long,
    aWhile,
    perUnit,
    weekdays,
    set,
    frequency,
    reference,
  ],
};
