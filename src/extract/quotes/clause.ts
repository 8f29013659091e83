import { CAPITAL, type Document, has, is, isKind, kinds, oneOf, POSSESSIVE, shaped } from "../../core/document.ts";
import { C } from "../../lexicon/classes.ts";
import type { Run } from "./marks.ts";
import { type Attribution, attributionFrom, besideOf, runAround, type Scene } from "./scene.ts";
import { isAdverb } from "./speaker-phrase.ts";
import { isPause } from "./subject.ts";
import {
  ADVERB,
  CLAUSE_OPENER,
  CLAUSE_VERB,
  FUNCTION_WORD,
  HELPER,
  hasTrait,
  NOUN,
  PARTICIPLE,
  PREPOSITION,
  PRONOUN,
  QUESTION_OPENER,
  SAY_VERB,
  SUBORDINATOR,
  TELL_VERB,
  traitsAt,
  VERB,
  WEEKDAY,
} from "./word-traits.ts";

const WORD = kinds.indexOf("word");

const isDayPart = oneOf(["morning", "afternoon", "evening", "night", "today", "yesterday", "tonight"]);

const isTime = (doc: Document, token: number): boolean => hasTrait(doc, token, WEEKDAY) || isDayPart(doc, token);

/** Where the clause reported behind a verb begins; -1 where none does. */
export function clauseBehind(scene: Scene, attribution: Attribution): number {
  const { asked } = scene;
  if (asked.attribution !== attribution) {
    asked.attribution = attribution;
    asked.clause = readClause(scene, attribution);
  }
  return asked.clause;
}

function readClause(scene: Scene, { cue, range }: Attribution): number {
  const { doc } = scene;
  const verb = cue.first;
  const end = sentenceEnd(doc, verb);
  if (has(doc, verb, C["judging-verb"])) return -1;
  if (is(doc, verb - 1, "to") && !is(doc, cue.last, "that")) return -1;
  if (opensWithAs(doc, range.first) && hasTrait(doc, verb, CLAUSE_VERB) && !opensReported(doc, range.last))
    return behindAs(scene, range.last, end);
  let at = range.last;
  if (is(doc, at, "out") || is(doc, at, "back")) at++;
  while (at < end && (isTime(doc, at) || isAdverb(doc, at) || is(doc, at, "here") || is(doc, at, "earlier"))) at++;
  if ((is(doc, at, "only") || is(doc, at, "just")) && is(doc, at + 1, "that")) at++;
  if (
    at >= end ||
    is(doc, at, "but") ||
    (is(doc, at, "and") && !hasTrait(doc, at + 1, CLAUSE_OPENER)) ||
    (is(doc, at, "that") && hasTrait(doc, at + 1, HELPER)) ||
    (is(doc, range.first - 1, "what") && hasTrait(doc, at, HELPER)) // "what she said was"
  )
    return -1;
  if (is(doc, at, "by") && doc.text.endsWith("ing", doc.tokens.end[at + 1])) return -1; // "responded by saying that"
  if (opensReported(doc, at)) return isTimeWord(doc, at) && !asksWhen(doc, verb) ? -1 : at;
  if (hasTrait(doc, verb, TELL_VERB)) return behindHearer(scene, at, end);
  if (isPause(doc, at)) return behindPause(scene, at, end);
  if (hasTrait(doc, at, PREPOSITION | SUBORDINATOR) || is(doc, at, "during")) return behindAdjunct(scene, at, end);
  if (isKind(doc, at, "punctuation")) return -1;
  if (hasTrait(doc, verb, CLAUSE_VERB) || has(doc, verb, C["object-verb"])) return at;
  return hasTrait(doc, at, CLAUSE_OPENER) && hasTrait(doc, at, PRONOUN) ? at : -1;
}

const opensReported = (doc: Document, token: number): boolean =>
  is(doc, token, "that") || hasTrait(doc, token, QUESTION_OPENER);

/** "said when he came" tells a time, "asked when he came" a question. */
const isTimeWord = (doc: Document, token: number): boolean => is(doc, token, "when") || is(doc, token, "where");
const asksWhen = oneOf(["asked", "asks", "asking", "say", "explain", "explained", "know", "wondered"]);

/** "As Sacks said", at the head of a sentence. */
function opensWithAs(doc: Document, first: number): boolean {
  const opening = doc.sentences.first[doc.tokens.sentence[first] as number] as number;
  return is(doc, first - 1, "as") && first - opening < 4;
}

/** "As Sacks said on Monday, the plan was sound": behind the comma. */
function behindAs(scene: Scene, from: number, end: number): number {
  const { doc } = scene;
  const most = Math.min(end, from + 10);
  const adjunct =
    isPause(doc, from) ||
    isTime(doc, from) ||
    isAdverb(doc, from) ||
    hasTrait(doc, from, ADVERB) ||
    hasTrait(doc, from, PREPOSITION) ||
    hasTrait(doc, from - 1, TELL_VERB);
  for (let at = from; adjunct && at < most; at++) {
    if ((scene.runAt[at] as number) >= 0) return -1;
    if (is(doc, at, ",")) return at + 1 < end && (scene.runAt[at + 1] as number) < 0 ? at + 1 : -1;
  }
  return -1;
}

/** "told reporters (that) he would": behind the hearer. */
function behindHearer(scene: Scene, from: number, end: number): number {
  const { doc } = scene;
  const most = Math.min(end, from + 20);
  let opener = -1;
  for (let at = from; at < most; at++) {
    if ((scene.runAt[at] as number) >= 0 || isKind(doc, at, "punctuation") || is(doc, at, "earlier")) break;
    if (opensReported(doc, at) && !is(doc, at, "when") && (!is(doc, at, "if") || asksWhen(doc, from - 1))) return at;
    if (opener >= 0 || at === from || hasTrait(doc, at - 1, PREPOSITION)) continue;
    const name = opensName(doc, at) && at - from < 3;
    if (hasTrait(doc, at, CLAUSE_OPENER) || (name && !hasTrait(doc, at - 1, CLAUSE_OPENER))) opener = at;
  }
  return opener >= 0 && shaped(doc, opener, CAPITAL) && !hasVerb(doc, opener, end) ? -1 : opener;
}

/** The first capital of a name: no day, but behind one too, "told reporters Tuesday Sacks would". */
const opensName = (doc: Document, token: number): boolean =>
  shaped(doc, token, CAPITAL) && !isTime(doc, token) && (!shaped(doc, token - 1, CAPITAL) || isTime(doc, token - 1));

/** True where a clause can be: "told the national AAP news agency" has none. */
export function hasVerb(doc: Document, from: number, end: number): boolean {
  for (let at = from; at < Math.min(end, from + longest); at++)
    if (hasTrait(doc, at, HELPER) || (traitsAt(doc, at) & (VERB | NOUN)) === VERB) return true;
  return false;
}

/** "said, in short, that": behind an aside between commas. */
function behindPause(scene: Scene, from: number, end: number): number {
  const { doc } = scene;
  if (opensReported(doc, from + 1) && !isTimeWord(doc, from + 1)) return from + 1;
  const most = Math.min(end, from + 12);
  for (let at = from + 1; at < most; at++) if (isPause(doc, at) && is(doc, at + 1, "that")) return at + 1;
  return -1;
}

/** "said in a statement that", "said on Sunday he". */
function behindAdjunct(scene: Scene, from: number, end: number): number {
  const { doc } = scene;
  const most = Math.min(end, from + 24);
  for (let at = from + 1; at < most; at++) {
    const run = runAround(scene, at);
    if (run !== null) {
      if (!run.closed || run.last - run.first > 6 || !shaped(doc, run.first, CAPITAL)) return -1;
      at = run.close; // "said on “Meet the Neighbors” that"
      continue;
    }
    if (is(doc, at, "that") && !hasTrait(doc, at + 1, HELPER)) return at;
    if (opensClause(doc, at)) return at;
    if (isTime(doc, at) && at + 1 < end && (hasTrait(doc, at + 1, CLAUSE_OPENER) || shaped(doc, at + 1, CAPITAL)))
      return at + 1;
  }
  return -1;
}

/** "said in a statement it would": a subject and its verb right behind a noun. */
const opensClause = (doc: Document, token: number): boolean =>
  isSubject(doc, token) &&
  (traitsAt(doc, token - 1) & (NOUN | FUNCTION_WORD)) === NOUN &&
  (hasTrait(doc, token + 1, HELPER) || shaped(doc, token + 1, POSSESSIVE));

const isSubject = oneOf(["he", "she", "it", "they", "we", "i", "there"]);

/** No reported clause is read further than this, in tokens. */
const longest = 300;

/** One past the last token of the sentence of a token. */
export const sentenceEnd = (doc: Document, token: number): number =>
  doc.sentences.last[doc.tokens.sentence[token] as number] as number;

/**
 * Where a reported clause that begins at a token ends: at the sentence's end, or before what no longer belongs to it. A clause that
 * stands itself in a subordinate one ("When he said …, they left") ends at the first comma.
 */
export function clauseLast(scene: Scene, from: number, subordinate = false): number {
  const { doc, runAt } = scene;
  const sentenceLast = Math.min(sentenceEnd(doc, from), from + longest);
  let at = from;
  while (at < sentenceLast) {
    const run = runAt[at] as number;
    if (run >= 0) {
      if (at > from && standsAlone(scene, scene.runs[run] as Run)) break;
      const { closed, close, last } = scene.runs[run] as Run;
      at = closed ? close + 1 : last;
      if (at < sentenceLast && endsInComma(scene, scene.runs[run] as Run) && (subordinate || goesElsewhere(scene, at)))
        break;
      continue;
    }
    if (at > from && subordinate && isPause(doc, at)) break;
    if (at > from && breaksOff(scene, from, at)) break;
    at++;
  }
  return trimLast(doc, from, at);
}

/** True for marked words behind a colon that have an attribution of their own behind them. */
const standsAlone = (scene: Scene, run: Run): boolean =>
  is(scene.doc, run.open - 1, ":") && besideOf(scene, run)?.where === "behind";

const endsInComma = ({ doc }: Scene, run: Run): boolean => doc.text[run.end - 1] === ",";

/** True where the sentence goes on with something else: another attribution, a participle of saying, a contrast. The length of most words tells that they are none. */
function breaksOff(scene: Scene, from: number, at: number): boolean {
  const { doc } = scene;
  const { end, kind, start } = doc.tokens;
  if (kind[at] === WORD) {
    const length = (end[at] as number) - (start[at] as number);
    if (length === "and".length) return (is(doc, at, "and") || is(doc, at, "but")) && joinsElse(scene, from, at);
    return length === "according".length && is(doc, at, "according") && is(doc, at + 1, "to");
  }
  return is(doc, at, ";") || (is(doc, at, ",") && goesElsewhere(scene, at + 1));
}

/** "and added", "but Sacks said". */
function joinsElse(scene: Scene, from: number, at: number): boolean {
  return saysNext(scene.doc, at + 1) || (at - from > 3 && attributionAt(scene, at + 1));
}

/** True behind a comma where something else follows. */
function goesElsewhere(scene: Scene, next: number): boolean {
  const { doc } = scene;
  if (hasTrait(doc, next, PARTICIPLE) || is(doc, next, "according")) return true;
  if (is(doc, next, "while") || is(doc, next, "although") || is(doc, next, "though") || is(doc, next, "whereas"))
    return true;
  if (is(doc, next, "and") || is(doc, next, "but")) return saysNext(doc, next + 1) || attributionAt(scene, next + 1);
  return attributionAt(scene, next) || (hasTrait(doc, next, SUBORDINATOR) && attributionAt(scene, next + 1));
}

/** True where another attribution begins. */
function attributionAt(scene: Scene, token: number): boolean {
  const next = scene.attributions[attributionFrom(scene, token)];
  return (
    next !== undefined &&
    next.range.first === token &&
    next.cue.first > token &&
    hasTrait(scene.doc, next.cue.first, SAY_VERB)
  );
}

/** A finite verb of saying right here, or behind a helper: "and added". */
function saysNext(doc: Document, token: number): boolean {
  let at = token;
  while (hasTrait(doc, at, HELPER) && at < token + 3) at++;
  if (is(doc, at, "say") || is(doc, at, "tell")) return false;
  return hasTrait(doc, at, SAY_VERB | PARTICIPLE);
}

/** Leaves the stops, commas and dashes at the end out. */
export function trimLast(doc: Document, first: number, last: number): number {
  let at = last;
  while (at > first && (isKind(doc, at - 1, "punctuation") || isKind(doc, at - 1, "dash"))) at--;
  return at;
}

/** True where a range holds one run and nothing else but stops and a leading "that". */
export function isRunAlone(scene: Scene, first: number, last: number): boolean {
  const { doc } = scene;
  const from = is(doc, first, "that") ? first + 1 : first;
  const index = scene.runAt[from] as number;
  if (index === undefined || index < 0) return false;
  const run = scene.runs[index] as Run;
  return run.open === from && (run.closed ? run.close + 1 : run.last) >= last;
}

/** True where a range holds marked words. */
export function hasRun({ runAt, runs }: Scene, first: number, last: number): boolean {
  if (runs.length === 0) return false;
  for (let at = first; at < last; at++) if ((runAt[at] as number) >= 0) return true;
  return false;
}
