import type { DateMention } from "../../contract.ts";
import type { Annotation } from "../../core/annotation.ts";
import type { Document } from "../../core/document.ts";
import { together, tokenAt } from "../../core/document.ts";
import type { Stage } from "../../core/stage.ts";
import type { Trace } from "../../core/trace.ts";
import type { Layers } from "../layers.ts";
import { ruleSet } from "../rule-set.ts";
import { type Anchored, type Earlier, fromWords, type Place, type Run, type Tense } from "./anchor/anchor-rule.ts";
import { anchor, anchorRules, type Witness } from "./anchor/index.ts";
import { dayOfMoment, formatDay } from "./calendar.ts";
import { english } from "./en/index.ts";
import { spanish } from "./es/index.ts";
import type { Language } from "./language.ts";
import { lastDayOf, type Period, timexOf } from "./period.ts";
import type { DateData, Field, Relation, Said, Shift } from "./said.ts";

/** The languages whose dates are read. */
const languages: readonly Language[] = [english, spanish];

const finders = languages.map((language) => ({
  language,
  find: ruleSet<DateData, unknown>("dates", language.rules, ({ type, value }) => `${type} ${value}`),
}));

/** Time expressions: first what is said, then the days it names. */
export const dates: Stage<Layers, never, "dates"> = {
  makes: "dates",
  needs: [],
  rules: [...languages.flatMap((language) => language.rules), ...anchorRules],
  run: (doc, layers, trace) => {
    const reader = finders.find(({ language }) => language.reads(doc.language));
    if (reader === undefined) return [];
    return anchorAll(doc, reader.language, reader.find(doc, layers, trace), trace);
  },
};

/** Anchors the dates of a document in the order of the text; each may lean on those before it. */
function anchorAll(
  doc: Document,
  language: Language,
  found: readonly Annotation<DateData>[],
  trace: Trace | null,
): DateMention[] {
  const published = doc.publishedAt === null ? null : dayOfMoment(doc.publishedAt.value);
  const told = tellsOfOtherTime(found, published);
  const earlier: Earlier[] = [];
  const reading: Reading = { doc, language, published, told, earlier, trace };
  let run: Run | null = null;
  const mentions: DateMention[] = new Array(found.length);
  for (const index of readingOrder(doc, found)) {
    const annotation = found[index] as Annotation<DateData>;
    const { start, end, rule, data } = annotation;
    const token = tokenAt(doc, start);
    const sentence = doc.tokens.sentence[token] as number;
    const met = anchorOne(reading, annotation, token, sentence, run);
    if (met !== null) {
      const { period, byPublication, time } = met;
      const timed = time !== undefined && /\d/.test(time);
      earlier.push({ start, end, rule, period, byPublication, sentence, timed, compared: isCompared(data) });
    } else if (data.type === "DURATION" && runOfMonths.test(data.value)) run = { start, end, rule, sentence };
    mentions[index] = mentionOf(doc, annotation, met);
  }
  return mentions;
}

/** Days from which on a time is another than that of publication. */
const longAgo = 500;

/**
 * True for an article that tells of another time: at least three days or months written with their year lie long before publication, and more than
 * three times as many as are told from publication (`Friday`, `last week`). Where nobody states the publication, none may be told from it.
 */
function tellsOfOtherTime(found: readonly Annotation<DateData>[], published: number | null): boolean {
  let old = 0;
  let own = 0;
  for (const { data } of found) {
    const { said } = data;
    if (said.kind === "written") old += isFine(said.period) && isLongBefore(said.period, published) ? 1 : 0;
    else if (said.kind === "shift") own += said.from === "publication" ? 1 : 0;
    else if (said.kind === "field") own += said.name.of === "weekday" || fromOwn.has(said.relation) ? 1 : 0;
  }
  return old >= 3 && (published === null ? own === 0 : old > 3 * own);
}

/** What is told from the publication. */
const fromOwn: ReadonlySet<Relation> = new Set<Relation>(["last", "this", "next"]);

const isLongBefore = ({ first }: Period, published: number | null): boolean =>
  published === null || published - first > longAgo;

/** A day or month. */
const isFine = ({ grain }: Period): boolean => grain === "day" || grain === "month";

/** In the order of the text, but times of the clock come after the day that stands right behind them: `at 9 a.m. (1400 GMT) on January 29`. */
function readingOrder(doc: Document, found: readonly Annotation<DateData>[]): number[] {
  const order = found.map((_, index) => index);
  for (let i = 0; i + 1 < found.length; i++) {
    let day = i;
    while (day < i + 3 && isBefore(doc, found, day)) day++;
    if (day === i || !hasDay((found[day] as Annotation<DateData>).data)) continue;
    order[i] = day;
    for (let clock = i; clock < day; clock++) order[clock + 1] = clock;
    i = day;
  }
  return order;
}

/** True for a time of the clock that another date stands right behind. */
function isBefore(doc: Document, found: readonly Annotation<DateData>[], index: number): boolean {
  const [clock, next] = [found[index], found[index + 1]];
  if (clock === undefined || next === undefined || !isClock(clock.data.said) || next.start - clock.end > 24)
    return false;
  if (doc.text[next.start - 1] === "(" && isOtherDay(clock.data.said, next.data.said)) return false;
  const [last, first] = [tokenAt(doc, clock.end - 1), tokenAt(doc, next.start)];
  return first - last - 1 <= 2 && together(doc, last, first);
}

/** `8:30 a.m. (2330 GMT Thursday)`: a day in brackets is named for being another, unless the clock is the same. */
const isOtherDay = (clock: Said, next: Said): boolean =>
  !isClock(next) && (clock.kind !== "shift" || next.kind !== "field" || clock.time !== next.time);

/** True for a date that can tell the day of a clock. */
const hasDay = ({ said, type }: DateData): boolean =>
  !isClock(said) && (type === "DATE" || (said.kind === "field" && said.time !== undefined));

/** A time of the clock that names no day of its own. */
const isClock = (said: Said): boolean =>
  said.kind === "shift" && said.from === "previous" && said.by === 0 && said.time !== undefined;

/** Half a year, nine months, a year: what companies report beside quarters. */
const runOfMonths = /^P(?:[69]|12)M$|^P1Y$/;

/** What the contract shows of a date. */
function mentionOf(doc: Document, { start, end, rule, data }: Annotation<DateData>, met: Anchored | null): DateMention {
  const text = doc.text.slice(start, end);
  const { type } = data;
  if (met === null) return { text, start, end, rule, type, value: data.value, from: null, to: null, anchored: false };
  const { period, time, byPublication: anchored } = met;
  const from = formatDay(period.first);
  const to = period.grain === "day" ? from : formatDay(lastDayOf(period));
  const value = period.grain === "day" ? from : timexOf(period);
  return { text, start, end, rule, type, value: time === undefined ? value : value + time, from, to, anchored };
}

/** `a year earlier`: the other side of a comparison. */
const isCompared = ({ said }: DateData): boolean =>
  said.kind === "shift" && said.from === "report" && (said.by !== 0 || said.year !== undefined);

/** What is the same for all dates of a document. */
interface Reading extends Pick<Place, "doc" | "published" | "told" | "earlier"> {
  readonly language: Language;
  readonly trace: Trace | null;
}

/** The days one date names; null where it names none, or nothing tells which. */
function anchorOne(
  { doc, language, published, told, earlier, trace }: Reading,
  { start, end, data }: Annotation<DateData>,
  token: number,
  sentence: number,
  run: Run | null,
): Anchored | null {
  const { said } = data;
  if (said.kind === "constant") return null;
  if (said.kind === "written") return fromWords(said.period, said.time);
  let known: Tense | undefined;
  const tense = (): Tense => {
    known ??= language.tenseAt(doc, token, tokenAt(doc, end - 1) + 1);
    return known;
  };
  const place = { doc, said, token, sentence, published, told, earlier, run, tense };
  return anchor(place as Place<Field> | Place<Shift>, trace === null ? null : witnessOf(trace, start, end, data));
}

/** Writes into the trace what became of a date. */
const witnessOf =
  (trace: Trace, start: number, end: number, { type, value: said }: DateData): Witness =>
  (rule, { period, time, because }) => {
    const value = timexOf(period) + (time ?? "");
    trace.entries.push({
      stage: "dates",
      rule,
      start,
      end,
      outcome: "inferred",
      what: `${said} is ${value}`,
      data: { type, value, from: formatDay(period.first), to: formatDay(lastDayOf(period)) },
      because,
    });
  };
