import { createHash } from "node:crypto";
import { gunzipSync } from "node:zlib";
import { type Attempt, type BriefOptions, readArticles, type Sourced, valueIn } from "../brief.ts";
import type { Brief, Source } from "../contract.ts";
import { BriefError, errorRecord } from "../core/error.ts";
import type { Reading } from "../core/reading.ts";
import { articleOfFile, idOf, mostBytes, recordOf, tooLarge } from "../read/file.ts";
import { checkSource } from "../read/source.ts";
import { briefToJson } from "../render/brief-json.ts";
import { toJson } from "../render/json.ts";
import { withOffsets } from "../render/offsets.ts";
import { layersFor, select } from "../render/select.ts";
import { tableRows } from "../render/tables.ts";
import type { Entry, Outcome, Required, RunOptions, Task } from "./task.ts";

/** A task with the article in it, or why there is none. */
interface Opened {
  readonly task: Task;
  readonly id: string | null;
  readonly article: Attempt<Sourced>;
}

/** Reads several tasks together. Never throws: what goes wrong with one is its outcome, and no other's. */
export async function readTasks(tasks: readonly Task[], options: RunOptions): Promise<Outcome[]> {
  const opened = tasks.map((task) => open(task, options));
  const readings = await readArticles(
    opened.map(({ article }) => article),
    readingOf(options),
  );
  return opened.map(({ task, id, article }, i) => {
    try {
      const reading = valueIn(readings[i] as Attempt<Reading>);
      return outcomeOf(task, reading, contentOf(valueIn(article).source), options);
    } catch (error) {
      return failed(task, error, id);
    }
  });
}

function open(task: Task, options: RunOptions): Opened {
  let id: string | null = task.kind === "article" ? task.path : null;
  try {
    if (task.failure !== null) throw new BriefError(task.failure.code, task.failure.message);
    const bytes = task.gzip ? gunzipped(task.bytes) : task.bytes;
    const record = task.kind === "record" ? recordOf(bytes, task.line === null ? "file" : "line") : null;
    if (record !== null) id = idOf(record);
    const value = record === null ? fromFile(task, bytes, options) : { source: fromRecord(record, options) };
    return { task, id, article: { value } };
  } catch (error) {
    return { task, id, article: { error } };
  }
}

/** The outcome of a file that an earlier run read. */
export const unchanged = (task: Task, entry: Entry): Outcome => ({ ...nothing(task), unchanged: entry });

/** The outcome of a task that could not be read. */
export function failed(task: Task, error: unknown, id: string | null): Outcome {
  const record = errorRecord(error, id, task.line ?? undefined);
  return { ...nothing(task), id, record: toJson(record), error: record.error };
}

/** The id of the article of a task whose worker did not live to tell it; null where its bytes do not say. */
export function idOfTask({ bytes, gzip, kind, path }: Task): string | null {
  if (kind === "article") return path;
  try {
    return gzip ? null : idOf(recordOf(bytes, "line"));
  } catch {
    return null;
  }
}

/** The outcome of a task of which nothing is known yet. */
const nothing = ({ index, line, path, through }: Task): Outcome => ({
  index,
  path,
  line,
  through,
  id: null,
  record: "",
  error: null,
  content: null,
  first: "",
  warnings: [],
  missing: [],
  unchanged: null,
  reflagged: false,
  rows: null,
});

function gunzipped(bytes: Uint8Array): Uint8Array {
  try {
    return gunzipSync(bytes, { maxOutputLength: mostBytes });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") throw tooLarge("it, unpacked,");
    throw new BriefError("E_ENCODING", `it is no whole gzip file (${(error as Error).message})`);
  }
}

/** How the run reads; all layers are made where tables or required fields may look at them. */
const readingOf = ({ budget, require, select: selected, tables, tickers }: RunOptions): BriefOptions => ({
  layers: layersFor(selected === null || tables !== null || require.length > 0 ? undefined : new Set(selected)),
  ...(budget === null ? {} : { budget }),
  ...(tickers === null ? {} : { tickers }),
});

function fromFile({ path }: Task, bytes: Uint8Array, { publishedAt }: RunOptions): Sourced {
  const { source, encoding, warnings } = articleOfFile(bytes, path, { publishedAt: publishedAt ?? undefined });
  return { source, origin: { path, encoding, bytes: bytes.length, warnings } };
}

function fromRecord(record: unknown, { publishedAt }: RunOptions): Source {
  const source = checkSource(record);
  if (publishedAt !== null) source.publishedAt ??= publishedAt;
  return source;
}

const contentOf = ({ text, html }: Source): string =>
  createHash("sha256")
    .update(text ?? html ?? "")
    .digest("base64url")
    .slice(0, 22);

function outcomeOf(task: Task, { brief, text }: Reading, content: string, options: RunOptions): Outcome {
  const counted = withOffsets(brief, text, options.offsets);
  return {
    ...nothing(task),
    id: brief.id,
    record: briefToJson(select(counted, options.select === null ? undefined : new Set(options.select))),
    content,
    warnings: brief.warnings,
    missing: options.require.filter((field) => !holds(brief, field)),
    rows: options.tables === null ? null : tableRows(counted, options.tables.guard),
  };
}

function holds(brief: Brief, field: Required): boolean {
  if (field === "summary") return brief.summary.sentences.length > 0;
  if (field === "authors") return brief.article.authors.length > 0;
  if (field === "title" || field === "publishedAt" || field === "publisher") return brief.article[field] !== null;
  return brief[field].length > 0;
}
