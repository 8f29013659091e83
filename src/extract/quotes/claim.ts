import type { Span } from "../../contract.ts";
import { type Document, tokenAt } from "../../core/document.ts";
import type { Found, RuleFace } from "../../core/rule.ts";
import type { Run } from "./marks.ts";
import type { Attribution, Range, Scene, SpeakerPhrase } from "./scene.ts";

/** What a finder reads: the kind of quotation, its marked words, and who is said to speak them where that stands beside it. */
export interface QuoteData {
  readonly kind: "direct" | "mixed" | "indirect";
  readonly run: Run | null;
  readonly attribution: Attribution | null;
}

/** Says by the marks alone that they set off no words that anybody said: a slip, a nickname, a title. */
export interface Misread extends RuleFace {
  readonly refuses: (doc: Document, runs: readonly Run[], index: number) => boolean;
}

/** Says of marked words that nobody beside them said them. */
export interface RunVeto extends RuleFace {
  readonly refuses: (scene: Scene, run: Run) => boolean;
}

/** A quotation on its way to its speaker, in the order of the text. */
export interface Piece extends Span, QuoteData {
  readonly rule: string;
  speaker: SpeakerPhrase | null;
  speakerRule: string | null;
  cue: Range | null;
  /** The piece this one goes on with, if both are one quotation. */
  continues: Piece | null;
}

/** Gives a quotation that no attribution stands beside its speaker. */
export interface SpeakerSieve extends RuleFace {
  readonly find: (scene: Scene, pieces: readonly Piece[], index: number) => Attributed | null;
}

/** What a sieve answers. */
export interface Attributed {
  readonly speaker: SpeakerPhrase;
  readonly cue: Range | null;
  /** The piece before, where this one is a part of the same quotation. */
  readonly continues: Piece | null;
}

/** The sentence a piece begins in. */
export const sentenceOf = ({ doc }: Scene, { start }: Piece): number =>
  doc.tokens.sentence[tokenAt(doc, start)] as number;

/** The block a piece begins in. */
export const blockOf = (scene: Scene, piece: Piece): number =>
  scene.doc.sentences.block[sentenceOf(scene, piece)] as number;

/** A claim over tokens. */
export function found(scene: Scene, first: number, last: number, data: QuoteData): Found<QuoteData> & Span {
  const { start, end } = scene.doc.tokens;
  return { start: start[first] as number, end: end[last - 1] as number, data };
}
