import { CAPITAL, type Document, is, isKind, shaped, together } from "../../../core/document.ts";
import { sequenceRule } from "../../../core/rule.ts";
import { dayNumber } from "../calendar.ts";
import { addMonths, periodAt } from "../period.ts";
import type { DateData, Said } from "../said.ts";
import { isAny, isHyphen, isIn, wordList } from "../tokens.ts";
import { grainOf, type Unit } from "../units.ts";
import { yearBehind } from "./days.ts";
import { mention } from "./extent.ts";
import { monthAt, monthDayAt, unitAt } from "./words.ts";

export const anaphor = sequenceRule<DateData>({
  id: "dates/en/anaphor",
  summary:
    "A unit with the article that stands for one told before: the quarter, the week, the weekend, the latest period.",
  starts: ["@time-unit", "period"],
  examples: [
    { text: "Over [the weekend] it rained.", data: { value: "XXXX-WXX-WE" } },
    { text: "For [the quarter], sales fell.", data: { value: "XXXX-QX" } },
    { text: "He left in 2003, [the year] a war began.", data: { said: { from: "previous" } } },
    { text: "In [the year] to March sales fell.", data: { type: "DURATION", value: "P1Y" } },
    { text: "By [the end of the month] it was over, by [the end of the decade] as well.", data: { value: "XXXX-XX" } },
    {
      text: "The day care centre; the quarter-finals; the decade-long war; Airline of the Year; player of the year; in the month of July.",
    },
  ],
  read: (doc, at) => {
    const latest = !isAny(doc, at - 1, adjectives) ? 0 : isAny(doc, at - 2, adjectives) ? 2 : 1;
    const token = at - 1 - latest;
    if (!is(doc, token, "the") || !together(doc, token, at)) return null;
    const unit = unitAt(doc, at);
    if (unit === null) {
      if (latest === 0 || !is(doc, at, "period") || isAny(doc, at - 1, ["full", "entire"])) return null;
      return mention(doc, token, at + 1, is(doc, at - 1, "latest") ? latestReport : report);
    }
    if (unit.plural || isHyphen(doc, at + 1) || isKind(doc, at + 1, "number") || isToldBehind(doc, at)) return null;
    if (is(doc, token - 1, "of") && isIn(doc, token - 2, honoured)) return null;
    const grain = grainOf(unit.unit);
    if (grain === null || !(standsAlone(doc, at + 1) || isOver(doc, token))) return null;
    if (unit.unit === "day" && latest === 0 && !isLateIn(doc, token)) return null;
    if (unit.unit === "year" && (isAny(doc, at + 1, ["ended", "ending"]) || isUpToMonth(doc, at + 1)))
      return mention(doc, token, at + 1, { kind: "constant", value: "P1Y" });
    if (unit.unit === "quarter" && isAny(doc, at + 1, ["ended", "ending"])) {
      const ended = monthDayAt(doc, at + 2);
      if (ended !== null) {
        const year = yearBehind(doc, ended.next)?.value ?? 0;
        return mention(doc, token, at + 1, quarterEnding(year, ended.value.month, ended.value.day));
      }
    }
    if (unit.unit === "fortnight" || (isLongRun(unit.unit) && !isEndOf(doc, token - 1))) return null;
    const ended = latest > 0 && unit.unit === "year" && is(doc, token + 1, "latest");
    const said: Said = {
      kind: "shift",
      by: ended ? -1 : 0,
      unit: grain.grain,
      grain: grain.grain,
      from: unit.unit === "quarter" ? "report" : unit.unit === "day" || isBeside(doc, token) ? "previous" : "context",
    };
    return mention(doc, token, at + 1, said);
  },
});

/** `player of the year`: a prize. */
const honoured = wordList(
  "player man woman person personality sportsman sportswoman athlete boxer golfer cyclist jockey footballer striker goalkeeper rookie coach manager team club driver rider car goal save try album song single artist band book film movie photo picture word quote story hero villain teacher nurse citizen entrepreneur businessman employee model restaurant company",
);

/** `in 2003, the year a war ended`: the date right before it. */
const isBeside = (doc: Document, token: number): boolean =>
  is(doc, token - 1, ",") &&
  isKind(doc, token - 2, "number") &&
  isAny(doc, token + 2, ["a", "an", "he", "she", "they", "it", "the"]);

/** `the year to March`, `the year through June 30`. */
const isUpToMonth = (doc: Document, at: number): boolean =>
  isAny(doc, at, ["to", "through"]) && monthAt(doc, is(doc, at + 1, "end") ? at + 2 : at + 1) > 0;

const adjectives = "latest most recent same corresponding comparable full fiscal financial calendar entire".split(" ");

const report: Said = { kind: "shift", by: 0, unit: "quarter", from: "report" };

/** Where no quarter was told, the last to end. */
const latestReport: Said = { ...report, grain: "quarter" };

const isLongRun = (unit: Unit): boolean => unit === "decade" || unit === "century";

/** `the end of the decade`. */
const isEndOf = (doc: Document, at: number): boolean =>
  is(doc, at, "of") && isAny(doc, at - 1, ["end", "beginning", "start", "middle", "rest", "remainder"]);

/** True where no noun follows that the unit would stand before. */
function standsAlone(doc: Document, at: number): boolean {
  if (!together(doc, at - 1, at) || !isKind(doc, at, "word")) return true;
  return isIn(doc, at, standing);
}

/** `Airline of the Year`, `the month of July`, `the year in which`: a title, or what follows tells which. */
const isToldBehind = (doc: Document, at: number): boolean =>
  shaped(doc, at, CAPITAL) ||
  (is(doc, at + 1, "of") && monthAt(doc, at + 2) > 0) ||
  (is(doc, at + 1, "in") && is(doc, at + 2, "which"));

/** `over the weekend`, `during the week`: a time, whatever follows. */
const isOver = (doc: Document, token: number): boolean => isAny(doc, token - 1, ["over", "during"]);

/** `later in the day`, `of the day`, `during the day` take the day told before. */
const isLateIn = (doc: Document, token: number): boolean =>
  isAny(doc, token - 2, ["late", "later", "earlier", "early"]) && is(doc, token - 1, "in");

/** The quarter of the year that a fiscal quarter ending on a day fills most of. */
function quarterEnding(year: number, month: number, day: number): Said {
  const middle = month - (day > 20 ? 1 : 2);
  if (year > 0) return { kind: "written", period: periodAt("quarter", addMonths(dayNumber(year, 1, 1), middle - 1)) };
  const quarter = Math.floor(((middle + 11) % 12) / 3) + 1;
  return { kind: "field", name: { of: "quarter", quarter }, relation: "none" };
}

const standing = wordList(
  "ended ending and was is in on by to after before from with as for that when with at but he she they it 's the because ahead earlier has had will or were compared through of against a its than about progressed so since while which who",
);
