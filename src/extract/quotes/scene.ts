import type { Entity } from "../../contract.ts";
import type { Document } from "../../core/document.ts";
import type { RuleFace, Trigger } from "../../core/rule.ts";
import type { Run } from "./marks.ts";
import type { Places } from "./places.ts";

/** Tokens `first` to `last`, exclusive. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** What a speaker is called beside the verb. `relative` is a who or which. */
export type SpeakerForm = "name" | "pronoun" | "role" | "relative";

/** Whoever is said to speak: the mention alone, and the whole phrase it stands in, with titles, articles and descriptions. */
export interface SpeakerPhrase {
  readonly mention: Range;
  readonly phrase: Range;
  readonly form: SpeakerForm;
  /** True where a description stands between commas or brackets before the verb. */
  readonly described: boolean;
}

/** A verb of saying (or "according to", or a colon) with its speaker: "Sacks said", "said the mayor". */
export interface Attribution {
  /** The rule that read it. */
  readonly rule: string;
  readonly cue: Range;
  readonly speaker: SpeakerPhrase;
  /** All of it, from speaker to verb or the other way round. */
  readonly range: Range;
  /** True where the speaker comes behind the verb. */
  readonly inverted: boolean;
}

/** The attribution of marked words, and where it stands to them. */
export interface Beside {
  readonly attribution: Attribution;
  readonly where: "before" | "behind";
}

/** Reads the attribution whose verb stands at a token that is one of its triggers. */
export interface AttributionRule extends RuleFace {
  readonly starts: readonly Trigger[];
  readonly read: (scene: Scene, cue: number) => Omit<Attribution, "rule"> | null;
}

/** The subjects and the reported clause read last, since several rules ask for those of one verb, one after the other. */
export interface Asked {
  before: number;
  readBefore: Omit<Attribution, "rule"> | null;
  behind: number;
  readBehind: Omit<Attribution, "rule"> | null;
  attribution: Attribution | null;
  clause: number;
}

/** The label of a turn: a line that begins with whoever speaks. */
export interface Label {
  readonly first: number;
  /** The colon, or the label itself where a full stop closes it: "Q." */
  readonly cue: number;
  readonly name: Range;
  /** What tells one speaker from another: the last word of the name, in capitals. */
  readonly key: string;
  readonly kind: "question" | "answer" | "capitals" | "plain" | "name";
}

/** A turn in an interview or a transcript. */
export interface Turn extends Label {
  /** The first token of the next turn, -1 behind the last one. */
  readonly next: number;
}

/** A document with what the rules of this stage look at. */
export interface Scene {
  readonly doc: Document;
  readonly entities: readonly Entity[];
  readonly places: Places;
  readonly runs: readonly Run[];
  /** For each token, and behind the last, the run whose words or marks it belongs to, -1 outside of any. Room, longer than that. */
  readonly runAt: Int32Array;
  /** The attributions outside of marked words, in the order of their verbs. */
  readonly attributions: readonly Attribution[];
  /** For each token the index of the attribution that was read at it, -1 for none. Room, longer than that. */
  readonly attributionAt: Int32Array;
  /** The turns of an interview or a transcript, by the token of their cue. */
  readonly turns: ReadonlyMap<number, Turn>;
  /** The attribution beside each run, null where there is none. */
  readonly beside: readonly (Beside | null)[];
  /** Where a quotation may be read from, in order: the opening marks, the verbs with a speaker, the cues that open a sentence. */
  readonly openings: readonly number[];
  /** For each run whether a veto refused it; filled in once the runs are tied to their attributions. */
  readonly refused: boolean[];
  readonly asked: Asked;
}

/** The marked words a token belongs to, marks included; null outside of any. */
export function runAround({ doc, runAt, runs }: Scene, token: number): Run | null {
  const index = token < 0 || token >= doc.tokens.count ? -1 : (runAt[token] as number);
  return index < 0 ? null : (runs[index] as Run);
}

/** The attribution beside a run, null where there is none. */
export const besideOf = ({ beside, runAt }: Scene, run: Run): Beside | null =>
  beside[runAt[run.open] as number] ?? null;

/** The attribution that was read at a token, undefined if none was. */
export function attributionRead({ attributionAt, attributions }: Scene, token: number): Attribution | undefined {
  const index = attributionAt[token] as number;
  return index < 0 ? undefined : attributions[index];
}

/** The index of the first attribution whose verb is at the token or behind it. */
export function attributionFrom({ attributions }: Scene, token: number): number {
  let low = 0;
  let high = attributions.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((attributions[middle] as Attribution).cue.first < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last attribution whose verb stands before a token, undefined if none does. */
export function attributionBefore(scene: Scene, token: number): Attribution | undefined {
  const index = attributionFrom(scene, token) - 1;
  return index < 0 ? undefined : scene.attributions[index];
}

/** The index of the first run whose opening mark is at the token or behind it. */
export function runFrom({ runs }: Scene, token: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((runs[middle] as Run).open < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** True for the title, a heading, and a first line that is one sentence: the headline of a page that shows none as such. */
export function isHeadline(doc: Document, sentence: number): boolean {
  const { block, count } = doc.sentences;
  const kind = doc.blocks[block[sentence] as number]?.kind;
  return kind === "title" || kind === "heading" || (sentence === 0 && count > 1 && block[1] !== block[0]);
}
