import { civil, dayNumber } from "../calendar.ts";
import { type Grain, type Period, periodAt, shiftPeriod } from "../period.ts";
import type { Shift } from "../said.ts";
import type { AnchorRule, Earlier, Place } from "./anchor-rule.ts";

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
    { text: "Wages are higher than last year.", publishedAt: "1998-11-05" },
  ],
  resolve: (place) => {
    const { said, published } = place;
    if (said.kind !== "shift" || said.from !== "report") return null;
    const report = reportBefore(place, said.grain);
    if (report !== null)
      return {
        period: shiftPeriod(report.period, said.unit, yearsTo(said, report.period)),
        byPublication: report.byPublication,
        because: [{ rule: report.rule, start: report.start, end: report.end }],
      };
    if (said.year !== undefined)
      return { period: { grain: "year", first: dayNumber(said.year, 1, 1) }, byPublication: false };
    if (published === null) return null;
    const own = periodAt(said.unit, published);
    const by = said.by === 0 && said.unit === "quarter" ? -1 : said.by;
    return { period: shiftPeriod(own, said.unit, by), byPublication: true };
  },
};

/** The last quarter or half before the place; a month or nine months of its own sentence come first. */
function reportBefore({ earlier, sentence }: Place, grain: Grain | undefined): Earlier | null {
  for (let i = earlier.length - 1; i >= 0 && i >= earlier.length - 40; i--) {
    const each = earlier[i] as Earlier;
    if (each.compared) continue;
    if (grain === "month" && each.period.grain === "month") return each;
    if (each.period.grain === "quarter" || each.period.grain === "half") return each;
    if (each.sentence === sentence && each.period.grain === "month") return each;
  }
  return null;
}

/** How many years on: as said, or up to the year that is. */
const yearsTo = ({ by, year }: Shift, period: Period): number =>
  year === undefined ? by : year - civil(period.first).year;
