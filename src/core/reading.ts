import type { Brief, Span } from "../contract.ts";

/** A Brief with what its offsets run over: what a renderer needs to show facts in their sentences. */
export interface Reading {
  readonly brief: Brief;
  readonly text: string;
  /** The sentences of title and body, in order. */
  readonly sentences: readonly Span[];
}
