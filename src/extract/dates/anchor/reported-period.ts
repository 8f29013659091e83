import { type Document, tokenAt } from "../../../core/document.ts";
import { civil, dayNumber } from "../calendar.ts";
import { type Grain, lastDayOf, type Period, periodAt, shiftPeriod } from "../period.ts";
import type { Shift } from "../said.ts";
import {
  type Earlier,
  fromDate,
  fromPublication,
  fromWords,
  type Place,
  type Run,
  type ShiftRule,
} from "./anchor-rule.ts";

export const reportedPeriod: ShiftRule = {
  id: "dates/anchor/reported-period",
  summary:
    "A year earlier, the quarter and the year-ago period are read from the quarter or half the article reported last.",
  examples: [
    {
      text: "Profit rose in the third quarter from [a year earlier].",
      publishedAt: "1998-11-05",
      data: { value: "1997-Q3" },
    },
    {
      text: "In February sales rose from January and from [a year earlier].",
      publishedAt: "1998-03-05",
      data: { value: "1997-02" },
    },
    { text: "Wages are higher than [a year ago].", publishedAt: "1998-11-05", data: { value: "1997" } },
    {
      text: "Profit rose in the third quarter. For the nine months, it lost $2 million, against $1 million [a year earlier].",
      publishedAt: "1998-11-05",
      data: { value: "1997" },
    },
    { text: "Wages are higher than last year.", publishedAt: "1998-11-05" },
  ],
  resolve: (place) => {
    const { said, published } = place;
    if (said.from !== "report") return null;
    const report = reportBefore(place, said.grain);
    const run = runBehind(place, report);
    if (run !== null && published !== null && said.grain === undefined) {
      const { rule, start, end } = run;
      const year = yearOf(said.year ?? civil(published).year + said.by);
      return { period: year, time: said.time, byPublication: said.year === undefined, because: [{ rule, start, end }] };
    }
    if (report !== null) {
      const period = shiftPeriod(report.period, said.unit, yearsTo(said, report.period));
      return fromDate(period, said.time, report);
    }
    if (said.year !== undefined) return fromWords(yearOf(said.year), said.time);
    if (published === null || isOpen(said)) return null;
    const by = said.by === 0 && said.unit === "quarter" ? -1 : said.by;
    return fromPublication(shiftPeriod(periodAt(said.unit, published), said.unit, by), said.time);
  },
};

const yearOf = (year: number): Period => ({ grain: "year", first: dayNumber(year, 1, 1) });

/** `the same period`: nothing but a report tells which. */
export const isOpen = (said: Shift): boolean => said.from === "report" && said.by === 0 && said.grain === undefined;

/** The run of months that figures were told for since the report, in the place's own sentence or the one before it: the year before is then compared. */
function runBehind({ said, run, sentence }: Place<Shift>, report: Earlier | null): Run | null {
  if (run === null || run.sentence < sentence - 1 || (report !== null && report.start > run.start)) return null;
  return said.by === 0 && said.year === undefined ? null : run;
}

/**
 * The last quarter or half before the place that had ended by publication, for only such a one is reported; a month of its own sentence comes first.
 * Where none had ended, the last one.
 */
function reportBefore({ doc, earlier, sentence, published }: Place, grain: Grain | undefined): Earlier | null {
  let open: Earlier | null = null;
  for (let i = earlier.length - 1; i >= 0 && i >= earlier.length - 40; i--) {
    const each = earlier[i] as Earlier;
    if (each.compared) continue;
    if (grain === "month" && each.period.grain === "month") return each;
    if (each.sentence === sentence && each.period.grain === "month") return firstMonth(doc, earlier, i);
    if (each.period.grain !== "quarter" && each.period.grain !== "half") continue;
    if (published === null || lastDayOf(each.period) < published) return each;
    open ??= each;
  }
  return open;
}

/** `In February, sales rose from January and from a year earlier`: of the months of a sentence the first is the one told of. */
function firstMonth(doc: Document, earlier: readonly Earlier[], last: number): Earlier {
  let first = earlier[last] as Earlier;
  for (let i = last - 1; i >= 0; i--) {
    const each = earlier[i] as Earlier;
    if (each.sentence !== first.sentence || isTied(doc, each, earlier[i + 1] as Earlier)) return first;
    if (each.period.grain === "month") first = each;
  }
  return first;
}

/** `from January to September`: a run, and no month. */
const isTied = (doc: Document, { end }: Earlier, { start }: Earlier): boolean =>
  tokenAt(doc, start) - tokenAt(doc, end - 1) === 2;

/** How many years on: as said, or up to the year that is. */
const yearsTo = ({ by, year }: Shift, period: Period): number =>
  year === undefined ? by : year - civil(period.first).year;
