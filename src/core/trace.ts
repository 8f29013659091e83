import type { Span } from "../contract.ts";
import type { Because } from "./rule.ts";

/** What became of a claim. `kept` stands in the result, `dropped` lost to `by`, `vetoed` was refused by the veto `by`, `veto` is a veto itself, `inferred` was read from what was said. */
export type Outcome = "kept" | "dropped" | "vetoed" | "veto" | "inferred";

/** One step of reading, as `explain` shows it. */
export interface TraceEntry extends Span {
  readonly stage: string;
  readonly rule: string;
  readonly outcome: Outcome;
  /** The claim in a few words, such as its type and value. */
  readonly what: string;
  /** What the claim holds, for tests and tools. */
  readonly data?: unknown;
  /** The rule that it lost to. */
  readonly by?: string;
  readonly because?: readonly Because[];
}

/** Collects the steps of one reading, in the order they were taken. */
export interface Trace {
  readonly entries: TraceEntry[];
}

/** An empty trace. */
export const newTrace = (): Trace => ({ entries: [] });
