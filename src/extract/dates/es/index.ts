import type { Language } from "../language.ts";
import { ago } from "./ago.ts";
import { clock } from "./clock.ts";
import { dayMonth } from "./day-month.ts";
import { duration } from "./duration.ts";
import { lastThisNext } from "./last-this-next.ts";
import { month } from "./month.ts";
import { noon } from "./noon.ts";
import { numericDate } from "./numeric-date.ts";
import { quarter } from "./quarter.ts";
import { reference } from "./reference.ts";
import { season } from "./season.ts";
import { span } from "./span.ts";
import { tenseAt } from "./tense.ts";
import { today } from "./today.ts";
import { weekday } from "./weekday.ts";
import { weekdays } from "./weekdays.ts";
import { year } from "./year.ts";

/** Spanish. */
export const spanish: Language = {
  reads: (tag) => /^es\b/i.test(tag),
  tenseAt,
  rules: [
    // written in full or in part
    dayMonth,
    numericDate,
    month,
    year,
    quarter,
    season,
    weekday,
    clock,
    noon,
    // told from another date
    today,
    lastThisNext,
    ago,
    // lengths, repetitions, and no date at all
    span,
    duration,
    weekdays,
    reference,
  ],
};
