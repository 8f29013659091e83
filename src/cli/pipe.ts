import { createReadStream } from "node:fs";
import { type Attempt, readArticles, type Sourced, valueIn } from "../brief.ts";
import { BriefError, errorRecord } from "../core/error.ts";
import type { Reading } from "../core/reading.ts";
import { unreadable } from "../read/disk.ts";
import { idOf, mostBytes, recordOf } from "../read/file.ts";
import { gathered, type Line, linesOf } from "../read/lines.ts";
import { checkSource } from "../read/source.ts";
import { briefToJson } from "../render/brief-json.ts";
import { toJson } from "../render/json.ts";
import { withOffsets } from "../render/offsets.ts";
import { layersFor, select } from "../render/select.ts";
import type { ReadingFlags } from "./commands/options.ts";
import { exitCode, UsageError } from "./exit.ts";
import { codeAfter, failureLine } from "./failure.ts";
import { readingOptions } from "./input.ts";
import type { Output } from "./output.ts";
import type { Io } from "./terminal.ts";

/** What `brief pipe` was asked for. */
export interface PipeOptions extends ReadingFlags {
  /** Of a file, the lines that begin within these bytes. */
  readonly range: { readonly offset: number; readonly length: number | null };
  readonly ascii: boolean;
  readonly debug: boolean;
}

/** A line with the article in it, or why there is none. */
interface Entry {
  readonly number: number;
  readonly id: string | null;
  readonly article: Attempt<Sourced>;
}

/**
 * Reads one article a line and writes one result a line, in the same order, each as soon as it is there. Lines that have come together are
 * read together.
 */
export async function pipe(
  file: string | null,
  options: PipeOptions,
  io: Io,
  out: Output,
  err: Output,
): Promise<number> {
  const reading = { ...readingOptions(options), layers: layersFor(options.select) };
  let code: number = exitCode.fine;
  for await (const lines of linesIn(file, options, io)) {
    const entries = lines.map(entryOf);
    const readings = await readArticles(
      entries.map(({ article }) => article),
      reading,
    );
    for (const [i, { number, id }] of entries.entries()) {
      let result: string;
      try {
        const { brief, text } = valueIn(readings[i] as Attempt<Reading>);
        const wanted = select(withOffsets(brief, text, options.offsets), options.select);
        result = options.ascii ? toJson(wanted, 0, true) : briefToJson(wanted);
      } catch (error) {
        result = toJson(errorRecord(error, id, number), 0, options.ascii);
        await err.write(failureLine(error, `line ${number}`, options.debug));
        code = codeAfter(error, code);
      }
      await out.write(`${result}\n`);
    }
  }
  return code;
}

function entryOf({ bytes, number }: Line): Entry {
  let id: string | null = null;
  try {
    const record = recordOf(bytes, "line");
    id = idOf(record);
    return { number, id, article: { value: { source: checkSource(record) } } };
  } catch (error) {
    return { number, id, article: { error } };
  }
}

/** The lines to answer: of standard input, or of a range of a file; a line belongs to the range in which it begins. */
async function* linesIn(file: string | null, { range }: PipeOptions, { stdin }: Io): AsyncGenerator<Line[]> {
  if (file === null) {
    if (range.offset !== 0 || range.length !== null)
      throw new UsageError("--byte-offset and --byte-length read a file; name it");
    yield* linesOf(gathered(stdin as AsyncIterable<Uint8Array>), mostBytes);
    return;
  }
  const start = Math.max(range.offset - 1, 0); // the byte before tells whether a line begins at the offset
  const end = range.length === null ? Number.POSITIVE_INFINITY : range.offset + range.length;
  const stream = createReadStream(file, { ...(start > 0 ? { start } : {}), highWaterMark: 1 << 18 }); // a pipe has no places
  let at = start;
  let skipping = range.offset > 0;
  try {
    for await (const lines of linesOf(stream, mostBytes)) {
      const wanted = lines.filter((line) => {
        const begins = at;
        at += line.length + 1;
        if (skipping) {
          skipping = false;
          return false;
        }
        return begins < end;
      });
      yield wanted;
      if (at >= end) return;
    }
  } catch (error) {
    if (error instanceof BriefError || (error as NodeJS.ErrnoException).syscall === undefined) throw error;
    throw new UsageError(`${file}: ${unreadable(error as NodeJS.ErrnoException).message}`);
  } finally {
    stream.destroy();
  }
}
