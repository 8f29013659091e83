import { createHash } from "node:crypto";
import {
  appendFileSync,
  closeSync,
  existsSync,
  lstatSync,
  readFileSync,
  readSync,
  rmdirSync,
  rmSync,
  statSync,
} from "node:fs";
import path from "node:path";
import { OutputFailed } from "../core/error.ts";
import { openRegular } from "../read/disk.ts";
import type { InputFile } from "./discover.ts";
import { manifestName } from "./manifest-name.ts";
import { writeSafe, writing } from "./safe-file.ts";
import type { Entry } from "./task.ts";

/** What made a result: only a run of the same version and options goes on with those of another. */
export interface Made {
  readonly version: string;
  readonly options: unknown;
}

/**
 * What a run made of each input, kept in the output folder: a line as soon as an input is done, so that a run that was killed goes on where it was.
 */
export class Manifest {
  private readonly file: string;
  private readonly head: Head;
  private readonly folder: string;
  private readonly known = new Map<string, Entry>();
  /** The files that this run does not read, and that runs of other paths did. */
  private readonly others = new Set<string>();
  private readonly digests = new Map<string, string | null>();

  /** Reads the manifest of a folder; without `resume` the old one counts for nothing. */
  constructor(folder: string, { options, version }: Made, resume: boolean) {
    this.folder = folder;
    this.file = path.join(folder, manifestName);
    this.head = { version, options: digest(options) };
    if (!resume || !existsSync(this.file)) return;
    const [first, ...entries] = readFileSync(this.file, "utf8").split("\n").flatMap(parsed) as [Head, ...Entry[]];
    const same = first?.version === version && first.options === this.head.options;
    for (const entry of entries) this.known.set(entry.file, same ? entry : { ...entry, sha256: null });
  }

  /**
   * Begins a run that gives its inputs these output names, and was given these folders. Results of articles that are gone or left out go;
   * those that runs of other paths made stay, and stay known.
   */
  async begin(names: ReadonlyMap<string, string>, folders: readonly string[]): Promise<void> {
    const outputs = new Set(names.values());
    const isPast = pastOf([...names.keys()], folders);
    for (const { file, output } of [...this.known.values()]) {
      if (names.get(file) === output) continue;
      const taken = outputs.has(output); // the result of another input takes its place
      if (!taken && !names.has(file) && !isPast(file)) {
        this.others.add(file);
        continue;
      }
      this.known.delete(file);
      if (!taken) remove(this.folder, output);
    }
    await this.replace([...this.known.values()]);
  }

  /** What an earlier run made of a file that is about to be read, if the file and its output are as they were. */
  recall(file: InputFile, output: string): Entry | null {
    const sha256 = sha256Of(file.path);
    this.digests.set(file.path, sha256);
    const entry = this.known.get(file.path);
    if (entry === undefined || sha256 === null || entry.sha256 !== sha256 || entry.output !== output) return null;
    if (statSync(path.join(this.folder, output), { throwIfNoEntry: false })?.size !== entry.bytes) return null;
    this.digests.delete(file.path);
    return entry;
  }

  /** The digest of a file as it stood before it was read: one that changed since is read again by the next run. */
  digestOf(file: string): string | null {
    const sha256 = this.digests.get(file) ?? null;
    this.digests.delete(file);
    return sha256;
  }

  /** Notes that an output is about to change, so that a run killed in between does not trust what is known of it. */
  forget(file: string): void {
    const entry = this.known.get(file);
    if (entry !== undefined && entry.sha256 !== null) this.add({ ...entry, sha256: null, articles: [] });
  }

  /** Notes an input that is done. */
  add(entry: Entry): void {
    this.expectThere();
    writing(() => appendFileSync(this.file, `${JSON.stringify(entry)}\n`));
  }

  /** Writes the manifest of a whole run anew: its inputs in their order, then what it did not read. */
  async write(entries: readonly Entry[]): Promise<void> {
    this.expectThere();
    await this.replace([...entries, ...[...this.known.values()].filter(({ file }) => this.others.has(file))]);
  }

  /** Throws `OutputFailed` where the folder was removed in the run, and the results that stood in it with it. */
  private expectThere(): void {
    if (!existsSync(this.file)) throw new OutputFailed(`the output was removed in the run: ${this.file} is gone`);
  }

  private replace(entries: readonly Entry[]): Promise<void> {
    return writeSafe(this.file, [this.head, ...entries].map((line) => `${JSON.stringify(line)}\n`).join(""));
  }
}

/** The first line of a manifest: digests of what its run was asked for. */
interface Head {
  readonly version: string;
  readonly options: string;
}

/** What stands in a line; a line that a killed run left half-written is nothing. */
function parsed(line: string): (Head | Entry)[] {
  try {
    return [JSON.parse(line)];
  } catch {
    return [];
  }
}

/**
 * Tells of a file that an earlier run read, and this one does not, whether it is no more among the articles that are asked for: it lies below
 * a folder that was given, or it is gone and a file beside it, or beside a folder it was in, is read. So a glob that meets less than it did
 * is known from other paths.
 */
function pastOf(files: readonly string[], folders: readonly string[]): (file: string) => boolean {
  const given = new Set(folders.map((folder) => path.resolve(folder)));
  const read = new Set(files.map((file) => path.dirname(path.resolve(file))));
  return (file) => {
    const above = foldersAbove(path.resolve(file));
    return above.some((folder) => given.has(folder)) || (above.some((folder) => read.has(folder)) && isGone(file));
  };
}

/** "/a/b", "/a" and "/" of "/a/b/c". */
function foldersAbove(file: string): string[] {
  const folder = path.dirname(file);
  return folder === file ? [] : [folder, ...foldersAbove(folder)];
}

/** True only where the system says that there is no such file. */
function isGone(file: string): boolean {
  try {
    return lstatSync(file, { throwIfNoEntry: false }) === undefined;
  } catch {
    return false; // it may be there
  }
}

/** Removes a result, and the folders that are empty without it. */
function remove(folder: string, output: string): void {
  writing(() => rmSync(path.join(folder, output), { force: true }));
  for (let under = path.dirname(output); under !== "."; under = path.dirname(under)) {
    try {
      rmdirSync(path.join(folder, under));
    } catch {
      return; // it holds others
    }
  }
}

const digest = (value: unknown): string => createHash("sha256").update(JSON.stringify(value)).digest("hex");

/** The digest of a file's bytes, or null where it cannot be read; reading it as an article says why. */
function sha256Of(name: string): string | null {
  const hash = createHash("sha256");
  const chunk = new Uint8Array(1 << 16);
  let file: number | null = null;
  try {
    file = openRegular(name);
    for (let count = readSync(file, chunk); count > 0; count = readSync(file, chunk))
      hash.update(chunk.subarray(0, count));
    return hash.digest("hex");
  } catch {
    return null;
  } finally {
    if (file !== null) closeSync(file);
  }
}
