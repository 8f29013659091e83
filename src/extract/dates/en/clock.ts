import { type Document, has, is, isKind, together, tokenAt } from "../../../core/document.ts";
import { sequenceRule } from "../../../core/rule.ts";
import { C } from "../../../lexicon/classes.ts";
import { pad } from "../calendar.ts";
import { type DateData, dateData, type Said } from "../said.ts";
import { isAny, isIn, lengthOf, wordList } from "../tokens.ts";
import { isOfDay } from "./days.ts";
import { weekdayAt } from "./words.ts";

const pattern =
  /(?:(?<military>(?:[01]\d|2[0-3])[0-5]\d) (?:GMT|UTC|hrs|hours)(?![\p{Alphabetic}\d])|(?<named>[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve) (?:o'clock|o’clock)(?: (?:in the|at) (?<light>morning|afternoon|evening|night))?|(?=\d{1,2}(?:[:.]\d\d| ?-?[aApP]\.?[mM]| o['’]clock| in the| GMT))(?<hour>\d{1,2})(?:[:.](?<minute>\d\d))?(?:(?: |-)?(?<half>[ap]\.m\.?|[AP]\.M\.?|[ap]m|[AP]M)(?![\p{Alphabetic}\d])| (?:o'clock|o’clock)(?: (?:in the|at) (?<oclock>morning|afternoon|evening|night))?| in the (?<part>morning|afternoon|evening))?(?:,? \(?(?<zone>[ECMP][SD]?T|GMT|UTC|BST|CES?T|EES?T|AES?T|AEDT|NZS?T|NZDT|HKT|IST|JST|KST|MSK|SGT|(?:Eastern|Central|Mountain|Pacific)(?: (?:Standard|Daylight))?(?: [Tt]ime)?|[A-Z][a-z]+ time|local time)\)?(?![\p{Alphabetic}\d]))?)(?:,? (?:on )?(?<day>today|yesterday|tomorrow|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?: (?<behind>morning|afternoon|evening|night)(?![\p{Alphabetic}-]))?)?(?![\d%]|[:.]\d)/uy;

/** What shows the hour that stands before it for one, apart from its minutes: few words of a text, where many are numbers. */
const halves = ["a.m.", "p.m.", "a.m", "p.m", "am", "pm"];
const zones =
  "et est edt ct cst cdt mt mst mdt pt pst pdt gmt utc bst cet cest eet eest aet aest aedt nzt nzst nzdt hkt ist jst kst msk sgt eastern central mountain pacific".split(
    " ",
  );
const lights = ["morning", "afternoon", "evening"];

/** The hours in words. */
export const hours = [
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];

export const clock = sequenceRule<DateData>({
  id: "dates/en/clock",
  summary:
    "A time of the clock, with the zone and the day where they are said: 10:35 a.m., 9 p.m. EST Tuesday, 1400 GMT, 4 in the morning.",
  starts: ["#alphanumeric", ":", "o'clock", "o’clock", "hrs", "hrs.", "hours", "time", ...halves, ...zones, ...lights],
  examples: [
    { text: "It rang at [10:35 a.m.], twice.", data: { type: "TIME", value: "XXXX-XX-XXT10:35" } },
    { text: "It starts at [9 p.m. EST Tuesday].", data: { value: "XXXX-WXX-2T21:00" } },
    { text: "It starts at [10 a.m.] Monday, March 17." },
    { text: "They woke at [4 in the morning].", data: { value: "XXXX-XX-XXT04:00" } },
    { text: "It hit at [0230 GMT].", data: { value: "XXXX-XX-XXT02:30" } },
    { text: "It hit at [06:00 local time] ([04:00 GMT]).", data: { value: "XXXX-XX-XXT06:00" } },
    { text: "It hit the coast ([2330 GMT Thursday]).", data: { value: "XXXX-WXX-4T23:30" } },
    { text: "They left at [nine o'clock Friday night].", data: { value: "XXXX-WXX-5T21:00" } },
    {
      text: "They sat until [11 o'clock at night], and rose at [two o'clock at night].",
      data: { value: "XXXX-XX-XXT23:00" },
    },
    { text: "They march at [0600 hours].", data: { value: "XXXX-XX-XXT06:00" } },
    { text: "It rings at [5 p.m. Eastern].", data: { value: "XXXX-XX-XXT17:00" } },
    { text: "They won 3-2 at 15 to 25 a.mile, 13 p.m. or 4:75." },
  ],
  read: (doc, at) => {
    const token = hourBefore(doc, at);
    if (token < 0 || !mayBeHour(doc, token)) return null;
    const start = doc.tokens.start[token] as number;
    if (doc.text.charCodeAt(start - 1) === 0x3a) return null; // the minutes of 04:00
    pattern.lastIndex = start;
    const match = pattern.exec(doc.text);
    const data = match === null ? null : dataOf(match, doc, token);
    if (match === null || data === null) return null;
    const end = isOfDate(match, doc) ? lastOfTime(match, doc) : start + lengthOfTime(match[0]);
    return { start, end, data };
  },
});

/** The hour that the mark or word at a token may belong to; the token itself for `10am`, -1 for none. */
function hourBefore(doc: Document, at: number): number {
  if (isKind(doc, at, "alphanumeric")) return at;
  const before = isKind(doc, at - 1, "dash") ? at - 2 : at - 1; // 10-a.m.
  if (isKind(doc, before, "number")) return before;
  if (isAny(doc, at, lights)) return is(doc, at - 1, "the") && isKind(doc, at - 3, "number") ? at - 3 : -1;
  if (is(doc, at, "time")) return isKind(doc, at - 2, "number") ? at - 2 : -1; // 10.30 Moscow time
  return isAny(doc, at, ["o'clock", "o’clock"]) && isKind(doc, at - 1, "word") ? at - 1 : -1; // nine o'clock
}

/** `10 a.m. Monday, March 17`: the weekday belongs to the date behind it. */
function isOfDate({ 0: met, groups, index }: RegExpExecArray, doc: Document): boolean {
  const { day } = groups ?? {};
  const last = tokenAt(doc, index + met.length - 1);
  return day !== undefined && weekdayAt(doc, last) > 0 && isOfDay(doc, last);
}

/** Where the time ends that a weekday stands behind, past `on` and a comma. */
function lastOfTime({ 0: met, index }: RegExpExecArray, doc: Document): number {
  let at = tokenAt(doc, index + met.length - 1) - 1;
  while (is(doc, at, "on") || is(doc, at, ",")) at--;
  return doc.tokens.end[at] as number;
}

/** Up to a bracket that opened before it: `(04:00 GMT) Tuesday`. */
function lengthOfTime(met: string): number {
  const closed = met.indexOf(")");
  return closed < 0 || met.includes("(") ? met.length : closed;
}

/** True for digits that are few enough, with minutes in them or a mark or letter behind them that goes on as a time; most numbers are told by this alone. */
function mayBeHour(doc: Document, token: number): boolean {
  if (isKind(doc, token, "alphanumeric")) return true;
  if (isKind(doc, token, "word")) return isAny(doc, token, hours);
  const length = lengthOf(doc, token);
  if (length > 5) return false;
  const end = doc.tokens.end[token] as number;
  if (length > 3 && doc.text.charCodeAt(end - 3) === 0x2e) return true;
  const next = doc.text.charCodeAt(end);
  if (next === 0x3a) return true; // 10:35
  const at = next === 0x20 || next === 0x2d ? end + 1 : end;
  return goesOn(doc.text.charCodeAt(at), doc.text.charCodeAt(at + 1));
}

/** True for the first two letters of a.m. and p.m., o'clock, in the morning, GMT, UTC, hrs. */
function goesOn(first: number, second: number): boolean {
  switch (first | 0x20) {
    case 0x61: // a
    case 0x70: // p
      return second === 0x2e || (second | 0x20) === 0x6d;
    case 0x6f: // o'
      return second === 0x27 || second === 0x2019;
    case 0x69: // in
      return second === 0x6e;
    case 0x67: // GM
      return second === 0x4d;
    case 0x75: // UT
      return second === 0x54;
    default: // hrs, hours
      return first === 0x68 && (second === 0x72 || second === 0x6f);
  }
}

function dataOf(match: RegExpExecArray, doc: Document, token: number): DateData | null {
  const { military, named, light, hour = "", minute, half, part, oclock, zone, behind } = match.groups ?? {};
  const day = isOfDate(match, doc) ? undefined : match.groups?.day;
  const end = (doc.tokens.start[token] as number) + match[0].length;
  if (military !== undefined) {
    if (match[0].includes("hours") && !isIn(doc, token - 1, at)) return null;
    return dateData(dayOf(doc, end, day, `T${military.slice(0, 2)}:${military.slice(2)}`));
  }
  if (named !== undefined) {
    const value = hours.indexOf(named.toLowerCase()) + 1;
    const told = clockOf(value, undefined, halfAt(value, light ?? behind));
    return told === null ? null : dateData(dayOf(doc, end, day, told));
  }
  const time = clockOf(
    Number(hour),
    minute,
    half ?? halfAt(Number(hour), part ?? oclock ?? (Number(hour) > 12 ? undefined : behind)),
  );
  const marked = (half ?? part ?? zone) !== undefined || / o['’]clock| GMT/.test(match[0]);
  if (time === null || (!marked && !isTimely(doc, token, minute))) return null;
  return dateData(dayOf(doc, end, day, time));
}

/** Which half of the day a part of it lies in; undefined where none is told. */
export const halfOf = (part: string | undefined): string | undefined =>
  part === undefined ? undefined : part === "morning" ? "a" : "p";

/** The same for an hour: eleven at night is before midnight, two at night behind it. */
const halfAt = (hour: number, part: string | undefined): string | undefined =>
  part === "night" && hour < 6 ? "a" : halfOf(part);

/** `T22:00`; null for no time of the day. */
export function clockOf(hour: number, minute: string | undefined, half: string | undefined): string | null {
  const minutes = minute ?? "00";
  if (Number(minutes) > 59 || hour > 24 || (hour === 24 && (minutes !== "00" || half !== undefined))) return null;
  if (half === undefined) return `T${pad(hour, 2)}:${minutes}`;
  if (hour < 1 || hour > 12) return null;
  const morning = half[0] === "a" || half[0] === "A";
  return `T${pad((hour % 12) + (morning ? 0 : 12), 2)}:${minutes}`;
}

/** A bare `14:30` (`14.30` is as often a price) is a time behind `at`, `from`, `until` or before a zone. */
function isTimely(doc: Document, token: number, minute: string | undefined): boolean {
  if (minute === undefined || !is(doc, token + 1, ":")) return false;
  return isIn(doc, token - 1, at);
}

/** What stands before a time of the clock that has no other sign. */
const at = wordList("at from until till by around about before after since");

/** The day the clock belongs to: the one said with it, else that of the date before it. */
function dayOf(doc: Document, end: number, day: string | undefined, time: string): Said {
  if (day === "today" || day === "yesterday" || day === "tomorrow")
    return {
      kind: "shift",
      by: day === "today" ? 0 : day === "yesterday" ? -1 : 1,
      unit: "day",
      from: "publication",
      time,
    };
  const closing = tokenAt(doc, end - 1);
  const last = has(doc, closing, C["day-part"]) ? closing - 1 : closing;
  const weekday = weekdayAt(doc, last);
  if (day !== undefined && weekday > 0 && together(doc, last - 1, last))
    return { kind: "field", name: { of: "weekday", weekday }, relation: "none", time };
  return { kind: "shift", by: 0, unit: "day", from: "previous", time };
}
