import { createHash } from "node:crypto";
import { appendFileSync, closeSync, existsSync, openSync, readFileSync, readSync } from "node:fs";
import path from "node:path";
import type { InputFile } from "./discover.ts";
import { writeSafe, writing } from "./safe-file.ts";
import type { Entry } from "./task.ts";

const fileName = ".brief-manifest.ndjson";

/**
 * What a run made of each input, kept in the output folder: a line as soon as an input is done, so that a run that was killed goes on where it was. The
 * first line names the version and the options; a manifest of others counts for nothing.
 */
export class Manifest {
  private readonly file: string;
  private readonly head: string;
  private readonly folder: string;
  private readonly known = new Map<string, Entry>();

  /** Opens the manifest of a folder; without `resume` the old one counts for nothing. */
  constructor(folder: string, made: { readonly version: string; readonly options: unknown }, resume: boolean) {
    this.folder = folder;
    this.file = path.join(folder, fileName);
    this.head = JSON.stringify({ version: made.version, options: digest(Buffer.from(JSON.stringify(made.options))) });
    const [head, ...lines] = resume && existsSync(this.file) ? readFileSync(this.file, "utf8").split("\n") : [];
    if (head === this.head) for (const entry of lines.flatMap(parsed)) this.known.set(entry.file, entry);
    writeSafe(this.file, this.text([...this.known.values()]));
  }

  /** What an earlier run made of a file, if the file and its output are as they were. A duplicate is read again: what it repeats may have changed. */
  recall(file: InputFile, output: string): Entry | null {
    const entry = this.known.get(file.path);
    if (entry === undefined || entry.output !== output || !existsSync(path.join(this.folder, output))) return null;
    if (entry.contents.some(([, first]) => first !== "")) return null;
    return entry.sha256 === sha256Of(file.path) ? entry : null;
  }

  /** Notes an input that is done. */
  add(entry: Entry): void {
    writing(() => appendFileSync(this.file, `${JSON.stringify(entry)}\n`));
  }

  /** Writes the manifest of a whole run anew, in the order of its inputs. */
  finish(entries: readonly Entry[]): void {
    writeSafe(this.file, this.text(entries));
  }

  private text(entries: readonly Entry[]): string {
    return [this.head, ...entries.map((entry) => JSON.stringify(entry))].map((line) => `${line}\n`).join("");
  }
}

/** The entry of a line; a line that a killed run left half-written is none. */
function parsed(line: string): Entry[] {
  if (!line.endsWith("}")) return [];
  return [JSON.parse(line) as Entry];
}

const digest = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** The digest of a file's bytes, or null where it cannot be read; reading it as an article says why. */
export function sha256Of(name: string): string | null {
  const hash = createHash("sha256");
  const chunk = new Uint8Array(1 << 20);
  let file: number | null = null;
  try {
    file = openSync(name, "r");
    for (let count = readSync(file, chunk); count > 0; count = readSync(file, chunk))
      hash.update(chunk.subarray(0, count));
    return hash.digest("hex");
  } catch {
    return null;
  } finally {
    if (file !== null) closeSync(file);
  }
}
