import { type Document, is, isKind } from "../../../core/document.ts";
import { sequenceRule } from "../../../core/rule.ts";
import { pad } from "../calendar.ts";
import { type DateData, dateData } from "../said.ts";
import { isAny } from "../tokens.ts";

const pattern =
  /(?<hour>\d{1,2})(?::(?<minute>[0-5]\d))?(?= ?(?<tie>[-–—]|to|and|until) ?(?<last>\d{1,2})(?::[0-5]\d)?(?: |-)?(?<half>[ap]\.?m|[AP]\.?M)(?![\p{Alphabetic}\d]))/uy;

export const firstHour = sequenceRule<DateData>({
  id: "dates/en/first-hour",
  summary: "The first hour of a run whose half of the day stands behind the last: from 4 to 6 p.m., 10:30-11 a.m.",
  starts: ["#alphanumeric", "a.m.", "p.m.", "a.m", "p.m", "am", "pm"],
  examples: [
    { text: "It opens from [4] to 6 p.m. in May.", data: { type: "TIME", value: "XXXX-XX-XXT16:00" } },
    { text: "It opens [10:30]-11 a.m. in May.", data: { value: "XXXX-XX-XXT10:30" } },
    { text: "It opens between [11] and 2 p.m. in May.", data: { value: "XXXX-XX-XXT11:00" } },
    { text: "They won 4 and 6 p.m. was late; page 3-4 pm." },
  ],
  read: (doc, at) => {
    const token = firstBefore(doc, at);
    if (token < 0) return null;
    const start = doc.tokens.start[token] as number;
    pattern.lastIndex = start;
    const met = pattern.exec(doc.text);
    const { hour, minute = "00", tie = "", last, half } = met?.groups ?? {};
    const [from, to] = [Number(hour), Number(last)];
    if (met === null || from < 1 || from > 12 || to < 1 || to > 12 || !mayRun(doc, token, tie)) return null;
    const sameHalf = from % 12 <= to % 12; // 11-2 p.m. begins before noon
    const late = /^p/i.test(half ?? "") === sameHalf;
    const time = `T${pad((from % 12) + (late ? 12 : 0), 2)}:${minute}`;
    const data = dateData({ kind: "shift", by: 0, unit: "day", from: "previous", time });
    return { start, end: start + met[0].length, data };
  },
});

/** The first hour of a run that ends at a token: `6pm`, or the half of the day behind the last hour; -1 where there is none. */
function firstBefore(doc: Document, at: number): number {
  const hour = isKind(doc, at, "alphanumeric") ? at : isKind(doc, at - 1, "dash") ? at - 2 : at - 1;
  const last = is(doc, hour - 1, ":") ? hour - 2 : hour;
  if (!isKind(doc, last - 1, "dash") && !isAny(doc, last - 1, ["to", "and", "until"])) return -1;
  const first = is(doc, last - 3, ":") ? last - 4 : last - 2;
  return isKind(doc, first, "number") ? first : -1;
}

/** `and` ties hours only behind `between`; a word before the others that counts something else (`page 3-4`) ties none. */
function mayRun(doc: Document, token: number, tie: string): boolean {
  if (is(doc, token - 1, ":") || is(doc, token - 1, ".")) return false;
  if (tie === "and") return is(doc, token - 1, "between");
  return !isAny(doc, token - 1, ["page", "pages", "rooms", "ages"]);
}
