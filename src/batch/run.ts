import type { InputFile } from "./discover.ts";
import { Duplicates } from "./duplicates.ts";
import { type PoolOptions, readAll } from "./pool.ts";
import type { Counts, Sink } from "./sink.ts";
import type { Outcome } from "./task.ts";
import { type Recall, tasksOf } from "./tasks.ts";

/** A run over files. */
export interface BatchRun {
  readonly files: readonly InputFile[];
  readonly recall: Recall;
  readonly pool: PoolOptions;
  readonly sink: Sink;
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
  try {
    const ended = await readInto(run, stop);
    if (ended.end === "stopped") await run.sink.abandon();
    else await run.sink.finish(ended.counts, ended.end);
    return ended;
  } catch (error) {
    await run.sink.abandon();
    throw error;
  }
}

async function readInto({ failOn, files, maxErrors, onOutcome, pool, recall, sink }: BatchRun, stop: AbortSignal) {
  const counts = { files: 0, articles: 0, failed: 0, faults: 0, warned: 0, lacking: 0, unchanged: 0 };
  const duplicates = new Duplicates();
  let bad = 0;
  let path: string | null = null;
  for await (const raw of readAll(tasksOf(files, recall), pool, stop)) {
    const outcome = duplicates.marked(raw);
    await sink.take(outcome);
    if (path !== null && path !== outcome.path) counts.files++;
    path = outcome.path;
    bad += count(counts, outcome, failOn);
    await onOutcome(outcome, counts);
    if (bad >= maxErrors) return { counts, end: "limit" as const, failed: true };
  }
  if (stop.aborted) return { counts, end: "stopped" as const, failed: bad > 0 };
  counts.files = files.length;
  return { counts, end: "done" as const, failed: bad > 0 };
}

/** Counts an outcome; gives how many articles of it failed by `failOn`. */
function count(
  counts: { -readonly [K in keyof Counts]: Counts[K] },
  outcome: Outcome,
  failOn: BatchRun["failOn"],
): number {
  const { error, missing, unchanged, warnings } = outcome;
  const articles =
    unchanged === null
      ? [{ missing, warned: warnings.length > 0 }]
      : unchanged.articles.map(({ first, missing: lacks, warned }) => ({
          missing: lacks,
          warned: warned || first !== "",
        }));
  const lacking = articles.filter((article) => article.missing.length > 0).length;
  const warned = articles.filter((article) => article.warned).length;
  counts.articles += articles.length;
  counts.lacking += lacking;
  counts.warned += warned;
  if (unchanged !== null) counts.unchanged += articles.length;
  if (error !== null) counts.failed++;
  if (error?.code === "E_INTERNAL") counts.faults++;
  if (error !== null) return 1;
  return articles.filter((article) => article.missing.length > 0 || (failOn === "warning" && article.warned)).length;
}
