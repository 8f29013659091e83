import { closeSync, constants, fstatSync, openSync, readSync, statSync } from "node:fs";
import { BriefError } from "../core/error.ts";
import { mostBytes, tooLarge } from "./file.ts";

/** What a file is read as: how many bytes it may have, and what is to be done where it has more, is a folder, or has no end. */
export interface Wanted {
  readonly most: number;
  readonly larger: string;
  readonly folder: string;
  readonly endless: string;
}

const anArticle: Wanted = {
  most: mostBytes,
  larger: "cut it into articles",
  folder: "name the files in it, or use `brief batch`",
  endless: "give it to `brief pipe` or `brief summarize`",
};

/** Opens a file to read. Throws `BriefError` E_READ, for a folder as well. */
function openToRead(path: string, flags: number, { folder }: Wanted): number {
  try {
    const file = openSync(path, flags);
    if (!fstatSync(file).isDirectory()) return file;
    closeSync(file);
  } catch (error) {
    throw unreadable(error as NodeJS.ErrnoException);
  }
  throw new BriefError("E_READ", `it is a folder; ${folder}`);
}

/** Opens a file that has an end: no pipe and no device, at which a run over many files could hang. Throws `BriefError` E_READ. */
export function openRegular(path: string, wanted = anArticle): number {
  const file = openToRead(path, constants.O_RDONLY | constants.O_NONBLOCK, wanted); // a pipe without a writer is opened at once
  if (fstatSync(file).isFile()) return file;
  closeSync(file);
  throw new BriefError("E_READ", `it is a pipe or a device; ${wanted.endless}`);
}

/** The bytes of a file, a pipe or a device. Throws `BriefError` E_READ, E_TOO_LARGE. */
export const fileBytes = (path: string): Uint8Array =>
  allOf(openToRead(path, constants.O_RDONLY, anArticle), anArticle);

/** The bytes of a file that has an end. Throws `BriefError` E_READ, E_TOO_LARGE. */
export const regularFileBytes = (path: string, wanted = anArticle): Uint8Array =>
  allOf(openRegular(path, wanted), wanted);

/** Reads until nothing more comes, and closes; devices and pipes have no size to ask for, and a file may grow. */
function allOf(file: number, { larger, most }: Wanted): Uint8Array {
  try {
    const { size } = fstatSync(file);
    if (size > most) throw tooLarge("it", most, larger);
    let all: Uint8Array = new Uint8Array(size > 0 ? size + 1 : 64 * 1024);
    let length = 0;
    for (;;) {
      const count = readSync(file, all, length, all.length - length, null);
      if (count === 0) return all.subarray(0, length);
      length += count;
      if (length > most) throw tooLarge("it", most, larger);
      if (length < all.length) continue;
      const wider = new Uint8Array(all.length * 2);
      wider.set(all);
      all = wider;
    }
  } catch (error) {
    throw error instanceof BriefError ? error : unreadable(error as NodeJS.ErrnoException);
  } finally {
    closeSync(file);
  }
}

/** The length of a file in bytes; 0 where there is none to be had: reading it says why. */
export function sizeOf(path: string): number {
  try {
    return statSync(path).size;
  } catch {
    return 0;
  }
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: "no permission to read it",
  EISDIR: "it is a folder",
  EMFILE: "too many files are open; raise the limit (ulimit -n)",
  ELOOP: "its links lead in a circle",
  ENAMETOOLONG: "its name is too long",
  ENOENT: "no such file",
  ENOTDIR: "no such file: a part of its path is no folder",
};

/** Says why the system would not let a file be read. */
export const unreadable = ({ code, message }: NodeJS.ErrnoException): BriefError =>
  new BriefError("E_READ", reasons[code ?? ""] ?? `it cannot be read (${code ?? message})`);
