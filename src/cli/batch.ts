import { availableParallelism } from "node:os";
import { discover } from "../batch/discover.ts";
import { folderSink } from "../batch/folder-sink.ts";
import { Manifest } from "../batch/manifest.ts";
import { outputNames } from "../batch/names.ts";
import { githubSink, junitSink, sarifSink } from "../batch/report-sinks.ts";
import { type BatchEnd, runBatch } from "../batch/run.ts";
import { type Counts, placeOf, type Sink } from "../batch/sink.ts";
import { streamSink } from "../batch/stream-sink.ts";
import { tableSink } from "../batch/table-sink.ts";
import type { Outcome, RunOptions } from "../batch/task.ts";
import type { Recall } from "../batch/tasks.ts";
import { toJson } from "../render/json.ts";
import { visible } from "../render/visible.ts";
import type { BatchOptions } from "./batch-options.ts";
import { exitCode, UsageError } from "./exit.ts";
import { readingOptions } from "./input.ts";
import type { Output } from "./output.ts";
import { Progress } from "./progress.ts";
import type { Io } from "./terminal.ts";

/** Reads every article under the paths; each gets exactly one record, in the order of the paths. */
export async function batch(
  paths: readonly string[],
  options: BatchOptions,
  io: Io,
  out: Output,
  err: Output,
): Promise<number> {
  refuseContradictions(options);
  const { exclude, include, out: outFolder } = options;
  const found = discover(paths, { include, exclude, obeyIgnoreFiles: options.ignore, outFolder });
  if (!options.quiet)
    for (const { path, message } of found.skipped) await err.write(`brief: ${visible(path)}: skipped: ${message}\n`);
  const run: RunOptions = {
    offsets: options.offsets,
    select: options.select,
    publishedAt: options.publishedAt,
    budget: options.budget,
    tickers: readingOptions(options).tickers ?? null,
    require: options.require,
    tables: options.format === "csv" ? { guard: options.formulaGuard } : null,
  };
  const names = outputNames(found.files);
  const manifest =
    options.format === "ndjson" && outFolder !== null
      ? new Manifest(outFolder, { version: options.version, options: run }, options.resume)
      : null;
  const recall: Recall = (file) => manifest?.recall(file, names.get(file.path) as string) ?? null;
  const progress = new Progress(io, found.files.length, options.quiet);
  const stop = stopSignals();
  const ended = await runBatch(
    {
      files: found.files,
      recall,
      pool: { jobs: options.jobs ?? availableParallelism(), timeoutSeconds: options.timeout, run },
      sink: (firstOf) => sinkOf(options, names, manifest, firstOf, out),
      failOn: options.failOn,
      maxErrors: options.maxErrors,
      onOutcome: async (outcome, counts) => {
        progress.show(outcome.path, counts.articles);
        if (outcome.error !== null || outcome.missing.length > 0) {
          progress.clear();
          await err.write(complaint(outcome));
        }
      },
    },
    stop.signal,
  );
  progress.clear();
  if (!options.quiet) await err.write(closing(ended, options, progress.seconds()));
  return codeOf(ended, stop.code());
}

function refuseContradictions({ format, out, resume, select }: BatchOptions): void {
  if (format === "csv" && out === null)
    throw new UsageError("--format csv writes several tables; say where with --out FOLDER");
  if (out !== null && format !== "ndjson" && format !== "csv")
    throw new UsageError(`--format ${format} goes to standard output; leave --out away`);
  if (resume && (out === null || format !== "ndjson"))
    throw new UsageError("--resume goes on with a folder of results; name it with --out FOLDER");
  if (select !== null && format !== "ndjson") throw new UsageError("--select goes with --format ndjson");
}

function sinkOf(
  { format, formulaGuard, out: folder, version }: BatchOptions,
  names: ReadonlyMap<string, string>,
  manifest: Manifest | null,
  firstOf: (index: number) => string,
  out: Output,
): Sink {
  const write = (text: string): Promise<void> => out.write(text);
  if (manifest !== null && folder !== null) return folderSink(folder, names, manifest, firstOf);
  if (format === "csv" && folder !== null) return tableSink(folder, formulaGuard);
  if (format === "github") return githubSink(write);
  if (format === "junit") return junitSink(write);
  if (format === "sarif") return sarifSink(write, version, (value) => toJson(value, 2));
  return streamSink(write);
}

function complaint(outcome: Outcome): string {
  const { error, missing } = outcome;
  const words = error === null ? `it has no ${missing.join(", no ")}` : error.message;
  return `brief: ${visible(placeOf(outcome))}: ${visible(words)}\n`;
}

function closing({ counts, end }: BatchEnd, { verbose }: BatchOptions, seconds: number): string {
  const { articles, failed, lacking, unchanged, warned } = counts satisfies Counts;
  const facts = [
    `${articles} article${articles === 1 ? "" : "s"}`,
    `${failed} failed`,
    ...(lacking > 0 ? [`${lacking} lacking required fields`] : []),
    ...(warned > 0 ? [`${warned} with warnings`] : []),
    ...(unchanged > 0 ? [`${unchanged} unchanged`] : []),
    ...(verbose ? [`${seconds.toFixed(1)} s`, `${Math.round(articles / Math.max(seconds, 0.001))} articles/s`] : []),
  ];
  const ends = { done: "", limit: "; ended at the limit of errors", stopped: "; stopped" };
  return `brief: ${facts.join(", ")}${ends[end]}\n`;
}

function codeOf({ end, failed }: BatchEnd, signal: number): number {
  if (end === "stopped") return signal;
  return failed ? exitCode.failedInputs : exitCode.fine;
}

/** Turns the first SIGINT or SIGTERM into a stop; the second ends the process at once. */
function stopSignals(): { readonly signal: AbortSignal; readonly code: () => number } {
  const controller = new AbortController();
  let code = 0;
  const on = (signal: "SIGINT" | "SIGTERM", number: number): void => {
    process.once(signal, () => {
      code = number;
      controller.abort();
      process.once(signal, () => process.exit(number));
    });
  };
  on("SIGINT", 130);
  on("SIGTERM", 143);
  return { signal: controller.signal, code: () => code };
}
