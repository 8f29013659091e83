import type { Trace } from "../../core/trace.ts";
import { choice } from "./choice.ts";
import { antecedents, drawnTogether } from "./drawn-together.ts";
import { repetition } from "./repetition.ts";
import { type Scene, spanOf } from "./scene.ts";
import { distanceWeight, freshWeight, littleGain, readingOn, repetitionWeight, sameShare } from "./weights.ts";

/** When a summary is full, and what it may not exceed. */
export interface Limits {
  /** From so many words on, a sentence that adds little is left out. */
  readonly least: number;
  readonly enough: number;
  readonly most: number;
  readonly sentences: number;
}

/** Sentences a summary may lean back by: "She" on "The mayor" on the sentence that names her. */
const longestChain = 3;

/** A sentence of fewer words is held to have so many, or it would tell the most for each by one name. */
const fewestWords = 12;

/** A chosen sentence of fewer terms may be taken up by another without being told again. */
const fewestTerms = 4;

/** How far a summary has come. */
interface Draft {
  readonly taken: number[];
  readonly has: Uint8Array;
  readonly covered: Uint8Array;
  /** 1 for each sentence that has most of what a taken one says, however much it adds. */
  readonly again: Uint8Array;
  /** How much of the lead an open sentence has for each of its words, at most. */
  mostFresh: number;
  words: number;
}

/** The chosen sentences of the scene, in its order. */
export function choose(scene: Scene, scores: Float64Array, limits: Limits, trace: Trace | null): number[] {
  const leansOn = antecedents(scene);
  const draft: Draft = {
    taken: [],
    has: new Uint8Array(scene.count),
    covered: new Uint8Array(scene.spread.length),
    again: new Uint8Array(scene.count),
    mostFresh: 1,
    words: 0,
  };
  draft.mostFresh = mostFresh(scene, draft) || 1;
  while (draft.words < limits.enough && draft.taken.length < limits.sentences) {
    const next = bestGroup(scene, scores, limits, leansOn, draft);
    if (next === null) break;
    for (const i of next) take(scene, i, draft);
  }
  draft.taken.sort((a, b) => a - b);
  if (trace !== null) tell(scene, scores, leansOn, draft, trace);
  return draft.taken;
}

function take(scene: Scene, i: number, draft: Draft): void {
  draft.taken.push(i);
  draft.has[i] = 1;
  draft.words += scene.words[i] as number;
  for (let t = scene.termStart[i] as number; t < (scene.termStart[i + 1] as number); t++)
    draft.covered[scene.terms[t] as number] = 1;
  markTold(scene, i, draft.again);
}

/** Marks the sentences that have most of what a taken one says. */
function markTold({ count, spread, terms, termStart }: Scene, taken: number, again: Uint8Array): void {
  const size = (termStart[taken + 1] as number) - (termStart[taken] as number);
  if (size < fewestTerms) return;
  const told = new Uint8Array(spread.length);
  for (let t = termStart[taken] as number; t < (termStart[taken + 1] as number); t++) told[terms[t] as number] = 1;
  for (let i = 0; i < count; i++) {
    let met = 0;
    const end = termStart[i + 1] as number;
    for (let t = termStart[i] as number; t < end; t++) met += told[terms[t] as number] as number;
    if (met >= sameShare * size) again[i] = 1;
  }
}

/** The sentence that adds the most, with those it leans on; null where none fits, or none adds enough. */
function bestGroup(
  scene: Scene,
  scores: Float64Array,
  limits: Limits,
  leansOn: Int32Array,
  draft: Draft,
): readonly number[] | null {
  const { count, open, words } = scene;
  let best: number[] | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < count; i++) {
    if (open[i] === 0 || draft.has[i] === 1) continue;
    if ((leansOn[i] as number) < 0 && (scores[i] as number) + freshWeight <= most) continue;
    let size = words[i] as number;
    let sum = scores[i] as number;
    let length = 1;
    let before = leansOn[i] as number;
    for (; before >= 0 && draft.has[before] === 0 && length <= longestChain; before = leansOn[before] as number) {
      size += words[before] as number;
      sum += scores[before] as number;
      length++;
    }
    if (length > longestChain || draft.taken.length + length > limits.sentences) continue;
    if (draft.words + size > limits.most && (draft.taken.length > 0 || length > 1)) continue;
    const shared = draft.taken.length === 0 ? 0 : sharedTerms(scene, i, draft);
    if (shared >= sameShare || draft.again[i] === 1) continue;
    const bounded = draft.taken.length > 0 && limits.enough !== Number.POSITIVE_INFINITY;
    const distance = bounded ? Math.abs(draft.words + size - limits.enough) / 50 : 0;
    const flow = length === 1 && (leansOn[i] as number) >= 0 ? readingOn : 0;
    const fresh = freshWorth(scene, i, draft) / draft.mostFresh;
    const gain = sum / length + flow + freshWeight * fresh - repetitionWeight * shared - distanceWeight * distance;
    if (gain <= most) continue;
    most = gain;
    best = chainOf(i, length, leansOn);
  }
  return draft.words >= limits.least && most < littleGain ? null : best;
}

/** A sentence and the `length - 1` it leans on. */
function chainOf(i: number, length: number, leansOn: Int32Array): number[] {
  const chain = [i];
  while (chain.length < length) chain.push(leansOn[chain[chain.length - 1] as number] as number);
  return chain;
}

/** The share of the sentence's terms that the draft has. */
function sharedTerms({ terms, termStart }: Scene, i: number, { covered }: Draft): number {
  const start = termStart[i] as number;
  const end = termStart[i + 1] as number;
  let shared = 0;
  for (let t = start; t < end; t++) shared += covered[terms[t] as number] as number;
  return end === start ? 0 : shared / (end - start);
}

/** How much of the lead the sentence has for each of its words that the draft has not. */
function freshWorth({ leadWorth, terms, termStart, words }: Scene, i: number, { covered }: Draft): number {
  const end = termStart[i + 1] as number;
  let worth = 0;
  for (let t = termStart[i] as number; t < end; t++) {
    const term = terms[t] as number;
    if (covered[term] === 0) worth += leadWorth[term] as number;
  }
  return worth / Math.max(words[i] as number, fewestWords);
}

function mostFresh(scene: Scene, draft: Draft): number {
  let most = 0;
  for (let i = 0; i < scene.count; i++) if (scene.open[i] === 1) most = Math.max(most, freshWorth(scene, i, draft));
  return most;
}

function tell(scene: Scene, scores: Float64Array, leansOn: Int32Array, draft: Draft, trace: Trace): void {
  for (let i = 0; i < scene.count; i++) {
    const span = spanOf(scene, i);
    const score = `score ${(scores[i] as number).toFixed(2)}`;
    if (draft.has[i] === 1) {
      trace.entries.push({ stage: "summary", rule: choice.id, ...span, outcome: "kept", what: score });
      if ((leansOn[i] as number) >= 0)
        trace.entries.push({
          stage: "summary",
          rule: drawnTogether.id,
          ...span,
          outcome: "inferred",
          what: "stands behind what it leans on",
          because: [{ rule: choice.id, ...spanOf(scene, leansOn[i] as number) }],
        });
    } else if (scene.open[i] === 1 && (sharedTerms(scene, i, draft) >= sameShare || draft.again[i] === 1))
      trace.entries.push({ stage: "summary", rule: repetition.id, ...span, outcome: "dropped", what: score });
  }
}
