import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync, writeSync } from "node:fs";
import path from "node:path";
import { OutputFailed } from "../core/error.ts";

/** The ending of a file that is being written; one that a killed run left behind is swept away by the next. */
const temporary = ".brief-tmp";

/** A file that appears under its name only when it is whole. */
export interface SafeFile {
  readonly write: (text: string) => void;
  /** Puts the file under its name. */
  readonly keep: () => void;
  /** Leaves nothing behind. */
  readonly drop: () => void;
}

/** Runs a step of writing; throws `OutputFailed` where the system refuses it. */
export function writing<T>(step: () => T): T {
  try {
    return step();
  } catch (error) {
    throw OutputFailed.because(error as Error);
  }
}

/** Opens a file under a temporary name in the folder of `name`; the folder is made. Throws `OutputFailed`, as its methods do. */
export function openSafe(name: string): SafeFile {
  const work = path.join(path.dirname(name), `.${path.basename(name)}.${process.pid}${temporary}`);
  const file = writing(() => {
    mkdirSync(path.dirname(name), { recursive: true });
    return openSync(work, "w");
  });
  return {
    write: (text) =>
      writing(() => {
        const bytes = Buffer.from(text);
        for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
      }),
    keep: () =>
      writing(() => {
        fsyncSync(file);
        closeSync(file);
        renameSync(work, name);
      }),
    drop: () => {
      closeSync(file);
      rmSync(work, { force: true });
    },
  };
}

/** Writes a whole file under its name, at once or not at all. */
export function writeSafe(name: string, text: string): void {
  const file = openSafe(name);
  try {
    file.write(text);
  } catch (error) {
    file.drop();
    throw error;
  }
  file.keep();
}

/** Removes what killed runs left unfinished below a folder. */
export function sweep(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    if (entry.isFile() && entry.name.endsWith(temporary))
      rmSync(path.join(entry.parentPath, entry.name), { force: true });
}
