import { type Document, is, isKind } from "../../../core/document.ts";
import { sequenceRule } from "../../../core/rule.ts";
import { dayNumber } from "../calendar.ts";
import type { DateData } from "../said.ts";
import { isAny, isGlued, isHyphen, yearAt } from "../tokens.ts";
import { mention } from "./mention.ts";

export const year = sequenceRule<DateData>({
  id: "dates/es/year",
  summary: "A year in four digits behind a preposition of time, and a decade: en 2004, los años 90, la década de 1990.",
  starts: ["#number"],
  examples: [
    { text: "Subió en [2004] y [2005].", language: "es", data: { value: "2004" } },
    { text: "Nació en [la década de 1990].", language: "es", data: { value: "199X" } },
    { text: "Vendió 1998 coches por $1999.", language: "es" },
  ],
  read: (doc, token) => {
    const value = yearAt(doc, token);
    if (value === 0 || isMarked(doc, token)) return null;
    const decade = is(doc, token - 1, "de") && is(doc, token - 2, "década");
    if (decade && value % 10 === 0) {
      const first = is(doc, token - 3, "la") ? token - 3 : token - 2;
      return mention(doc, first, token + 1, {
        kind: "written",
        period: { grain: "decade", first: dayNumber(value, 1, 1) },
      });
    }
    if (!isAny(doc, token - 1, before)) return null;
    return mention(doc, token, token + 1, {
      kind: "written",
      period: { grain: "year", first: dayNumber(value, 1, 1) },
    });
  },
});

const before = ["en", "de", "desde", "hasta", "año", "del", "y", "a", "durante", "entre", "para", "("];

const isMarked = (doc: Document, token: number): boolean =>
  (isGlued(doc, token) && (isKind(doc, token - 1, "symbol") || isHyphen(doc, token - 1))) ||
  (isGlued(doc, token + 1) && (isKind(doc, token + 1, "symbol") || is(doc, token + 1, ":")));
