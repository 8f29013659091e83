import { closeSync, fsync, mkdirSync, openSync, readdirSync, renameSync, rmSync, writeSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { OutputFailed } from "../core/error.ts";

/** The ending of a file or folder that is being made; one that a killed run left behind is swept away by the next. */
export const temporary = ".brief-tmp";

const toDisk = promisify(fsync);

/** A file that appears under its name only when it is whole. */
export interface SafeFile {
  readonly write: (text: string) => void;
  /** Puts the file under its name once it is on the disk; gives its length in bytes. */
  readonly keep: () => Promise<number>;
  /** Leaves nothing behind of a file that is not kept. */
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
  let length = 0;
  let open = true;
  const drop = (): void => {
    if (!open) return;
    open = false;
    closeSync(file);
    rmSync(work, { force: true });
  };
  return {
    write: (text) =>
      writing(() => {
        const bytes = Buffer.from(text);
        for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
        length += bytes.length;
      }),
    keep: async () => {
      try {
        await toDisk(file);
        renameSync(work, name);
        open = false;
        closeSync(file);
        return length;
      } catch (error) {
        throw OutputFailed.because(error as Error);
      } finally {
        drop();
      }
    },
    drop,
  };
}

/** Writes a whole file under its name, at once or not at all. */
export async function writeSafe(name: string, text: string): Promise<void> {
  const file = openSafe(name);
  try {
    file.write(text);
    await file.keep();
  } finally {
    file.drop();
  }
}

/** Removes what killed runs left unfinished below a folder. */
export function sweepUnfinished(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const name = path.join(folder, entry.name);
    if (entry.name.endsWith(temporary)) discard(name);
    else if (entry.isDirectory()) sweepUnfinished(name);
  }
}

function discard(name: string): void {
  try {
    rmSync(name, { force: true, recursive: true });
  } catch {
    // a run that is being refused makes it now, and removes it
  }
}
