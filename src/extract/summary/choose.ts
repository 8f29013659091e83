import { Room } from "../../core/room.ts";
import type { Trace } from "../../core/trace.ts";
import { choice } from "./choice.ts";
import { antecedents, drawnTogether } from "./drawn-together.ts";
import { repetition } from "./repetition.ts";
import { type Scene, spanOf } from "./scene.ts";
import { isIntroduced, stranger, strangers } from "./stranger.ts";
import {
  distanceWeight,
  freshWeight,
  littleGain,
  readingOn,
  repetitionWeight,
  sameShare,
  strangerWeight,
} from "./weights.ts";

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
  /** The person that each sentence calls by a part of the name, -1 for none. */
  readonly called: Int32Array;
  readonly has: Uint8Array;
  /** For each term how many sentences were taken when the last one that has it was, 0 for a term that none has. */
  readonly told: Int32Array;
  /** The share of each sentence's terms that a taken one has. */
  readonly shared: Float64Array;
  /** How much of the lead each sentence has, for each of its words, that no taken one has. */
  readonly fresh: Float64Array;
  /** 1 for each sentence that has most of what a taken one says, however much it adds. */
  readonly again: Uint8Array;
  words: number;
}

const room = {
  has: new Room(Uint8Array),
  told: new Room(Int32Array),
  shared: new Room(Float64Array),
  fresh: new Room(Float64Array),
  again: new Room(Uint8Array),
};

/** The chosen sentences of the scene, in its order. */
export function choose(scene: Scene, scores: Float64Array, limits: Limits, trace: Trace | null): number[] {
  const leansOn = antecedents(scene);
  const draft: Draft = {
    taken: [],
    called: strangers(scene),
    has: room.has.filled(scene.count, 0),
    told: room.told.filled(scene.termCount, 0),
    shared: room.shared.of(scene.count),
    fresh: room.fresh.of(scene.count),
    again: room.again.filled(scene.count, 0),
    words: 0,
  };
  compare(scene, draft);
  const freshest = mostFresh(scene, draft);
  const goesOn = (): boolean => draft.words < limits.enough && draft.taken.length < limits.sentences;
  while (goesOn()) {
    const next = bestGroup(scene, scores, limits, leansOn, draft, freshest);
    if (next === null) break;
    for (const i of next) {
      take(scene, i, draft);
      if (goesOn() || trace !== null) compare(scene, draft);
    }
  }
  if (trace !== null) tell(scene, scores, leansOn, draft, trace);
  return inOrder(scene, draft);
}

/** The sentences that were taken, as they stand in the article. */
function inOrder({ count }: Scene, { has, taken }: Draft): number[] {
  if (taken.length < 2) return taken;
  const chosen: number[] = [];
  for (let i = 0; i < count && chosen.length < taken.length; i++) if (has[i] === 1) chosen.push(i);
  return chosen;
}

function take({ terms, termStart, words }: Scene, i: number, draft: Draft): void {
  const taken = draft.taken.push(i);
  draft.has[i] = 1;
  draft.words += words[i] as number;
  for (let t = termStart[i] as number; t < (termStart[i + 1] as number); t++) draft.told[terms[t] as number] = taken;
}

/** Holds each sentence that may still be taken against what is told. */
function compare({ count, leadWorth, open, terms, termStart, words }: Scene, draft: Draft): void {
  const { again, fresh, has, shared, taken, told } = draft;
  const last = taken[taken.length - 1] ?? 0;
  const size = taken.length === 0 ? 0 : (termStart[last + 1] as number) - (termStart[last] as number);
  for (let i = 0; i < count; i++) {
    if (open[i] === 0 || has[i] === 1) continue;
    const start = termStart[i] as number;
    const end = termStart[i + 1] as number;
    let known = 0;
    let met = 0;
    let worth = 0;
    for (let t = start; t < end; t++) {
      const term = terms[t] as number;
      const by = told[term] as number;
      if (by === 0) worth += leadWorth[term] as number;
      else {
        known++;
        if (by === taken.length) met++;
      }
    }
    shared[i] = end === start ? 0 : known / (end - start);
    fresh[i] = worth / Math.max(words[i] as number, fewestWords);
    if (size >= fewestTerms && met >= sameShare * size) again[i] = 1;
  }
}

/** The most that a sentence has of the lead for each of its words, by which all are measured. */
function mostFresh({ count, open }: Scene, { fresh }: Draft): number {
  let most = 0;
  for (let i = 0; i < count; i++) if (open[i] === 1) most = Math.max(most, fresh[i] as number);
  return most || 1;
}

/** The sentence that adds the most, with those it leans on; null where none fits, or none adds enough. */
function bestGroup(
  scene: Scene,
  scores: Float64Array,
  limits: Limits,
  leansOn: Int32Array,
  draft: Draft,
  freshest: number,
): readonly number[] | null {
  const { count, open, words } = scene;
  let best = -1;
  let bestLength = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < count; i++) {
    if (open[i] === 0 || draft.has[i] === 1) continue;
    let size = words[i] as number;
    let sum = scores[i] as number;
    let length = 1;
    let lowest = i;
    let before = leansOn[i] as number;
    for (; before >= 0 && draft.has[before] === 0 && length <= longestChain; before = leansOn[before] as number) {
      size += words[before] as number;
      sum += scores[before] as number;
      lowest = before;
      length++;
    }
    if (length > longestChain || draft.taken.length + length > limits.sentences) continue;
    if (draft.words + size > limits.most && (draft.taken.length > 0 || length > 1)) continue;
    const shared = draft.shared[i] as number;
    if (shared >= sameShare || draft.again[i] === 1) continue;
    const bounded = draft.taken.length > 0 && limits.enough !== Number.POSITIVE_INFINITY;
    const distance = bounded ? Math.abs(draft.words + size - limits.enough) / 50 : 0;
    const flow = length === 1 && (leansOn[i] as number) >= 0 ? readingOn : 0;
    const fresh = (draft.fresh[i] as number) / freshest;
    const score = (sum / length + (scores[i] as number)) / 2;
    let gain = score + flow + freshWeight * fresh - repetitionWeight * shared - distanceWeight * distance;
    if (gain > most && isStrange(scene, i, lowest, draft)) gain -= strangerWeight;
    if (gain <= most) continue;
    most = gain;
    best = i;
    bestLength = length;
  }
  return best < 0 || (draft.words >= limits.least && most < littleGain) ? null : chainOf(best, bestLength, leansOn);
}

/** True if the sentence calls someone by a part of the name whom neither the draft nor what is taken with it, from `from` on, introduces. */
const isStrange = (scene: Scene, i: number, from: number, { called, has }: Draft): boolean =>
  (called[i] as number) >= 0 && !isIntroduced(scene, called[i] as number, from, i, has);

/** A sentence and the `length - 1` it leans on. */
function chainOf(i: number, length: number, leansOn: Int32Array): number[] {
  const chain = [i];
  while (chain.length < length) chain.push(leansOn[chain[chain.length - 1] as number] as number);
  return chain;
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
    } else if (scene.open[i] === 1 && ((draft.shared[i] as number) >= sameShare || draft.again[i] === 1))
      trace.entries.push({ stage: "summary", rule: repetition.id, ...span, outcome: "dropped", what: score });
    else if (scene.open[i] === 1 && isStrange(scene, i, i, draft))
      trace.entries.push({ stage: "summary", rule: stranger.id, ...span, outcome: "dropped", what: score });
  }
}
