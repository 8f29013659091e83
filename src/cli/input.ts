import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { type BriefOptions, briefOf, type Origin } from "../brief.ts";
import type { Source } from "../contract.ts";
import { BriefError } from "../core/error.ts";
import type { Page } from "../core/page.ts";
import type { Reading } from "../core/reading.ts";
import type { Trace } from "../core/trace.ts";
import { charsetOfHtml } from "../read/charset.ts";
import { type Decoded, decode } from "../read/decode.ts";
import { isHtml, isMhtml } from "../read/detect.ts";
import { checkSource } from "../read/source.ts";
import { readText } from "../read/text/index.ts";
import type { Io } from "./terminal.ts";

/** The largest file that is read, in bytes. */
export const mostBytes = 32 * 1024 * 1024;

/** What the command line says of an article that its file does not. */
export interface Given {
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  readonly publishedAt?: string | undefined;
  readonly url?: string | undefined;
  readonly inputFormat?: "text" | "html" | undefined;
}

/** Reads the article in a file, or on standard input for `-`. Throws `BriefError`. */
export async function readFile(path: string, given: Given, io: Io, options: BriefOptions = {}): Promise<Reading> {
  const bytes = path === "-" ? await standardInput(io) : fileBytes(path);
  const decoded = decode(bytes, declaredCharset(bytes, given.inputFormat));
  if (isMhtml(decoded.text))
    throw new BriefError("E_READ", "it is a web archive (.mhtml); save the page as HTML instead");
  const format = given.inputFormat ?? formatOf(decoded);
  const { title, publishedAt, url } = given;
  const source = checkSource({ id: given.id ?? path, [format]: decoded.text, title, publishedAt, url });
  const { encoding, warnings } = decoded;
  const origin: Origin = { path: path === "-" ? null : path, encoding, bytes: bytes.length, warnings };
  return readSource(source, { ...options, origin });
}

/** Reads one article; the HTML reader is loaded when the first page comes. */
export async function readSource(source: Source, options: BriefOptions = {}): Promise<Reading> {
  const read: (source: Source, trace: Trace | null) => Page =
    source.html === undefined ? readText : (await import("../read/html/index.ts")).readHtml;
  return briefOf(source, read(source, options.trace ?? null), options);
}

const formatOf = ({ text }: Decoded): "text" | "html" => (isHtml(text) ? "html" : "text");

/** The encoding that a page declares; null for a text, whatever it says of encodings. */
function declaredCharset(bytes: Uint8Array, format: "text" | "html" | undefined): string | null {
  const html =
    format === undefined ? isHtml(Buffer.from(bytes.subarray(0, 8192)).toString("latin1")) : format === "html";
  return html ? charsetOfHtml(bytes) : null;
}

function fileBytes(path: string): Uint8Array {
  let file: number;
  try {
    file = openSync(path, "r");
  } catch (error) {
    throw unreadable(error as NodeJS.ErrnoException);
  }
  try {
    const stat = fstatSync(file);
    if (stat.isDirectory()) throw new BriefError("E_READ", "it is a folder; name the files in it");
    if (stat.size > mostBytes) throw tooLarge();
    return allOf((buffer) => readSync(file, buffer));
  } catch (error) {
    throw error instanceof BriefError ? error : unreadable(error as NodeJS.ErrnoException);
  } finally {
    closeSync(file);
  }
}

/** Reads until nothing more comes; devices and pipes have no size to ask for. */
function allOf(read: (buffer: Uint8Array) => number): Uint8Array {
  let all: Uint8Array = new Uint8Array(64 * 1024);
  let length = 0;
  for (;;) {
    const count = read(all.subarray(length));
    if (count === 0) return all.subarray(0, length);
    length += count;
    if (length > mostBytes) throw tooLarge();
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
    if (length > mostBytes) throw tooLarge();
    chunks.push(chunk as Uint8Array);
  }
  return Buffer.concat(chunks);
}

const tooLarge = (): BriefError =>
  new BriefError("E_TOO_LARGE", `it is larger than ${mostBytes / 1024 / 1024} MiB; cut it into articles`);

function unreadable(error: NodeJS.ErrnoException): BriefError {
  const known: Record<string, string> = {
    ENOENT: "no such file",
    EACCES: "no permission to read it",
    EISDIR: "it is a folder; name the files in it",
    ENOTDIR: "no such file: a part of its path is no folder",
    ENAMETOOLONG: "its name is too long",
  };
  return new BriefError("E_READ", known[error.code ?? ""] ?? `it cannot be read (${error.code ?? error.message})`);
}
