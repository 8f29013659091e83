import { type Document, is, isKind, together } from "../../../core/document.ts";
import { sequenceRule } from "../../../core/rule.ts";
import { C } from "../../../lexicon/classes.ts";
import type { DateData, Said } from "../said.ts";
import { isAny, isIn, numberByNote, wordList } from "../tokens.ts";
import { durationOf, grainOf, type Unit } from "../units.ts";
import { partAt } from "./day-parts.ts";
import { mention } from "./extent.ts";
import { unitAt } from "./words.ts";

const ways = [
  { by: -1, from: "publication", words: ["last", "past"] },
  { by: -1, from: "previous", words: ["previous", "preceding", "prior"] },
  { by: 0, from: "publication", words: ["this", "current", "present"] },
  { by: 0, from: "previous", words: ["that", "same"] },
  { by: 1, from: "publication", words: ["next", "coming", "upcoming"] },
  { by: 1, from: "previous", words: ["following", "ensuing"] },
] as const;

export const lastThisNext = sequenceRule<DateData>({
  id: "dates/en/last-this-next",
  summary: "A unit of the calendar before, at or after a date: last week, this year, that day, the following month.",
  starts: [
    "last",
    "past",
    "previous",
    "preceding",
    "prior",
    "this",
    "current",
    "present",
    "that",
    "same",
    "next",
    "coming",
    "upcoming",
    "following",
    "ensuing",
  ],
  examples: [
    { text: "Sales fell [last week].", data: { value: "XXXX-WXX", said: { by: -1, from: "publication" } } },
    { text: "They return [later this month].", data: { value: "XXXX-XX" } },
    { text: "He left [the following year].", data: { said: { by: 1, from: "previous" } } },
    { text: "[That same day] it closed.", data: { said: { by: 0, from: "previous" } } },
    { text: "Over [the past year] it fell.", data: { type: "DURATION", value: "P1Y" } },
    { text: "[The past weekend] was wet.", data: { value: "XXXX-WXX-WE" } },
    { text: "It may double in [the next decade].", data: { value: "P10Y" } },
    { text: "[The last year] has been his worst.", data: { type: "DURATION", value: "P1Y" } },
    { text: "It grew in [the previous budget year].", data: { value: "XXXX" } },
    { text: "They met [the next day].", data: { said: { by: 1, from: "previous" } } },
    { text: "She spent [the last decade] in Hull; the last day was hard.", data: { value: "P10Y" } },
    { text: "It came [the next morning].", data: { type: "TIME", value: "XXXX-XX-XXTMO" } },
    { text: "It pays more [this year] than [last].", data: { value: "XXXX" } },
    { text: "Last man standing; this daily bread; that yearly fee; next days; the last week of the war" },
  ],
  read: (doc, token) => {
    const than = sameUnit(doc, token);
    if (than !== null) return mention(doc, token, token + 1, than);
    if (!isNear(doc, token)) return null;
    const way = ways.find(({ words }) => isAny(doc, token, words));
    if (way === undefined) return null;
    const { by, from } = way;
    let at = token + 1;
    if (from === "previous" && by === 0 && is(doc, token, "that") && is(doc, at, "same")) at++;
    if (is(doc, token, "same") && is(doc, token - 1, "that")) return null;
    if (is(doc, token, "this") && isAny(doc, at, ["past", "coming", "same"])) at++;
    if (is(doc, token, "last") && is(doc, token - 1, "the") && !isLately(doc, token - 2, at + 1)) return null;
    const run = runSaid(doc, token, at);
    if (run !== null) return mention(doc, token, pastOrSo(doc, at + 1), run, { article: true });
    const fiscal = isAny(doc, at, ["fiscal", "calendar", "financial", "budget", "school", "academic", "tax"]);
    const said = fiscal
      ? unitSaid(doc, at + 1, by, from)
      : (partSaid(doc, at, by, from, token) ?? unitSaid(doc, at, by, from));
    if (said === null || !together(doc, token, at)) return null;
    const past = is(doc, token, "this") && is(doc, token + 1, "past");
    const coming = is(doc, token, "this") && is(doc, token + 1, "coming");
    const shifted = past ? shiftedBy(said, -1) : coming ? shiftedBy(said, 1) : said;
    const first = isAny(doc, token, ["past", "coming"]) && is(doc, token - 1, "this") ? null : token;
    return first === null
      ? null
      : mention(doc, first, pastOrSo(doc, at + (fiscal ? 2 : 1)), shifted, {
          article: !is(doc, token, "this") && !is(doc, token, "that"),
        });
  },
});

/** `more this year than last`: the unit was told before. */
function sameUnit(doc: Document, token: number): Said | null {
  if (!is(doc, token, "last") || !isAny(doc, token - 1, ["than", "as"])) return null;
  if (isKind(doc, token + 1, "word") && together(doc, token, token + 1)) return null;
  for (let at = token - 2; at > token - 16 && together(doc, at, token); at--)
    if (is(doc, at, "this")) return unitSaid(doc, at + 1, -1, "publication");
  return null;
}

/**
 * `over the last week`, `the last year has been`, `spent the last decade`: the one up to now; another may be the last of a few, as in `the last
 * week of the war`, `the last day was hard`.
 */
function isLately(doc: Document, before: number, behind: number): boolean {
  if (isAny(doc, behind, ["has", "have"]) || pastOrSo(doc, behind) > behind) return true;
  if (isAny(doc, behind, ["of", "before", "and", "or"])) return false;
  const long = isAny(doc, behind - 1, ["month", "year", "decade", "century"]);
  return long || isAny(doc, before, ["over", "in", "during", "for", "within", "throughout"]);
}

/** `the next year or so`, `the next day or two`. */
const pastOrSo = (doc: Document, at: number): number =>
  is(doc, at, "or") && isAny(doc, at + 1, ["so", "two"]) ? at + 2 : at;

/** True where a unit or a part of the day stands within the next few tokens: most of these words stand before other nouns. */
function isNear(doc: Document, token: number): boolean {
  for (let at = token + 1; at <= token + 3; at++) if (isPeriodWord(doc, at) > 0 || isIn(doc, at, middles)) return true;
  return false;
}

/** More than 0 for a unit or a part of the day. */
const isPeriodWord = numberByNote([C["time-unit"], C["day-part"]], () => 1);

const middles = wordList("noon midday midnight");

/** `the past year`, `the last week`, `the next decade`: the time up to now or from now on, of no calendar; without the article `last week` is one of the calendar. */
function runSaid(doc: Document, token: number, at: number): Said | null {
  const ahead = isAny(doc, token, ["next", "coming"]) && isAny(doc, at, ["decade", "century"]);
  if (!is(doc, token - 1, "the") || !(ahead || isAny(doc, token, ["past", "last"]))) return null;
  const unit = unitAt(doc, at);
  if (unit === null || unit.plural || unit.unit === "weekend" || grainOf(unit.unit) === null) return null;
  if (!together(doc, token - 1, at)) return null;
  return { kind: "constant", value: durationOf(1, unit.unit) };
}

const shiftedBy = (said: Said, by: number): Said => (said.kind === "shift" ? { ...said, by } : said);

function unitSaid(doc: Document, at: number, by: number, from: "publication" | "previous"): Said | null {
  const unit = unitAt(doc, at);
  if (unit === null || unit.plural) return null;
  const grain = grainOf(unit.unit as Unit);
  if (grain === null) return null;
  const counted = grain.grain === "day" && is(doc, at - 1, "next") && is(doc, at - 2, "the") ? "previous" : from; // they met the next day
  return { kind: "shift", by: by * grain.factor, unit: grain.grain, grain: grain.grain, from: counted };
}

/** `this morning`, `last night`, `the next morning`, `that evening`. */
function partSaid(doc: Document, at: number, by: number, from: "publication" | "previous", token: number): Said | null {
  const part = partAt(doc, at);
  if (part === null || part.next !== at + 1) return null;
  const counted = is(doc, token, "next") ? "previous" : from;
  return { kind: "shift", by, unit: "day", from: counted, time: part.value };
}
