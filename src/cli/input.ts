import { type BriefOptions, readArticle } from "../brief.ts";
import type { TickerList } from "../core/document.ts";
import { BriefError } from "../core/error.ts";
import type { Reading } from "../core/reading.ts";
import { decode } from "../read/decode.ts";
import { fileBytes } from "../read/disk.ts";
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
