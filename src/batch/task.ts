import type { ErrorCode, Warning } from "../contract.ts";
import type { Budget, TickerList } from "../core/document.ts";
import type { OffsetUnit } from "../render/offsets.ts";
import type { Field } from "../render/select.ts";

/** What every article of a run is read with; sent to each worker once. */
export interface RunOptions {
  readonly offsets: OffsetUnit;
  readonly select: readonly Field[] | null;
  readonly publishedAt: string | null;
  readonly budget: Budget | null;
  readonly tickers: TickerList | null;
  /** Fields that an article must have. */
  readonly require: readonly Required[];
  /** Whether rows of the flat tables are wanted, and whether cells are guarded against formulas. */
  readonly tables: { readonly guard: boolean } | null;
}

/** What `--require` can ask for. */
export const requirable = [
  "title",
  "authors",
  "publishedAt",
  "publisher",
  "summary",
  "entities",
  "dates",
  "quotes",
  "tickers",
  "amounts",
] as const;
export type Required = (typeof requirable)[number];

/** What a manifest keeps of an input. */
export interface Entry {
  /** The input's path. */
  readonly file: string;
  /** Its output file, under the output folder, and how large that is. */
  readonly output: string;
  readonly bytes: number;
  /** Of the input's bytes; null where it is to be read again whatever they are. */
  readonly sha256: string | null;
  readonly articles: readonly KnownArticle[];
}

/** What a run has to know of an article that an earlier one read. */
export interface KnownArticle {
  readonly content: string;
  /** The place of the first article of equal content, "" where it was the first. */
  readonly first: string;
  readonly missing: readonly Required[];
  /** Whether it has warnings, but for repeating another. */
  readonly warned: boolean;
}

/** One article to read. */
export interface Task {
  /** Its place among all articles of the run, from 0. */
  readonly index: number;
  /** The file it is in. */
  readonly path: string;
  readonly kind: "article" | "record";
  /** From 1, for a record in a file of many. */
  readonly line: number | null;
  readonly gzip: boolean;
  readonly bytes: Uint8Array;
  /** How many bytes of the run's files lie before its end. */
  readonly through: number;
  /** What an earlier run made of the whole file, where nothing has changed since; then there is nothing to read. */
  readonly unchanged: Entry | null;
  /** Why there is nothing to read, where that is so. */
  readonly failure: { readonly code: ErrorCode; readonly message: string } | null;
}

/** What became of a task. */
export interface Outcome {
  readonly index: number;
  readonly path: string;
  readonly line: number | null;
  readonly through: number;
  readonly id: string | null;
  /** The result or the error record, as one line of JSON without its line end. */
  readonly record: string;
  readonly error: { readonly code: ErrorCode; readonly message: string } | null;
  readonly warnings: readonly Warning[];
  /** Tells articles of equal content; null for an error. */
  readonly content: string | null;
  /** The place of the first article of equal content, "" where it is the first; the run knows it, not the worker. */
  readonly first: string;
  /** Required fields that the article lacks. */
  readonly missing: readonly Required[];
  readonly unchanged: Entry | null;
  /** Whether results of an earlier run repeat other articles now than they did then. */
  readonly reflagged: boolean;
  /** Lines of the flat tables, by table. */
  readonly rows: Readonly<Record<string, string>> | null;
}

/** What a worker says once it can read; then it answers each task with its outcome. */
export const ready = "ready";
export type Ready = typeof ready;
