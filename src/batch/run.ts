import type { Warning } from "../contract.ts";
import { toJson } from "../render/json.ts";
import type { InputFile } from "./discover.ts";
import { type PoolOptions, readAll } from "./pool.ts";
import { findings } from "./report-sinks.ts";
import { type Counts, placeOf, type Sink } from "./sink.ts";
import type { Entry, Outcome } from "./task.ts";
import { type Recall, tasksOf } from "./tasks.ts";

/** A run over files. */
export interface BatchRun {
  readonly files: readonly InputFile[];
  readonly recall: Recall;
  readonly pool: PoolOptions;
  /** Made by the run, which tells it the place of the first article of equal content. */
  readonly sink: (firstOf: (index: number) => string) => Sink;
  /** The level from which on a finding counts as a failure. */
  readonly failOn: "error" | "warning";
  /** The run ends after so many failed articles. */
  readonly maxErrors: number;
  readonly onOutcome: (outcome: Outcome, counts: Counts) => Promise<void>;
}

/** How a run ended. `limit`: too many failures; `stopped`: it was told to. */
export interface BatchEnd {
  readonly counts: Counts;
  readonly end: "done" | "limit" | "stopped";
  /** True where an article failed by `failOn`. */
  readonly failed: boolean;
}

/** Reads all files and hands each outcome, in order, to the sink. What is under way when `stop` comes is dropped. */
export async function runBatch(run: BatchRun, stop: AbortSignal): Promise<BatchEnd> {
  const counts = { articles: 0, failed: 0, warned: 0, lacking: 0, unchanged: 0 };
  const duplicates = new Duplicates();
  const sink = run.sink((index) => duplicates.firstOf(index));
  let bad = 0;
  let end: BatchEnd["end"] = "done";
  for await (const raw of readAll(tasksOf(run.files, run.recall), run.pool, stop)) {
    const outcome = duplicates.marked(raw);
    await sink.take(outcome);
    count(counts, outcome);
    if (findings(outcome).some(({ level }) => level === "error" || run.failOn === "warning")) bad++;
    await run.onOutcome(outcome, counts);
    if (bad < run.maxErrors) continue;
    end = "limit";
    break;
  }
  if (stop.aborted && end === "done") end = "stopped";
  if (end === "stopped") sink.abandon();
  else await sink.finish(counts);
  return { counts, end, failed: bad > 0 };
}

function count(
  counts: { -readonly [K in keyof Counts]: Counts[K] },
  { error, missing, unchanged, warnings }: Outcome,
): void {
  counts.articles += unchanged === null ? 1 : unchanged.contents.length;
  if (unchanged !== null) counts.unchanged += unchanged.contents.length;
  if (error !== null) counts.failed++;
  if (missing.length > 0) counts.lacking++;
  if (warnings.length > 0) counts.warned++;
}

/** Knows the articles of equal content, in the order in which they came. */
class Duplicates {
  private readonly places = new Map<string, string>();
  private current = { index: -1, first: "" };

  /** The place of the first article of the content of the outcome taken last, "" where that was the first. */
  firstOf(index: number): string {
    return this.current.index === index ? this.current.first : "";
  }

  /** The outcome, with a warning in its record where the same content came before. */
  marked(outcome: Outcome): Outcome {
    if (outcome.unchanged !== null) this.remember(outcome.unchanged);
    if (outcome.content === null || outcome.content === "") return outcome;
    const first = this.places.get(outcome.content);
    this.current = { index: outcome.index, first: first ?? "" };
    if (first === undefined) {
      this.places.set(outcome.content, placeOf(outcome));
      return outcome;
    }
    const warning: Warning = { code: "W_DUPLICATE", message: `the same content as ${first}` };
    const record = JSON.parse(outcome.record) as { warnings?: Warning[] };
    record.warnings?.push(warning);
    return { ...outcome, warnings: [...outcome.warnings, warning], record: toJson(record) };
  }

  private remember({ contents, file }: Entry): void {
    contents.forEach(([content], i) => {
      if (!this.places.has(content)) this.places.set(content, contents.length > 1 ? `${file}, line ${i + 1}` : file);
    });
  }
}
