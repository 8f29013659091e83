import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { type BriefOptions, readArticle } from "../brief.ts";
import type { TickerList } from "../core/document.ts";
import { BriefError } from "../core/error.ts";
import type { Reading } from "../core/reading.ts";
import { decode } from "../read/decode.ts";
import { articleOfFile, type Given, mostBytes, tooLarge } from "../read/file.ts";
import { readTickerList } from "../read/ticker-list.ts";
import type { ReadingFlags } from "./commands/options.ts";
import { UsageError } from "./exit.ts";
import type { Io } from "./terminal.ts";

/** Reads the article in a file, or on standard input for `-`. Throws `BriefError`. */
export async function readFile(path: string, given: Given, io: Io, options: BriefOptions = {}): Promise<Reading> {
  const bytes = path === "-" ? await standardInput(io) : fileBytes(path);
  const { source, encoding, warnings } = articleOfFile(bytes, path, given);
  const origin = { path: path === "-" ? null : path, encoding, bytes: bytes.length, warnings };
  return readArticle(source, { ...options, origin });
}

/** How articles are to be read, with the user's own list of securities. Throws `UsageError` where that list is bad. */
export function readingOptions({ budget, tickers }: Pick<ReadingFlags, "budget" | "tickers">): BriefOptions {
  return {
    ...(budget === null ? {} : { budget }),
    ...(tickers === null ? {} : { tickers: listIn(tickers) }),
  };
}

function listIn(file: string): TickerList {
  try {
    return readTickerList(decode(fileBytes(file)).text, file);
  } catch (error) {
    if (!(error instanceof BriefError)) throw error;
    const { message } = error; // the list's own errors name the file and the line
    throw new UsageError(`--tickers: ${message.startsWith(file) ? message : `${file}: ${message}`}`);
  }
}

/** The bytes of a file. Throws `BriefError` E_READ, E_TOO_LARGE. */
export function fileBytes(path: string): Uint8Array {
  let file: number | null = null;
  try {
    file = openSync(path, "r");
    const stat = fstatSync(file);
    if (stat.isDirectory())
      throw new BriefError("E_READ", "it is a folder; name the files in it, or use `brief batch`");
    if (stat.size > mostBytes) throw tooLarge("it");
    return allOf(file);
  } catch (error) {
    throw error instanceof BriefError ? error : unreadable(error as NodeJS.ErrnoException);
  } finally {
    if (file !== null) closeSync(file);
  }
}

/** Reads until nothing more comes; devices and pipes have no size to ask for. */
function allOf(file: number): Uint8Array {
  let all: Uint8Array = new Uint8Array(64 * 1024);
  let length = 0;
  for (;;) {
    const count = readSync(file, all, length, all.length - length, null);
    if (count === 0) return all.subarray(0, length);
    length += count;
    if (length > mostBytes) throw tooLarge("it");
    if (length < all.length) continue;
    const wider = new Uint8Array(all.length * 2);
    wider.set(all);
    all = wider;
  }
}

async function standardInput({ stdin }: Io): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stdin) {
    length += chunk.length;
    if (length > mostBytes) throw tooLarge("it");
    chunks.push(chunk as Uint8Array);
  }
  return Buffer.concat(chunks);
}

function unreadable(error: NodeJS.ErrnoException): BriefError {
  const known: Record<string, string> = {
    ENOENT: "no such file",
    EACCES: "no permission to read it",
    ENOTDIR: "no such file: a part of its path is no folder",
    ENAMETOOLONG: "its name is too long",
  };
  return new BriefError("E_READ", known[error.code ?? ""] ?? `it cannot be read (${error.code ?? error.message})`);
}
