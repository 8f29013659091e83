import { realpathSync } from "node:fs";
import { availableParallelism } from "node:os";
import path from "node:path";
import { discover, type InputFile } from "../batch/discover.ts";
import { placeOfKnown } from "../batch/duplicates.ts";
import { folderSink } from "../batch/folder-sink.ts";
import { lockFolder } from "../batch/lock.ts";
import { Manifest } from "../batch/manifest.ts";
import { outputNames } from "../batch/names.ts";
import { worthwhileJobs } from "../batch/pool.ts";
import { githubSink, junitSink, sarifSink } from "../batch/report-sinks.ts";
import { type BatchEnd, runBatch } from "../batch/run.ts";
import { placeOf, type Sink } from "../batch/sink.ts";
import { streamSink } from "../batch/stream-sink.ts";
import { tableSink } from "../batch/table-sink.ts";
import type { Outcome, Required, RunOptions } from "../batch/task.ts";
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
  refuseContradictions(paths, options);
  const { exclude, include, out: outFolder } = options;
  const found = discover(paths, { include, exclude, obeyIgnoreFiles: options.ignore, outFolder });
  if (!options.quiet) {
    for (const { message, path: where } of found.skipped)
      await err.write(`brief: ${visible(where)}: skipped: ${message}\n`);
    if (found.files.length === 0)
      await err.write("brief: no article found; it reads .txt .md .html .htm .json .ndjson and .gz of each\n");
  }
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
  if (outFolder !== null) {
    refuseOverwriting(found.files, outFolder, new Set(names.values()));
    lockFolder(outFolder);
  }
  const manifest =
    options.format === "ndjson" && outFolder !== null
      ? new Manifest(outFolder, { version: options.version, options: run }, options.resume)
      : null;
  const recall: Recall = (file) => manifest?.recall(file, names.get(file.path) as string) ?? null;
  const progress = new Progress(io, found.files, options.quiet);
  const stop = stopSignals();
  const ended = await runBatch(
    {
      files: found.files,
      recall,
      pool: {
        jobs: options.jobs ?? worthwhileJobs(found.files, availableParallelism()),
        timeoutSeconds: options.timeout,
        run,
      },
      sink: await sinkOf(options, names, found.folders, manifest, out),
      failOn: options.failOn,
      maxErrors: options.maxErrors,
      onOutcome: async (outcome, counts) => {
        progress.show(outcome.through, counts.files, counts.articles);
        const told = complaints(outcome);
        if (told === "") return;
        progress.clear();
        await err.write(told);
      },
    },
    stop.signal,
  );
  progress.clear();
  if (!options.quiet) await err.write(closing(ended, found.files.length, options.verbose, progress.seconds()));
  return codeOf(ended, stop.code());
}

function refuseContradictions(paths: readonly string[], { format, out, resume, select }: BatchOptions): void {
  if (out !== null && paths.some((given) => realPath(given) === realPath(out)))
    throw new UsageError(`--out ${out}: it is the folder that is read; name another`);
  if (format === "csv" && out === null)
    throw new UsageError("--format csv writes several tables; say where with --out FOLDER");
  if (out !== null && format !== "ndjson" && format !== "csv")
    throw new UsageError(`--format ${format} goes to standard output; leave --out away`);
  if (resume && (out === null || format !== "ndjson"))
    throw new UsageError("--resume goes on with a folder of results; name it with --out FOLDER");
  if (select !== null && format !== "ndjson") throw new UsageError("--select goes with --format ndjson");
}

/** No output may take the place of an input. Throws `UsageError`. */
function refuseOverwriting(files: readonly InputFile[], out: string, names: ReadonlySet<string>): void {
  const folder = realPath(out);
  for (const { path: input } of files) {
    if (!/\.(?:json|ndjson)$/.test(input)) continue; // outputs all end so
    if (names.has(path.relative(folder, realPath(input)).replaceAll(path.sep, "/")))
      throw new UsageError(`--out ${out}: a result would take the place of the input ${input}; name another folder`);
  }
}

function realPath(name: string): string {
  try {
    return realpathSync(name);
  } catch {
    return path.resolve(name); // there is nothing yet to take the place of
  }
}

async function sinkOf(
  { format, formulaGuard, out: folder, version }: BatchOptions,
  names: ReadonlyMap<string, string>,
  given: readonly string[],
  manifest: Manifest | null,
  out: Output,
): Promise<Sink> {
  const write = (text: string): Promise<void> => out.write(text);
  if (manifest !== null && folder !== null) return folderSink(folder, names, given, manifest);
  if (format === "csv" && folder !== null) return tableSink(folder, formulaGuard);
  if (format === "github") return githubSink(write);
  if (format === "junit") return junitSink(write);
  if (format === "sarif") return sarifSink(write, version, (value) => toJson(value, 2));
  return streamSink(write);
}

/** A line for each article of an outcome that failed or lacks a field. */
function complaints({ error, line, missing, path: file, unchanged }: Outcome): string {
  const told = (place: string, words: string): string => `brief: ${visible(place)}: ${visible(words)}\n`;
  const lacks = (place: string, fields: readonly Required[]): string =>
    fields.length === 0 ? "" : told(place, `it has no ${fields.join(", no ")}`);
  if (unchanged !== null)
    return unchanged.articles.map((article, i) => lacks(placeOfKnown(unchanged, i), article.missing)).join("");
  const place = placeOf({ line, path: file });
  return error === null ? lacks(place, missing) : told(place, error.message);
}

function closing({ counts, end }: BatchEnd, files: number, verbose: boolean, seconds: number): string {
  const { articles, failed, files: done, lacking, unchanged, warned } = counts;
  const facts = [
    `${articles} article${articles === 1 ? "" : "s"}`,
    `${failed} failed`,
    ...(lacking > 0 ? [`${lacking} lacking required fields`] : []),
    ...(warned > 0 ? [`${warned} with warnings`] : []),
    ...(unchanged > 0 ? [`${unchanged} unchanged`] : []),
    ...(verbose ? [`${seconds.toFixed(1)} s`, `${Math.round(articles / Math.max(seconds, 0.001))} articles/s`] : []),
  ];
  const after = ` after ${done} of ${files} file${files === 1 ? "" : "s"}`;
  const ends = { done: "", limit: `; ended at the limit of errors${after}`, stopped: `; stopped${after}` };
  return `brief: ${facts.join(", ")}${ends[end]}\n`;
}

function codeOf({ counts, end, failed }: BatchEnd, signal: number): number {
  if (end === "stopped") return signal;
  if (counts.faults > 0) return exitCode.internal;
  return failed ? exitCode.findings : exitCode.fine;
}

/**
 * Turns the first SIGINT or SIGTERM into a stop; a second one of either kind ends the process at once, and so does a second of time, in which
 * a reader of the output may take nothing.
 */
function stopSignals(): { readonly signal: AbortSignal; readonly code: () => number } {
  const controller = new AbortController();
  let code = 0;
  const on = (signal: "SIGINT" | "SIGTERM", number: number): void => {
    process.on(signal, () => {
      if (code !== 0) process.exit(number);
      code = number;
      controller.abort();
      setTimeout(() => process.exit(number), 1000).unref();
    });
  };
  on("SIGINT", exitCode.interrupted);
  on("SIGTERM", exitCode.terminated);
  return { signal: controller.signal, code: () => code };
}
