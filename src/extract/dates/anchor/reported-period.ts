import { civil, dayNumber } from "../calendar.ts";
import { type Grain, lastDayOf, type Period, periodAt, shiftPeriod } from "../period.ts";
import type { Shift } from "../said.ts";
import type { AnchorRule, Earlier, Place, Run } from "./anchor-rule.ts";

export const reportedPeriod: AnchorRule = {
  id: "dates/anchor/reported-period",
  summary:
    "A year earlier, the quarter and the year-ago period are read from the quarter or half the article reported last.",
  examples: [
    {
      text: "Profit rose in the third quarter from [a year earlier].",
      publishedAt: "1998-11-05",
      data: { value: "1997-Q3" },
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
    if (said.kind !== "shift" || said.from !== "report") return null;
    const report = reportBefore(place, said.grain);
    const run = runBehind(place, report);
    if (run !== null && published !== null && said.grain === undefined) {
      const year = said.year ?? civil(published).year + said.by;
      const because = [{ rule: run.rule, start: run.start, end: run.end }];
      return {
        period: { grain: "year", first: dayNumber(year, 1, 1) },
        byPublication: said.year === undefined,
        because,
      };
    }
    if (report !== null)
      return {
        period: shiftPeriod(report.period, said.unit, yearsTo(said, report.period)),
        byPublication: report.byPublication,
        because: [{ rule: report.rule, start: report.start, end: report.end }],
      };
    if (said.year !== undefined)
      return { period: { grain: "year", first: dayNumber(said.year, 1, 1) }, byPublication: false };
    if (published === null || isOpen(said)) return null;
    const own = periodAt(said.unit, published);
    const by = said.by === 0 && said.unit === "quarter" ? -1 : said.by;
    return { period: shiftPeriod(own, said.unit, by), byPublication: true };
  },
};

/** `the same period`: nothing but a report tells which. */
export const isOpen = (said: Shift): boolean => said.from === "report" && said.by === 0 && said.grain === undefined;

/** The run of months that figures were told for since the report, in the place's own sentence or the one before it: the year before is then compared. */
function runBehind({ said, run, sentence }: Place, report: Earlier | null): Run | null {
  if (run === null || run.sentence < sentence - 1 || (report !== null && report.start > run.start)) return null;
  return said.kind === "shift" && said.by === 0 && said.year === undefined ? null : run;
}

/**
 * The last quarter or half before the place that had ended by publication, for only such a one is reported; a month of its own sentence comes first.
 * Where none had ended, the last one.
 */
function reportBefore({ earlier, sentence, published }: Place, grain: Grain | undefined): Earlier | null {
  let open: Earlier | null = null;
  for (let i = earlier.length - 1; i >= 0 && i >= earlier.length - 40; i--) {
    const each = earlier[i] as Earlier;
    if (each.compared) continue;
    if (grain === "month" && each.period.grain === "month") return each;
    if (each.sentence === sentence && each.period.grain === "month") return each;
    if (each.period.grain !== "quarter" && each.period.grain !== "half") continue;
    if (published === null || lastDayOf(each.period) < published) return each;
    open ??= each;
  }
  return open;
}

/** How many years on: as said, or up to the year that is. */
const yearsTo = ({ by, year }: Shift, period: Period): number =>
  year === undefined ? by : year - civil(period.first).year;
