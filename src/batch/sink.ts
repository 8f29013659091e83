import type { Outcome } from "./task.ts";

/** How a run went, in numbers. */
export interface Counts {
  /** Files of which every article has its record. */
  readonly files: number;
  readonly articles: number;
  readonly failed: number;
  /** Of the failed, those that failed by a fault of brief's own. */
  readonly faults: number;
  readonly warned: number;
  readonly lacking: number;
  readonly unchanged: number;
}

/** Where the outcomes of a run go, in order. */
export interface Sink {
  readonly take: (outcome: Outcome) => void | Promise<void>;
  /** Called once, after the last outcome; `limit`: the run ended at its limit of errors, and a file may not have been read to its end. */
  readonly finish: (counts: Counts, end: "done" | "limit") => void | Promise<void>;
  /** Called instead where the run was stopped or failed. */
  readonly abandon: () => void | Promise<void>;
}

/** "news/a.ndjson, line 3": the place of an article. */
export const placeOf = ({ line, path }: Pick<Outcome, "line" | "path">): string =>
  line === null ? path : `${path}, line ${line}`;
