import { patternRule } from "../../../core/rule.ts";
import { dayNumber } from "../calendar.ts";
import { type DateData, dateData } from "../said.ts";

export const septemberEleventh = patternRule<DateData>({
  id: "dates/en/september-eleventh",
  summary: "September 11 with its attacks, and 9/11, are the day in 2001 whatever the day of publication.",
  starts: ["september", "sept", "sept.", "9"],
  priority: 1,
  pattern:
    /(?:Sept(?:ember|\.)? 11(?:th)?(?=,? (?:terror|attack|hijack|commission|plot|bomb|suicide|victims))|9\/11(?![\d/]))/iuy,
  examples: [
    { text: "Before the [Sept. 11] attacks nobody asked.", data: { value: "2001-09-11" } },
    { text: "Since [9/11] they have.", data: { value: "2001-09-11" } },
    { text: "They wed on September 11 in Paris, and 9/111 or 19/11 are none." },
  ],
  read: () => ({ data: dateData({ kind: "written", period: { grain: "day", first: dayNumber(2001, 9, 11) } }) }),
});
