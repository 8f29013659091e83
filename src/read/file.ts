import type { Source, Warning } from "../contract.ts";
import { BriefError } from "../core/error.ts";
import { charsetOfHtml } from "./charset.ts";
import { decode } from "./decode.ts";
import { isHtml, isMhtml } from "./detect.ts";
import { checkSource } from "./source.ts";

/** The largest file or line that is read, in bytes. */
export const mostBytes = 32 * 1024 * 1024;

/** What its reader knows of an article and its file does not say. */
export interface Given {
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  readonly publishedAt?: string | undefined;
  readonly url?: string | undefined;
  readonly inputFormat?: "text" | "html" | undefined;
}

/** An article out of a file's bytes, and how they were decoded. */
export interface FromFile {
  readonly source: Source;
  readonly encoding: string;
  readonly warnings: readonly Warning[];
}

/**
 * The article in a file: a page if its bytes look like HTML, else a text. Throws `BriefError` E_ENCODING for binary files, E_READ for a
 * web archive, E_TOO_LARGE.
 */
export function articleOfFile(bytes: Uint8Array, path: string, given: Given): FromFile {
  if (bytes.length > mostBytes) throw tooLarge("it");
  const { text, encoding, warnings } = decode(bytes, declaredCharset(bytes, given.inputFormat));
  if (isMhtml(text)) throw new BriefError("E_READ", "it is a web archive (.mhtml); save the page as HTML instead");
  const format = given.inputFormat ?? (isHtml(text) ? "html" : "text");
  const { title, publishedAt, url } = given;
  return { source: checkSource({ id: given.id ?? path, [format]: text, title, publishedAt, url }), encoding, warnings };
}

/** The encoding that a page declares; null for a text, whatever it says of encodings. */
function declaredCharset(bytes: Uint8Array, format: "text" | "html" | undefined): string | null {
  const html =
    format === undefined ? isHtml(Buffer.from(bytes.subarray(0, 8192)).toString("latin1")) : format === "html";
  return html ? charsetOfHtml(bytes) : null;
}

/** The record in a line or a file of JSON, not yet checked. Throws `BriefError` E_JSON, E_TOO_LARGE (bytes null). */
export function recordOf(bytes: Uint8Array | null, what: "line" | "file"): unknown {
  if (bytes === null || bytes.length > mostBytes) throw tooLarge(`the ${what}`);
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString("utf8")
    .replace(/^\ufeff/, "");
  if (text.trim() === "") throw new BriefError("E_JSON", `the ${what} is blank; it holds one article as JSON`);
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = (error as Error).message.replace(/ \(line \d{1,9} column \d{1,9}\)$/, ""); // which Node adds from 22 on
    throw new BriefError("E_JSON", `the ${what} is no JSON: ${reason}`);
  }
}

/** The id of a record that may be malformed otherwise. */
export function idOf(record: unknown): string | null {
  const id = typeof record === "object" && record !== null ? (record as { id?: unknown }).id : undefined;
  return typeof id === "string" ? id : null;
}

/** Something was larger than `most` bytes; `advice` says what to do. */
export const tooLarge = (what: string, most = mostBytes, advice = "cut it into articles"): BriefError =>
  new BriefError("E_TOO_LARGE", `${what} is larger than ${most / 1024 / 1024} MiB; ${advice}`);
