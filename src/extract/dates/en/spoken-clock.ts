import { type Document, is, isKind, together, tokenText } from "../../../core/document.ts";
import { sequenceRule } from "../../../core/rule.ts";
import { pad } from "../calendar.ts";
import type { DateData } from "../said.ts";
import { digits, isAny, isGlued, isHyphen, isIn, wordList } from "../tokens.ts";
import { clockOf, halfOf, hours } from "./clock.ts";
import { mention } from "./extent.ts";
import { numberWordAt, type Piece, quantityBefore, unitAt } from "./words.ts";

export const spokenClock = sequenceRule<DateData>({
  id: "dates/en/spoken-clock",
  summary:
    "A time of the clock as it is spoken: half past ten, a quarter to nine in the evening, ten minutes past two.",
  starts: ["past", "quarter", "minute", "minutes"],
  examples: [
    { text: "They met at [half past ten].", data: { type: "TIME", value: "XXXX-XX-XXT10:30" } },
    { text: "They left at [a quarter to nine in the evening].", data: { value: "XXXX-XX-XXT20:45" } },
    {
      text: "It fell at [ten minutes to one], and at [twenty-five past 4 p.m.] again.",
      data: { value: "XXXX-XX-XXT12:50" },
    },
    {
      text: "They walked past ten houses; half past caring; from last quarter to nine months on; it fell 20 to 30 points.",
    },
    { text: "He gave a quarter to two men, and spoke from ten minutes to two hours; it takes ten minutes to two." },
  ],
  read: (doc, token) => {
    const past = is(doc, token, "past");
    const tie = past ? token : token + 1;
    if (!past && !is(doc, tie, "to")) return null;
    const before = minutesBefore(doc, tie, past);
    const hour = before === null ? null : hourAt(doc, tie + 1);
    if (before === null || hour === null || !together(doc, before.next, hour.next - 1)) return null;
    const light = lightAt(doc, hour.next);
    const last = light?.next ?? hour.next;
    if (light === null && isCounted(doc, last)) return null;
    const shown = past ? hour.value : hour.value === 1 ? 12 : hour.value - 1;
    const time = clockOf(
      shown,
      pad(past ? before.value : 60 - before.value, 2),
      halfOfShown(light?.value, hour.value, past),
    );
    if (time === null) return null;
    return mention(doc, before.next, last, { kind: "shift", by: 0, unit: "day", from: "previous", time });
  },
});

/** What stands before `to` shows whether it counts up to an hour; `past` is seldom between numbers otherwise. */
const timely = wordList("at by until till from since before after around about just almost nearly");

/** `half`, `a quarter`, `ten minutes`, `twenty`: how many minutes, and its first token in `next`. */
function minutesBefore(doc: Document, tie: number, past: boolean): Piece<number> | null {
  const half = isHyphen(doc, tie - 1) ? tie - 2 : tie - 1; // half-past ten
  if (is(doc, half, "half")) return past ? { value: 30, next: half } : null;
  if (is(doc, tie - 1, "quarter")) {
    const first = is(doc, tie - 2, "a") ? tie - 2 : tie - 1;
    return past || isIn(doc, first - 1, timely) ? { value: 15, next: first } : null;
  }
  const named = isAny(doc, tie - 1, ["minutes", "minute"]);
  const met = quantityBefore(doc, named ? tie - 1 : tie);
  if (met === null || met.value === null || met.value < 1 || met.value > 29 || !Number.isInteger(met.value))
    return null;
  if (!past && (!named || !isIn(doc, met.first - 1, timely))) return null;
  return named || (met.value % 5 === 0 && isKind(doc, met.first, "word"))
    ? { value: met.value, next: met.first }
    : null;
}

/** The hour at a token, 1 to 12. */
function hourAt(doc: Document, token: number): Piece<number> | null {
  const named = hours.indexOf(tokenText(doc, token).toLowerCase()) + 1;
  const value = named > 0 ? named : digits(doc, token, 2);
  if (!(value >= 1 && value <= 12)) return null;
  return { value, next: isAny(doc, token + 1, ["o'clock", "o’clock"]) ? token + 2 : token + 1 };
}

/** `in the evening`, `p.m.` */
function lightAt(doc: Document, at: number): Piece<string> | null {
  if (isAny(doc, at, ["a.m.", "p.m.", "am", "pm"]))
    return { value: is(doc, at, "am") || is(doc, at, "a.m.") ? "a" : "p", next: at + 1 };
  if (!is(doc, at, "in") || !is(doc, at + 1, "the") || !isAny(doc, at + 2, ["morning", "afternoon", "evening"]))
    return null;
  return { value: halfOf(tokenText(doc, at + 2)) ?? "p", next: at + 3 };
}

/** The half of the day of the hour shown: a quarter to twelve in the evening is told by the hour it leads to. */
function halfOfShown(light: string | undefined, hour: number, past: boolean): string | undefined {
  if (light === undefined || past || hour !== 12) return light;
  return light === "p" ? "a" : "p"; // a quarter to 12 p.m. is before noon
}

/** True where the number counts something or is part of a longer one: `ten houses`, `30 points`, `ten-year`. */
const isCounted = (doc: Document, at: number): boolean =>
  isHyphen(doc, at) ||
  (isGlued(doc, at) && !isKind(doc, at, "punctuation") && !isKind(doc, at, "quote") && !isKind(doc, at, "bracket")) ||
  unitAt(doc, at) !== null ||
  numberWordAt(doc, at) > 0 ||
  isKind(doc, at, "number") ||
  (together(doc, at - 1, at) && isKind(doc, at, "word") && !isIn(doc, at, closing));

const closing = wordList(
  "on in and or when as the he she they it we i that this last yesterday today tomorrow but with after before for to at a local monday tuesday wednesday thursday friday saturday sunday",
);
