import type { Document } from "../../core/document.ts";
import { CAPITAL, is, kinds, oneOf, shaped } from "../../core/document.ts";
import { type Matcher, startingAt, startingAtKind } from "../../core/match.ts";
import { Room } from "../../core/room.ts";
import { tellStarts } from "../../core/starts.ts";
import { isEnglish } from "../english.ts";
import type { Layers } from "../layers.ts";
import { attachRuns } from "./attach.ts";
import type { Misread } from "./claim.ts";
import { type Run, readMarks } from "./marks.ts";
import { placesOf } from "./places.ts";
import type { Attribution, AttributionRule, Beside, Scene } from "./scene.ts";
import { readTurns } from "./turns.ts";
import { hasTrait, SAY_VERB } from "./word-traits.ts";

const DASH = kinds.indexOf("dash");

/**
 * Reads the marks and the attributions of a document; the first rule that knows a verb's speaker has it. What `misreads` refuse by the
 * marks alone is no run: its words belong to the sentence they stand in.
 */
export function readScene(
  doc: Document,
  { entities }: Pick<Layers, "entities">,
  matcher: Matcher<AttributionRule>,
  misreads: readonly Misread[],
  report: (by: Misread, run: Run) => void,
): Scene {
  const found = readMarks(doc);
  const runs = found.filter((run, index) => {
    const by = misreads.find((rule) => rule.refuses(doc, found, index));
    if (by !== undefined) report(by, run);
    return by === undefined;
  });
  const attributions: Attribution[] = [];
  const beside: (Beside | null)[] = [];
  const attributionAt = room.attributionAt.filled(doc.tokens.count, -1);
  const openings: number[] = [];
  const scene: Scene = {
    doc,
    entities,
    places: placesOf(doc, entities),
    runs,
    runAt: coverage(doc, runs),
    attributions,
    attributionAt,
    turns: isEnglish(doc.language) ? readTurns(doc, entities) : new Map(),
    beside,
    openings,
    refused: [],
    asked: { before: -1, readBefore: null, behind: -1, readBehind: null, attribution: null, clause: -1 },
  };
  let next = 0;
  const opensBefore = (token: number): void => {
    while (next < runs.length && (runs[next] as Run).open < token) openings.push((runs[next++] as Run).open);
  };
  const tryAt = (token: number, mayBegin: readonly number[]): void => {
    if ((scene.runAt[token] as number) >= 0) return;
    const read = firstOf(matcher.rules, mayBegin, scene, token);
    if (read === null && doc.sentences.first[doc.tokens.sentence[token] as number] !== token) return;
    opensBefore(token);
    openings.push(token);
    if (read === null) return;
    attributionAt[token] = attributions.push(read) - 1;
  };
  if (isEnglish(doc.language)) readCues(scene, matcher, tryAt);
  opensBefore(doc.tokens.count);
  attachRuns(scene, beside);
  return scene;
}

const none: readonly number[] = [];

/** Hands each token that an attribution can hang on to `tryAt`, with the rules that may begin there. */
function readCues(
  scene: Scene,
  matcher: Matcher<AttributionRule>,
  tryAt: (token: number, mayBegin: readonly number[]) => void,
): void {
  const { doc, turns } = scene;
  tellStarts(doc, matcher);
  const { begins, count, kind, word } = doc.tokens;
  const { lexicon } = doc;
  const { bit } = matcher;
  const colon = startingAt(matcher, lexicon, lexicon.id(":"));
  const dash = startingAtKind(matcher, DASH);
  const hasTurns = turns.size > 0;
  for (let token = 0; token < count; token++) {
    const isStart = ((begins[token] as number) & bit) !== 0;
    if (!isStart && !hasTurns) continue;
    const mayBegin = isStart ? startingAt(matcher, lexicon, word[token] as number) : none;
    if (mayBegin.length > 0) {
      if (mayBegin === colon || isCue(doc, token)) tryAt(token, mayBegin);
    } else if (kind[token] === DASH) {
      if (isCutOff(scene, token)) tryAt(token, dash);
    } else if (hasTurns && turns.has(token)) tryAt(token, colon); // "Q."
  }
}

function firstOf(
  rules: readonly AttributionRule[],
  mayBegin: readonly number[],
  scene: Scene,
  token: number,
): Attribution | null {
  for (const order of mayBegin) {
    const rule = rules[order] as AttributionRule;
    const read = rule.read(scene, token);
    if (read !== null) {
      const { cue, inverted, range, speaker } = read;
      return { rule: rule.id, cue, speaker, range, inverted };
    }
  }
  return null;
}

/** True for a token behind marked words, and for one that opens its sentence: most dashes are hyphens, which do neither. */
function isCutOff({ doc, runAt }: Scene, token: number): boolean {
  if (token > 0 && (runAt[token - 1] as number) >= 0) return true;
  return doc.sentences.first[doc.tokens.sentence[token] as number] === token;
}

/** A verb that says something only without "to": "he continued" does, "prices continued to rise" does not. */
const goesOn = oneOf([
  "continue",
  "continues",
  "continued",
  "continuing",
  "begin",
  "begins",
  "began",
  "starts",
  "started",
]);

/**
 * True for a verb that can lead to words here. One with a capital belongs to a name ("Claims Court"), but where it opens its sentence or
 * can be nothing but a verb of saying.
 */
function isCue(doc: Document, token: number): boolean {
  if (is(doc, token + 1, "to") && goesOn(doc, token)) return false;
  if (!shaped(doc, token, CAPITAL) || hasTrait(doc, token, SAY_VERB)) return true;
  return doc.sentences.first[doc.tokens.sentence[token] as number] === token || is(doc, token, "according");
}

const room = { runAt: new Room(Int32Array), attributionAt: new Room(Int32Array) };

function coverage(doc: Document, runs: readonly Run[]): Int32Array {
  const at = room.runAt.filled(doc.tokens.count + 1, -1);
  runs.forEach((run, i) => {
    at.fill(i, run.open, run.closed ? run.close + 1 : run.last);
  });
  return at;
}
