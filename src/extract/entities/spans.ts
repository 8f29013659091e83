import type { RuleFace } from "../../core/rule.ts";
import { capitals } from "./capitals.ts";
import type { Filled } from "./cards.ts";
import { calendar } from "./cut/calendar.ts";
import { caseChange } from "./cut/case-change.ts";
import { hyphenPair } from "./cut/hyphen-pair.ts";
import { innerWord } from "./cut/inner-word.ts";
import { opener } from "./cut/opener.ts";
import { people } from "./cut/people.ts";
import { personInside } from "./cut/person-inside.ts";
import { placeAndPerson } from "./cut/place-and-person.ts";
import { portfolio } from "./cut/portfolio.ts";
import { sum } from "./cut/sum.ts";
import { title } from "./cut/title.ts";
import { ampersand } from "./join/ampersand.ts";
import { andName } from "./join/and-name.ts";
import { hyphen } from "./join/hyphen.ts";
import { inName } from "./join/in-name.ts";
import { legalForm } from "./join/legal-form.ts";
import { nickname } from "./join/nickname.ts";
import { ofName } from "./join/of-name.ts";
import { particle } from "./join/particle.ts";
import { possessiveName } from "./join/possessive-name.ts";
import { spelledNames, spelledOut } from "./join/spelled-out.ts";
import { workTitle } from "./join/work-title.ts";
import { knownEnd, titleEnd } from "./known.ts";
import {
  addName,
  isCapital,
  isDigital,
  isGlued,
  isLineStart,
  isNumber,
  isQuote,
  isWord,
  isWrapped,
  type Piece,
  type Reading,
} from "./name.ts";
import type { CutRule, JoinRule } from "./rule.ts";
import { peoples, sees, setOf } from "./signs.ts";

/** What carries a run of capitals over a word without one, tried in this order. */
export const joinRules: readonly JoinRule[] = [
  workTitle,
  spelledOut,
  hyphen,
  legalForm,
  ampersand,
  particle,
  nickname,
  ofName,
  inName,
  possessiveName,
  andName,
];

/** What cuts a run, in this order: first what only looks like a part of the name, then names side by side. */
export const cutRules: readonly CutRule[] = [
  calendar,
  sum,
  opener,
  innerWord,
  portfolio,
  title,
  people,
  personInside,
  placeAndPerson,
  caseChange,
  hyphenPair,
];

/** The rules that draw the edges of candidates; each is the bit of its place in `Piece.spans`. */
const spanRules: readonly RuleFace[] = [capitals, ...joinRules, ...cutRules];
const bitOf = (rule: RuleFace): number => 1 << spanRules.indexOf(rule);

/** The bit of the rule that begins every run, and that of a title in quotation marks. */
export const CAPITALS = bitOf(capitals);
export const WORK_TITLE = bitOf(workTitle);

/** The ids of the rules that drew a candidate's edges. */
export const spanIds = (spans: number): readonly string[] =>
  spanRules.filter((_, i) => (spans & (1 << i)) !== 0).map(({ id }) => id);

/** What takes a whole name at once, where one begins: behind a quotation mark, or in a document that spells out initials. */
const wholes = [workTitle, spelledOut].map((rule) => ({ rule, bit: bitOf(rule) }));

/** A rule with its bit, and what asks whether it is to be tried. */
const joins = joinRules
  .filter((rule) => rule !== workTitle && rule !== spelledOut)
  .map((rule) => ({ join: rule.join, bit: bitOf(rule), signs: rule.when, when: setOf(rule.when) }));
const isJoinable = sees(...new Set(joins.flatMap(({ signs }) => signs)));
const compiled = (rule: CutRule) => ({ cut: rule.cut, bit: bitOf(rule), when: rule.when && setOf(rule.when) });
const cuts = cutRules.map(compiled);
const singleCutRules: readonly CutRule[] = [calendar, sum, opener];
const singleCuts = singleCutRules.map(compiled);
const isCuttable = sees(...new Set(singleCutRules.flatMap(({ when }) => when ?? [])));

/** No name is longer: what goes on and on with capitals is no name. */
const longestRun = 16;

/** Finds the candidates of all lines whose capitals mean something, in the order of the text. */
export function readCandidates(reading: Reading): void {
  const { begun, count, doc, lines, starts } = reading;
  reading.spelled = spelledNames(reading);
  const { last } = doc.sentences;
  const { sentence } = doc.tokens;
  let next = 0;
  for (let i = 0; i < begun; i++) {
    const at = starts[i] as number;
    if (at < next) continue;
    const line = sentence[at] as number;
    next = readRun(reading, at, Math.min(last[line] as number, count), lines[line] as number);
  }
}

const isParticle = sees("@name-particle");
const isBeforeSpelled = sees("@function-word", ...peoples);
const isModelNoun = sees("@product-noun");

/** Reads the run that begins at a token, if one does, and returns where to go on. */
function readRun(reading: Reading, at: number, limit: number, line: number): number {
  if (reading.spelled === null && !isQuote(reading, at - 1)) return readPlainRun(reading, at, limit, line);
  for (const { bit, rule } of wholes) {
    const end = rule.join(reading, at, at);
    if (end <= 0 || end > limit) continue;
    addName(reading, at, end, CAPITALS | bit, line);
    return end;
  }
  return readPlainRun(reading, at, limit, line);
}

/** The same where no rule takes a whole name. */
function readPlainRun(reading: Reading, at: number, limit: number, line: number): number {
  const start = runStart(reading, at);
  if (start < 0) return at + 1;
  let spans = CAPITALS;
  let end = start;
  while (end < limit && end - at < longestRun && !partsBefore(reading, at, end)) {
    let next = plainNext(reading, end);
    if (next === 0) {
      next = joinAt(reading, at, end);
      spans |= joinedBy;
    }
    if (next <= end || next > limit) break;
    end = next;
  }
  if (end === at) return at + 1;
  cutRun(reading, at, end, spans, line);
  return end;
}

/** True where a name that its initials spell begins behind an article or the adjective of a nation. */
const partsBefore = (reading: Reading, at: number, end: number): boolean =>
  reading.spelled !== null && end === at + 1 && reading.spelled.has(end) && isBeforeSpelled(reading, at);

/** The bit of the rule that joined last. */
let joinedBy = 0;

/** Where a joining rule carries the run on behind `end`, -1 where none does. */
function joinAt(reading: Reading, first: number, end: number): number {
  const shapes = reading.shapes[end] as number;
  const classes = reading.classes[end] as number;
  const word = reading.words[end] as number;
  joinedBy = 0;
  for (const { bit, join, when } of joins) {
    if (((when.shapes & shapes) | (when.classes & classes)) === 0 && (word === 0 || !when.words.includes(word)))
      continue;
    const next = join(reading, first, end);
    if (next <= end) continue;
    joinedBy = bit;
    return next;
  }
  return -1;
}

/** Behind the first word of the run that begins at a token; the token itself where only a particle opens it; -1 if none begins there. */
function runStart(reading: Reading, at: number): number {
  if (isCapital(reading, at)) return stride(reading, at);
  if (isParticle(reading, at)) return at;
  if (isDigital(reading, at) && isWord(reading, at) && isModelNoun(reading, at + 1)) return at + 1; // "o1 models"
  return isNumber(reading, at) || isDigital(reading, at) ? knownEnd(reading, at) || -1 : -1;
}

/** Behind the word at `at`, or behind the known name or title of several words that begins there. */
const stride = (reading: Reading, at: number): number => Math.max(at + 1, knownEnd(reading, at), titleEnd(reading, at));

/** Where the run goes on by a capital behind `end`; -1 where it ends there, 0 where a joining rule may carry it on. */
function plainNext(reading: Reading, end: number): number {
  if (!isCapital(reading, end) || isGlued(reading, end)) return isJoinable(reading, end) ? 0 : -1;
  return isLineStart(reading, end) && !isWrapped(reading, end) ? -1 : stride(reading, end);
}

/** The run at hand; no rule gives it back as it is. */
const whole: Filled<Piece> = { first: 0, last: 0, titleFirst: -1, titleLast: -1, spans: 0 };

/** Cuts a run into pieces and notes each as a candidate. */
export function cutRun(reading: Reading, first: number, last: number, spans: number, line: number): void {
  if (last - first === 1 && !isCuttable(reading, first)) {
    addName(reading, first, last, spans, line);
    return;
  }
  let shapes = 0;
  let classes = 0;
  let moreClasses = 0;
  for (let at = first; at < last; at++) {
    shapes |= reading.shapes[at] as number;
    classes |= reading.classes[at] as number;
    moreClasses |= reading.moreClasses[at] as number;
  }
  whole.first = first;
  whole.last = last;
  whole.spans = spans;
  let pieces: readonly Piece[] | null = null; // null while there is but the whole
  for (const { bit, cut, when } of last - first === 1 ? singleCuts : cuts) {
    if (when !== null)
      if (((when.shapes & shapes) | (when.classes & classes) | (when.moreClasses & moreClasses)) === 0) continue;
    if (pieces === null) pieces = stamped(cut(reading, whole), bit);
    else pieces = recut(reading, pieces, cut, bit);
    if (pieces?.length === 0) return;
  }
  if (pieces === null) addName(reading, first, last, spans, line);
  else
    for (const { first, last, spans, titleFirst, titleLast } of pieces)
      if (last > first) addName(reading, first, last, spans, line, titleFirst, titleLast);
}

/** The pieces with those cut that the rule has something to say of. */
function recut(reading: Reading, pieces: readonly Piece[], cut: CutRule["cut"], bit: number): readonly Piece[] {
  let out: Piece[] | null = null;
  pieces.forEach((piece, i) => {
    const parts = stamped(cut(reading, piece), bit);
    if (parts !== null) out ??= pieces.slice(0, i);
    if (out !== null) out.push(...(parts ?? [piece]));
  });
  return out ?? pieces;
}

function stamped(pieces: readonly Piece[] | null, bit: number): readonly Piece[] | null {
  if (pieces !== null) for (const piece of pieces) piece.spans |= bit;
  return pieces;
}
