import type { Language } from "../language.ts";
import { ago } from "./ago.ts";
import { anaphor } from "./anaphor.ts";
import { century } from "./century.ts";
import { clock } from "./clock.ts";
import { dayMonth } from "./day-month.ts";
import { decade } from "./decade.ts";
import { duration } from "./duration.ts";
import { frequency } from "./frequency.ts";
import { holiday } from "./holiday.ts";
import { lastThisNext } from "./last-this-next.ts";
import { month } from "./month.ts";
import { monthDay } from "./month-day.ts";
import { numericDate } from "./numeric-date.ts";
import { quarter } from "./quarter.ts";
import { quarterCode } from "./quarter-code.ts";
import { reference } from "./reference.ts";
import { season } from "./season.ts";
import { set } from "./set.ts";
import { span } from "./span.ts";
import { tenseAt } from "./tense.ts";
import { today } from "./today.ts";
import { weekday } from "./weekday.ts";
import { year } from "./year.ts";
import { yearEarlier } from "./year-earlier.ts";

/** English. A text whose language nobody could tell is read as English too. */
export const english: Language = {
  reads: (tag) => tag === "und" || /^en\b/i.test(tag),
  tenseAt,
  rules: [
    // written in full or in part
    monthDay,
    dayMonth,
    numericDate,
    month,
    year,
    decade,
    century,
    quarter,
    quarterCode,
    season,
    holiday,
    weekday,
    clock,
    // told from another date
    today,
    lastThisNext,
    ago,
    yearEarlier,
    anaphor,
    // lengths, repetitions, and no date at all
    span,
    duration,
    set,
    frequency,
    reference,
  ],
};
