import { sequenceRule } from "../../../core/rule.ts";
import { dayNumber, isDay } from "../calendar.ts";
import { type DateData, dateData } from "../said.ts";

const pattern =
  /(?:(?<y>\d{4})([-/.])(?<m>\d{1,2})\2(?<d>\d{1,2})(?:[T ](?<clock>\d\d:\d\d(?::\d\d)?)(?:Z|[+-]\d\d:?\d\d)?)?|(?<a>\d{1,2})([-/.])(?<b>\d{1,2})\7(?<short>\d{4}|\d\d))(?![\d%]|[-/.,:]\d)/uy;

export const numericDate = sequenceRule<DateData>({
  id: "dates/en/numeric-date",
  summary: "A date in digits: 2025-01-29, 1/29/2025, 29.01.2025, with the time behind it where it is written.",
  starts: ["#number", "#alphanumeric"],
  examples: [
    { text: "LONDON [2025-01-29]", data: { value: "2025-01-29" } },
    { text: "Signed [1/29/2025] in Ohio.", data: { value: "2025-01-29" } },
    { text: "Signed [29.01.2025] in Bonn.", data: { value: "2025-01-29" } },
    { text: "Signed [6.3.2014] in Bonn.", data: { value: "2014-03-06" } },
    { text: "At [2025-01-29T09:18] it rang.", data: { type: "TIME", value: "2025-01-29T09:18" } },
    { text: "Version 3.10.25, score 31-31-2025, call 555-01-2299, dead 2025-02-30." },
  ],
  read: (doc, token) => {
    const start = doc.tokens.start[token] as number;
    if (!isParted(doc.text, start)) return null;
    pattern.lastIndex = start;
    const match = pattern.exec(doc.text);
    if (match === null) return null;
    const { y, m, d, a, b, short, clock } = match.groups ?? {};
    if (y === undefined && /[-.]/.test(match[7] ?? "") && short?.length === 2) return null;
    const before = doc.text.charCodeAt(start - 1);
    if (before === 0x2d || before === 0x2f || before === 0x2e || before === 0x24) return null;
    const ymd =
      y === undefined
        ? ordered(Number(a), Number(b), short ?? "", match[7] === "." ? "en-GB" : doc.language)
        : [Number(y), Number(m), Number(d)];
    const [year, month, day] = ymd as [number, number, number];
    if (year < 1000 || year > 2199 || !isDay(year, month, day)) return null;
    const period = { grain: "day" as const, first: dayNumber(year, month, day) };
    const time = clock !== undefined && isClock(clock) ? { time: `T${clock}` } : {};
    return { start, end: start + match[0].length, data: dateData({ kind: "written", period, ...time }) };
  },
});

/** True where one mark parts the numbers of a date: behind one, two or four digits, and again behind one or two. Most numbers are told by this alone. */
function isParted(text: string, start: number): boolean {
  let at = start + 1;
  if (!isMark(text.charCodeAt(at)) && !isMark(text.charCodeAt(++at))) at += 2;
  const mark = text.charCodeAt(at);
  return isMark(mark) && (text.charCodeAt(at + 2) === mark || text.charCodeAt(at + 3) === mark);
}

/** `-`, `.` or `/`. */
const isMark = (code: number): boolean => code >= 0x2d && code <= 0x2f;

/** The month stands first, as in the United States, unless only the second number can be the month's, or the text is British; full stops part them as on the continent. */
function ordered(a: number, b: number, short: string, language: string): readonly number[] {
  const year = short.length === 2 ? (Number(short) < 40 ? 2000 : 1900) + Number(short) : Number(short);
  const dayFirst = a > 12 || (b <= 12 && /^en-(?:GB|AU|NZ|IE|IN|ZA)/.test(language));
  return dayFirst ? [year, b, a] : [year, a, b];
}

const isClock = (clock: string): boolean => Number(clock.slice(0, 2)) < 24 && Number(clock.slice(3, 5)) < 60;
