import { createReadStream, readFileSync, statSync } from "node:fs";
import { createGunzip } from "node:zlib";
import type { ErrorCode } from "../contract.ts";
import { mostBytes } from "../read/file.ts";
import { linesOf } from "../read/lines.ts";
import type { InputFile } from "./discover.ts";
import type { Entry, Task } from "./task.ts";

const nothing = new Uint8Array(0);

/** Says what an earlier run made of a file, if it is as it was then. */
export type Recall = (file: InputFile) => Entry | null;

/** The articles of the files, in order, each with its bytes; a file that cannot be read is a task with its failure, one that `recall` knows a task without bytes. */
export async function* tasksOf(files: readonly InputFile[], recall: Recall): AsyncGenerator<Task> {
  let index = 0;
  for (const file of files) {
    const entry = recall(file);
    if (entry !== null)
      yield {
        index: index++,
        path: file.path,
        kind: "record",
        line: null,
        gzip: false,
        bytes: nothing,
        unchanged: entry,
        failure: null,
      };
    else if (file.kind === "records") for await (const task of records(file, index)) yield { ...task, index: index++ };
    else yield single(file, index++);
  }
}

function single({ path, kind, gzip }: InputFile, index: number): Task {
  const task = {
    index,
    path,
    kind: kind === "article" ? ("article" as const) : ("record" as const),
    line: null,
    gzip,
    unchanged: null,
  };
  try {
    const { size } = statSync(path);
    if (size > mostBytes) return { ...task, bytes: nothing, failure: large("it") };
    const bytes = readFileSync(path);
    if (bytes.length > mostBytes) return { ...task, bytes: nothing, failure: large("it") };
    return { ...task, bytes, failure: null };
  } catch (error) {
    return { ...task, bytes: nothing, failure: unreadable(error) };
  }
}

/** The lines of a file of records; where reading breaks off, a last task says why. */
async function* records({ path, gzip }: InputFile, index: number): AsyncGenerator<Task> {
  const task = { index, path, kind: "record" as const, gzip: false, unchanged: null };
  let last = 0;
  try {
    const stream = createReadStream(path, { highWaterMark: 1 << 18 });
    const chunks = gzip ? stream.pipe(createGunzip()) : stream;
    stream.on("error", (error) => chunks.destroy(error));
    for await (const { number, bytes } of linesOf(chunks as AsyncIterable<Uint8Array>, mostBytes)) {
      last = number;
      yield { ...task, line: number, bytes: bytes ?? nothing, failure: bytes === null ? large("the line") : null };
    }
  } catch (error) {
    yield { ...task, line: last + 1, bytes: nothing, failure: unreadable(error) };
  }
}

const large = (what: string): { code: ErrorCode; message: string } => ({
  code: "E_TOO_LARGE",
  message: `${what} is larger than ${mostBytes / 1024 / 1024} MiB; cut it into articles`,
});

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "no such file or folder",
  EACCES: "no permission to read it",
  EISDIR: "the folder cannot be looked into",
};

function unreadable(error: unknown): { code: ErrorCode; message: string } {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code?.startsWith("Z_")) return { code: "E_ENCODING", message: `it is no whole gzip file (${message})` };
  return { code: "E_READ", message: reasons[code ?? ""] ?? `it cannot be read (${code})` };
}
