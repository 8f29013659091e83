import { type Document, is, isKind, together } from "../../../core/document.ts";
import { sequenceRule } from "../../../core/rule.ts";
import { dayNumber, pad } from "../calendar.ts";
import type { DateData, Said } from "../said.ts";
import { digits, isAny } from "../tokens.ts";
import { mention } from "./extent.ts";
import { ordinalAt, type Piece } from "./words.ts";

const before = ["bc", "bce", "b.c.", "b.c.e.", "b.c", "b.c.e"];
const after = ["ad", "ce", "a.d.", "c.e.", "a.d", "c.e"];

export const era = sequenceRule<DateData>({
  id: "dates/en/era",
  summary: "A year or century with its era: 44 BC, AD 79, 1200 BCE, the 5th century B.C.",
  starts: [...before, ...after],
  examples: [
    { text: "Caesar died in [44 BC].", data: { type: "DATE", value: "BC0044" } },
    { text: "It burned in [AD 79] and rose in [105 CE].", data: { value: "0079" } },
    { text: "It stood in [the early 5th century B.C.] already.", data: { value: "BC04XX" } },
    { text: "He pays 79 for an ad in BC, Canada; the CE mark; 5 ads." },
  ],
  read: (doc, token) => {
    if (!/^[A-Z.]+$/.test(doc.text.slice(doc.tokens.start[token], doc.tokens.end[token]))) return null;
    const isBefore = isAny(doc, token, before);
    const century = centuryBefore(doc, token);
    if (century !== null)
      return mention(doc, century.next, token + 1, centurySaid(century.value, isBefore), { article: true });
    const year = yearAt(doc, token - 1);
    if (year > 0) return mention(doc, token - 1, token + 1, yearSaid(year, isBefore));
    const behind = isBefore ? 0 : yearAt(doc, token + 1);
    return behind > 0 ? mention(doc, token, token + 2, yearSaid(behind, false)) : null;
  },
});

/** A bare number of at most four digits beside the era. */
function yearAt(doc: Document, token: number): number {
  const value = isKind(doc, token, "number") ? digits(doc, token, 4) : Number.NaN;
  return value >= 1 && together(doc, token, token + 1) ? value : 0;
}

/** The century named right before the era, and its first token. */
function centuryBefore(doc: Document, token: number): Piece<number> | null {
  if (!is(doc, token - 1, "century") || !together(doc, token - 2, token)) return null;
  for (let first = token - 2; first >= token - 4; first--) {
    const met = ordinalAt(doc, first);
    if (met !== null && met.next === token - 1) return { value: met.value, next: first };
  }
  return null;
}

/** TIMEX3 writes years before Christ as `BC0044`; the calendar here begins with the year 1. */
const yearSaid = (year: number, isBefore: boolean): Said =>
  isBefore
    ? { kind: "constant", value: `BC${pad(year, 4)}` }
    : { kind: "written", period: { grain: "year", first: dayNumber(year, 1, 1) } };

const centurySaid = (number: number, isBefore: boolean): Said =>
  isBefore
    ? { kind: "constant", value: `BC${pad(number - 1, 2)}XX` }
    : { kind: "written", period: { grain: "century", first: dayNumber(number * 100 - 99, 1, 1) } };
