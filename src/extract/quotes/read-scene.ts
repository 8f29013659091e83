import type { Document } from "../../core/document.ts";
import { CAPITAL, has, is, kinds, shaped } from "../../core/document.ts";
import { idBits, type Lexicon } from "../../core/lexicon.ts";
import { C } from "../../lexicon/classes.ts";
import type { Layers } from "../layers.ts";
import { attachRuns } from "./attach.ts";
import type { Misread } from "./claim.ts";
import { type Run, readMarks } from "./marks.ts";
import { type Attribution, type AttributionRule, type Beside, isEnglish, type Scene } from "./scene.ts";
import { readTurns } from "./turns.ts";

const DASH = kinds.indexOf("dash");

/**
 * Reads the marks and the attributions of a document; the first rule that knows a verb's speaker has it. What `misreads` refuse by the
 * marks alone is no run: its words belong to the sentence they stand in.
 */
export function readScene(
  doc: Document,
  { entities }: Pick<Layers, "entities">,
  rules: readonly AttributionRule[],
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
  const beside = new Map<Run, Beside>();
  const attributionAt = new Map<number, Attribution>();
  const openings: number[] = [];
  const scene: Scene = {
    doc,
    entities,
    runs,
    runAt: coverage(doc, runs),
    attributions,
    attributionAt,
    turns: isEnglish(doc) ? readTurns(doc, entities) : new Map(),
    beside,
    openings,
    refused: new Set(),
    asked: { before: -1, readBefore: null, behind: -1, readBehind: null },
  };
  let next = 0;
  const opensBefore = (token: number): void => {
    while (next < runs.length && (runs[next] as Run).open < token) openings.push((runs[next++] as Run).open);
  };
  const tryAt = (token: number): void => {
    if ((scene.runAt[token] as number) >= 0) return;
    const read = firstOf(rules, scene, token);
    if (read === null && doc.sentences.first[doc.tokens.sentence[token] as number] !== token) return;
    opensBefore(token);
    openings.push(token);
    if (read === null) return;
    attributions.push(read);
    attributionAt.set(token, read);
  };
  if (isEnglish(doc)) readCues(scene, tryAt);
  opensBefore(doc.tokens.count);
  attachRuns(scene, beside);
  return scene;
}

/** Hands each token that an attribution can hang on to `tryAt`. */
function readCues({ doc, turns }: Scene, tryAt: (token: number) => void): void {
  const { count, kind, word } = doc.tokens;
  const { lexicon } = doc;
  const known = cuesOf(lexicon);
  for (let token = 0; token < count; token++) {
    const id = word[token] as number;
    let what = known[id] as number;
    if (what === 0) {
      what = lexicon.has(id, C["speech-cue"]) ? CUE : NOTHING;
      known[id] = what;
    }
    if (what === NOTHING ? kind[token] === DASH || turns.has(token) : isCue(doc, token, what)) tryAt(token);
  }
}

function firstOf(rules: readonly AttributionRule[], scene: Scene, token: number): Attribution | null {
  for (const rule of rules) {
    const read = rule.read(scene, token);
    if (read !== null) {
      const { cue, inverted, range, speaker } = read;
      return { rule: rule.id, cue, speaker, range, inverted };
    }
  }
  return null;
}

/** What a word can be to an attribution. */
const NOTHING = 1;
const CUE = 2;
/** A verb that says something only without "to": "he continued" does, "prices continued to rise" does not. */
const GOES_ON = 3;
const COLON = 4;

const goingOn = ["continue", "continues", "continued", "continuing", "begin", "begins", "began", "starts", "started"];

/** What each word of a lexicon can be, by its id, filled as words are met: 0 is not known yet. */
interface Cues {
  readonly lexicon: Lexicon;
  readonly known: Uint8Array;
}

let cues: Cues | null = null;

/** The words of a lexicon; those of the last one asked for are kept. */
function cuesOf(lexicon: Lexicon): Uint8Array {
  if (cues?.lexicon === lexicon) return cues.known;
  const known = new Uint8Array(1 << idBits);
  known[0] = NOTHING;
  known[lexicon.id(":")] = COLON;
  for (const verb of goingOn) {
    const id = lexicon.id(verb);
    if (lexicon.has(id, C["speech-cue"])) known[id] = GOES_ON;
  }
  cues = { lexicon, known };
  return known;
}

/** A verb of saying, which has a capital only in a headline, at a sentence's start or in capitals; "according"; a colon; a dash. */
function isCue(doc: Document, token: number, what: number): boolean {
  if (what === COLON) return true;
  if (what === GOES_ON && is(doc, token + 1, "to")) return false;
  if (!shaped(doc, token, CAPITAL) || has(doc, token, C["say-verb"])) return true;
  return doc.sentences.first[doc.tokens.sentence[token] as number] === token || is(doc, token, "according");
}

function coverage(doc: Document, runs: readonly Run[]): Int32Array {
  const at = new Int32Array(doc.tokens.count).fill(-1);
  runs.forEach((run, i) => {
    at.fill(i, run.open, run.closed ? run.close + 1 : run.last);
  });
  return at;
}
