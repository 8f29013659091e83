import { type Dirent, existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import ignore, { type Ignore } from "ignore";
import { globSync } from "tinyglobby";
import { manifestName } from "./manifest-name.ts";

/** What a file holds: one article as text or page, one record, or a record a line. */
export type FileKind = "article" | "record" | "records";

/** A file to read. */
export interface InputFile {
  /** As the user gave it, or the folder as given with the way down to the file. */
  readonly path: string;
  /** The way from the folder that was given; of a file that was named, its name. */
  readonly under: string;
  readonly kind: FileKind;
  readonly gzip: boolean;
}

/** Something that stands in a folder and is not read, though a user may think it is. */
export interface Unread {
  readonly path: string;
  readonly message: string;
}

/** What was found under the paths; what was named and is not there is among the files. */
export interface Found {
  /** In the order of the code units of their paths. */
  readonly files: readonly InputFile[];
  /** Of what was given, the folders: everything below them is in this run, or left out of it. */
  readonly folders: readonly string[];
  /** Passed over with a word: sockets, devices, links inside folders. */
  readonly skipped: readonly Unread[];
}

/** What to take from folders; files that are named are always taken. */
export interface Filter {
  /** Patterns as in .gitignore: with any, only files that match one are taken. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** Whether the .briefignore of each folder counts. */
  readonly obeyIgnoreFiles: boolean;
  /** A folder never to be entered: where the output goes. */
  readonly outFolder: string | null;
}

const kinds: Readonly<Record<string, FileKind>> = {
  ".txt": "article",
  ".md": "article",
  ".html": "article",
  ".htm": "article",
  ".json": "record",
  ".ndjson": "records",
};

/** Finds the files under paths, folders and globs. Links are followed only where they are named. */
export function discover(paths: readonly string[], filter: Filter): Found {
  const walk = new Walk(filter);
  for (const given of paths) walk.named(given);
  const files = [...walk.files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  return { files, folders: walk.folders, skipped: walk.skipped };
}

class Walk {
  readonly files = new Map<string, InputFile>();
  readonly folders: string[] = [];
  readonly skipped: Unread[] = [];
  private readonly include: Ignore | null;
  private readonly exclude: Ignore;
  private readonly filter: Filter;

  constructor(filter: Filter) {
    this.filter = filter;
    this.include = filter.include.length > 0 ? ignore().add([...filter.include]) : null;
    this.exclude = ignore().add([...filter.exclude]);
  }

  /** A path as the user gave it. */
  named(given: string): void {
    if (!existsSync(given) && /[*?[{]/.test(given)) {
      const met = globSync(given, {
        dot: false,
        followSymbolicLinks: false,
        onlyFiles: false,
        expandDirectories: false,
      });
      if (met.length === 0) this.missing(given);
      for (const each of met) this.place(each.replace(/\/$/, ""));
      return;
    }
    this.place(given);
  }

  private place(given: string): void {
    try {
      const stat = statSync(given);
      if (stat.isDirectory()) {
        this.folders.push(given);
        this.folder(given, "", []);
      } else this.file(given, path.basename(given), kindOf(given) ?? { kind: "article", gzip: isGzip(given) });
    } catch {
      this.missing(given); // reading it says why, in its place among the results
    }
  }

  /** What is named and is not there, or is a folder that cannot be looked into, is an article that cannot be read. */
  private missing(where: string): void {
    this.file(where, path.basename(where), { kind: "article", gzip: false });
  }

  private file(where: string, under: string, { kind, gzip }: { kind: FileKind; gzip: boolean }): void {
    if (!this.files.has(where)) this.files.set(where, { path: where, under, kind, gzip });
  }

  /** All below a folder; `rules` are the ignore files met on the way down. */
  private folder(root: string, under: string, rules: readonly IgnoreFile[]): void {
    const here = path.join(root, under);
    if (this.filter.outFolder !== null && path.resolve(here) === path.resolve(this.filter.outFolder)) return;
    let entries: Dirent[];
    try {
      entries = readdirSync(here, { withFileTypes: true });
    } catch {
      this.missing(here);
      return;
    }
    const obeyed = this.withIgnoreFile(here, under, rules, entries);
    for (const entry of entries) {
      const below = under === "" ? entry.name : `${under}/${entry.name}`;
      if (entry.isDirectory()) {
        if (!this.refused(`${below}/`, obeyed)) this.folder(root, below, obeyed);
      } else this.member(root, below, entry, obeyed);
    }
  }

  private member(root: string, below: string, entry: Dirent, rules: readonly IgnoreFile[]): void {
    const kind = kindOf(entry.name);
    const where = path.join(root, below);
    const link = entry.isSymbolicLink();
    if (kind === null && !(link && isFolder(where))) return;
    if (this.refused(below, rules) || entry.name === manifestName) return;
    if (kind !== null && this.include !== null && !this.include.ignores(below)) return;
    if (kind !== null && entry.isFile()) this.file(where, below, kind);
    else
      this.skipped.push({
        path: where,
        message: link ? "a link inside a folder; name it to have it read" : "no regular file",
      });
  }

  private refused(below: string, rules: readonly IgnoreFile[]): boolean {
    if (this.exclude.ignores(below)) return true;
    return rules.some(({ under, rules: each }) => each.ignores(under === "" ? below : below.slice(under.length + 1)));
  }

  private withIgnoreFile(
    here: string,
    under: string,
    rules: readonly IgnoreFile[],
    entries: readonly Dirent[],
  ): readonly IgnoreFile[] {
    if (!this.filter.obeyIgnoreFiles || !entries.some((entry) => entry.name === ".briefignore" && entry.isFile()))
      return rules;
    const file = path.join(here, ".briefignore");
    try {
      return [...rules, { under, rules: ignore().add(readFileSync(file, "utf8")) }];
    } catch {
      this.missing(file); // what it would leave out is not known, so it is told of as an input that cannot be read
      return rules;
    }
  }
}

/** The rules of a .briefignore, with the way from the root to its folder. */
interface IgnoreFile {
  readonly under: string;
  readonly rules: Ignore;
}

const isGzip = (name: string): boolean => /\.gz$/i.test(name);

/** True for a link that leads to a folder. */
function isFolder(link: string): boolean {
  try {
    return statSync(link).isDirectory();
  } catch {
    return false; // it leads nowhere, or in a circle
  }
}

/** What a file holds, by its name; null for files that are none of brief's. */
function kindOf(name: string): { kind: FileKind; gzip: boolean } | null {
  const gzip = isGzip(name);
  const kind = kinds[path.extname(gzip ? name.slice(0, -3) : name).toLowerCase()];
  return kind === undefined ? null : { kind, gzip };
}
