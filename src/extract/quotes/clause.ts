import { CAPITAL, type Document, has, is, isKind, shaped } from "../../core/document.ts";
import { C } from "../../lexicon/classes.ts";
import type { Run } from "./marks.ts";
import type { Attribution, Scene } from "./scene.ts";
import { isPause } from "./subject.ts";

const dayParts = ["morning", "afternoon", "evening", "night", "today", "yesterday", "tonight"];

const isTime = (doc: Document, token: number): boolean =>
  has(doc, token, C.weekday) || dayParts.some((word) => is(doc, token, word));

/** Where the clause reported behind a verb begins; -1 where none does. */
export function clauseBehind(scene: Scene, { cue, range }: Attribution, end: number): number {
  const { doc } = scene;
  const verb = cue.first;
  let at = range.last;
  if (is(doc, at, "out") || is(doc, at, "back")) at++;
  while (at < end && isTime(doc, at)) at++;
  if (at >= end) return -1;
  if (opensReported(doc, at)) return at;
  if (has(doc, verb, C["tell-verb"])) return behindHearer(scene, at, end);
  if (isPause(doc, at)) return behindPause(scene, at, end);
  if (has(doc, at, C["phrase-preposition"]) || is(doc, at, "during") || is(doc, at, "after") || is(doc, at, "before"))
    return behindAdjunct(scene, at, end);
  if (isKind(doc, at, "punctuation")) return -1;
  return has(doc, verb, C["clause-verb"]) || (scene.runAt[at] as number) >= 0 ? at : -1;
}

const opensReported = (doc: Document, token: number): boolean =>
  is(doc, token, "that") || has(doc, token, C["question-opener"]);

/** "told reporters (that) he would": behind the hearer. */
function behindHearer(scene: Scene, from: number, end: number): number {
  const { doc } = scene;
  const most = Math.min(end, from + 20);
  let opener = -1;
  for (let at = from; at < most; at++) {
    if ((scene.runAt[at] as number) >= 0 || isKind(doc, at, "punctuation")) break;
    if (opensReported(doc, at) && !is(doc, at, "when")) return at;
    if (opener < 0 && at > from && has(doc, at, C["clause-opener"]) && !has(doc, at - 1, C["phrase-preposition"]))
      opener = at;
  }
  if (opener >= 0) return opener;
  const name = from < most && shaped(doc, from, CAPITAL);
  if (!name && from + 1 < end && isKind(doc, from + 1, "word") && !has(doc, from + 1, C["phrase-preposition"]))
    return from + 1;
  return -1;
}

/** "said, in short, that": behind an aside between commas. */
function behindPause(scene: Scene, from: number, end: number): number {
  const { doc } = scene;
  if (opensReported(doc, from + 1)) return from + 1;
  const most = Math.min(end, from + 12);
  for (let at = from + 1; at < most; at++) if (isPause(doc, at) && is(doc, at + 1, "that")) return at + 1;
  return -1;
}

/** "said in a statement that", "said on Sunday he". */
function behindAdjunct(scene: Scene, from: number, end: number): number {
  const { doc } = scene;
  const most = Math.min(end, from + 24);
  for (let at = from + 1; at < most; at++) {
    if ((scene.runAt[at] as number) >= 0) return -1;
    if (is(doc, at, "that")) return at;
    if (isTime(doc, at) && at + 1 < end && (has(doc, at + 1, C["clause-opener"]) || shaped(doc, at + 1, CAPITAL)))
      return at + 1;
  }
  return -1;
}

/** No reported clause is read further than this, in tokens. */
const longest = 300;

/** One past the last token of the sentence of a token. */
export const sentenceEnd = (doc: Document, token: number): number =>
  doc.sentences.last[doc.tokens.sentence[token] as number] as number;

/** Where a reported clause that begins at a token ends, at the sentence's end or before what no longer belongs to it. */
export function clauseLast(scene: Scene, from: number): number {
  const { doc, runAt } = scene;
  const sentenceLast = Math.min(sentenceEnd(doc, from), from + longest);
  let at = from;
  while (at < sentenceLast) {
    const run = runAt[at] as number;
    if (run >= 0) {
      const { closed, close, last } = scene.runs[run] as Run;
      at = closed ? close + 1 : last;
      continue;
    }
    if (at > from && breaksOff(scene, at)) break;
    at++;
  }
  return trimLast(doc, from, at);
}

/** True where the sentence goes on with something else: another attribution, a participle of saying, a contrast. */
function breaksOff(scene: Scene, at: number): boolean {
  const { doc } = scene;
  if (is(doc, at, ";")) return true;
  if (!isPause(doc, at)) {
    if (is(doc, at, "and") || is(doc, at, "but")) return saysNext(doc, at + 1);
    return is(doc, at, "according") && is(doc, at + 1, "to");
  }
  const next = at + 1;
  if (has(doc, next, C["speech-participle"]) || is(doc, next, "according")) return true;
  if (is(doc, next, "while") || is(doc, next, "although") || is(doc, next, "though") || is(doc, next, "whereas"))
    return true;
  return (is(doc, next, "and") || is(doc, next, "but")) && saysNext(doc, next + 1);
}

/** A finite verb of saying right here, or behind a helper: "and added". */
function saysNext(doc: Document, token: number): boolean {
  let at = token;
  while (has(doc, at, C["say-helper"]) && at < token + 3) at++;
  return has(doc, at, C["say-verb"]) || has(doc, at, C["speech-participle"]);
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
export function hasRun(scene: Scene, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if ((scene.runAt[at] as number) >= 0) return true;
  return false;
}
