import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";
import type { ErrorCode } from "../contract.ts";
import { BriefError } from "../core/error.ts";
import { openRegular, regularFileBytes, sizeOf, unreadable } from "../read/disk.ts";
import { mostBytes, tooLarge } from "../read/file.ts";
import { linesOf } from "../read/lines.ts";
import type { InputFile } from "./discover.ts";
import type { Entry, Task } from "./task.ts";

const nothing = new Uint8Array(0);

/** Says what an earlier run made of a file, if it is as it was then. */
export type Recall = (file: InputFile) => Entry | null;

/** The articles of the files, in order, each with its bytes; a file that cannot be read is a task with its failure, one that `recall` knows a task without bytes. */
export async function* tasksOf(files: readonly InputFile[], recall: Recall): AsyncGenerator<Task> {
  let index = 0;
  let through = 0;
  for (const file of files) {
    const size = sizeOf(file.path);
    const entry = recall(file);
    if (entry === null && file.kind === "records")
      for await (const task of records(file, through)) yield { ...task, index: index++ };
    else yield { ...single(file, entry), index: index++, through: through + size };
    through += size;
  }
}

/** A task but for its place among all. */
type Piece = Omit<Task, "index">;

function single({ gzip, kind, path }: InputFile, unchanged: Entry | null): Piece {
  const task = {
    path,
    kind: kind === "article" ? ("article" as const) : ("record" as const),
    line: null,
    through: 0,
    gzip,
    bytes: nothing,
    unchanged,
    failure: null,
  };
  if (unchanged !== null) return task;
  try {
    return { ...task, bytes: regularFileBytes(path) };
  } catch (error) {
    return { ...task, failure: failureOf(error) };
  }
}

/** The lines of a file of records; where reading breaks off, a last task says why. */
async function* records({ gzip, path }: InputFile, before: number): AsyncGenerator<Piece> {
  const task = { path, kind: "record" as const, through: before, gzip: false, bytes: nothing, unchanged: null };
  let last = 0;
  try {
    const stream = createReadStream(path, { fd: openRegular(path), highWaterMark: 1 << 18 });
    const chunks = gzip ? stream.pipe(createGunzip()) : stream;
    stream.on("error", (error) => chunks.destroy(error));
    for await (const lines of linesOf(chunks as AsyncIterable<Uint8Array>, mostBytes))
      for (const { bytes, number } of lines) {
        last = number;
        const through = before + stream.bytesRead;
        yield bytes === null
          ? { ...task, line: number, through, failure: failureOf(tooLarge("the line")) }
          : { ...task, line: number, through, bytes, failure: null };
      }
  } catch (error) {
    yield { ...task, line: last + 1, failure: failureOf(error) };
  }
}

function failureOf(error: unknown): { code: ErrorCode; message: string } {
  const { code = "", message } = error as NodeJS.ErrnoException;
  if (error instanceof BriefError) return { code: error.code, message };
  if (code.startsWith("Z_")) return { code: "E_ENCODING", message: `it is no whole gzip file (${message})` };
  return failureOf(unreadable(error as NodeJS.ErrnoException));
}
