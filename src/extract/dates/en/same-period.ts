import { type Document, is, together } from "../../../core/document.ts";
import { sequenceRule } from "../../../core/rule.ts";
import type { Grain } from "../period.ts";
import type { DateData, Said } from "../said.ts";
import { isAny, yearAt } from "../tokens.ts";
import { relativeYear } from "./days.ts";
import { mention } from "./extent.ts";

export const samePeriod = sequenceRule<DateData>({
  id: "dates/en/same-period",
  summary:
    "The reported period in another year: the same period last year, the corresponding month of 2001, the 1988 quarter.",
  starts: ["quarter", "period", "month", "half"],
  examples: [
    { text: "Sales fell from [the same period last year].", data: { said: { by: -1, unit: "year", from: "report" } } },
    { text: "It beat [the corresponding month of 2001].", data: { said: { year: 2001, grain: "month" } } },
    { text: "In [the 1988 quarter] it lost money.", data: { said: { year: 1988, grain: "quarter" } } },
    { text: "It beat [the quarter a year ago].", data: { said: { by: -1, grain: "quarter" } } },
    { text: "It beat [last year's quarter].", data: { said: { by: -1, grain: "quarter" } } },
    { text: "In the same period they met; a period of 1988 days; in the month." },
  ],
  read: (doc, token) => {
    const grain: Grain | undefined = is(doc, token, "period") ? undefined : grainAt(doc, token);
    const before = yearBefore(doc, token);
    if (before !== null) return mention(doc, before.first, token + 1, saidOf(before, grain), { article: true });
    if (is(doc, token - 1, "the") && isYearAgo(doc, token + 1))
      return mention(doc, token - 1, token + 4, saidOf({ by: -1 }, grain));
    const the = is(doc, token - 2, "the") ? token - 2 : -1;
    if (the < 0 || !isAny(doc, token - 1, ["same", "corresponding", "comparable", "equivalent", "year-ago"]))
      return null;
    const behind = yearBehind(doc, token + 1);
    if (behind === null || !together(doc, the, behind.next - 1)) return null;
    return mention(doc, the, behind.next, saidOf(behind, grain));
  },
});

/** The other year: in figures, or so many years on. */
interface OtherYear {
  readonly year?: number;
  readonly by?: number;
}

const grainAt = (doc: Document, token: number): Grain =>
  is(doc, token, "month") ? "month" : is(doc, token, "half") ? "half" : "quarter";

function saidOf({ year, by }: OtherYear, grain: Grain | undefined): Said {
  const said = { kind: "shift" as const, by: by ?? 0, unit: "year" as const, from: "report" as const };
  return { ...said, ...(grain === undefined ? {} : { grain }), ...(year === undefined ? {} : { year }) };
}

/** `the 1988 quarter`, `last year's quarter`. */
function yearBefore(doc: Document, token: number): (OtherYear & { first: number }) | null {
  const year = yearAt(doc, token - 1);
  if (year > 0) return is(doc, token - 2, "the") && together(doc, token - 2, token) ? { year, first: token - 1 } : null;
  if (!is(doc, token - 1, "'s") && !is(doc, token - 1, "’s")) return null;
  const by = relativeYear(doc, token - 3);
  return by === null || by === 0 ? null : { by, first: token - 3 };
}

/** `of 2001`, `last year`, `of the previous year`, `a year earlier`. */
function yearBehind(doc: Document, at: number): (OtherYear & { next: number }) | null {
  const from = isAny(doc, at, ["of", "in"]) ? at + 1 : at;
  const year = from > at ? yearAt(doc, from) : 0;
  if (year > 0) return { year, next: from + 1 };
  const the = is(doc, from, "the") ? from + 1 : from;
  const by = relativeYear(doc, the);
  if (by !== null && by !== 0) return { by, next: the + 2 };
  return isYearAgo(doc, from) ? { by: -1, next: from + 3 } : null;
}

const isYearAgo = (doc: Document, at: number): boolean =>
  is(doc, at, "a") && is(doc, at + 1, "year") && isAny(doc, at + 2, ["earlier", "ago", "before"]);
