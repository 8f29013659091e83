import type { Outcome } from "./task.ts";

/** How a run went, in numbers. */
export interface Counts {
  readonly articles: number;
  readonly failed: number;
  readonly warned: number;
  readonly lacking: number;
  readonly unchanged: number;
}

/** Where the outcomes of a run go, in order. */
export interface Sink {
  readonly take: (outcome: Outcome) => void | Promise<void>;
  /** Called once, after the last outcome of a run that was not stopped. */
  readonly finish: (counts: Counts) => void | Promise<void>;
  /** Called instead where the run was stopped. */
  readonly abandon: () => void;
}

/** "news/a.ndjson, line 3": the place of an article. */
export const placeOf = ({ path, line }: Outcome): string => (line === null ? path : `${path}, line ${line}`);
