import { createReadStream } from "node:fs";
import path from "node:path";
import { linesOf } from "../read/lines.ts";
import { flagged } from "./duplicates.ts";
import { type Manifest, sha256Of } from "./manifest.ts";
import { openSafe, type SafeFile } from "./safe-file.ts";
import type { Sink } from "./sink.ts";
import type { Entry, KnownArticle, Outcome } from "./task.ts";

/** The output file of a file of records, while its outcomes come. */
interface Open {
  readonly path: string;
  readonly output: string;
  readonly sha256: string | null;
  readonly file: SafeFile;
  readonly articles: KnownArticle[];
  whole: boolean;
}

/** One output file an input, mirroring the tree; each appears when its input is done. */
export function folderSink(folder: string, names: ReadonlyMap<string, string>, manifest: Manifest): Sink {
  manifest.begin(new Set(names.values()));
  let open: Open | null = null;
  const done: Entry[] = [];
  const note = (entry: Entry): void => {
    done.push(entry);
    manifest.add(entry);
  };
  const begin = (outcome: Outcome): Open => {
    const output = names.get(outcome.path) as string;
    manifest.forget(outcome.path);
    const file = openSafe(path.join(folder, output));
    return { path: outcome.path, output, sha256: sha256Of(outcome.path), file, articles: [], whole: true };
  };
  const close = (): void => {
    if (open === null) return;
    const { articles, file, output, path: input, sha256, whole } = open;
    open = null;
    const bytes = file.keep();
    note({ file: input, output, bytes, sha256: whole ? sha256 : null, articles: whole ? articles : [] });
  };
  return {
    take: async (outcome) => {
      if (open !== null && open.path !== outcome.path) close();
      if (outcome.unchanged !== null) {
        if (outcome.reflagged) note(await reflag(folder, outcome.unchanged, manifest));
        else done.push(outcome.unchanged);
        return;
      }
      open ??= begin(outcome);
      open.file.write(`${outcome.record}\n`);
      open.articles.push(knownOf(outcome));
      if (outcome.error !== null) open.whole = false;
      if (outcome.line === null) close();
    },
    finish: (_counts, end) => {
      if (end === "limit") return open?.file.drop(); // the manifest has what was done
      close();
      manifest.write(done);
    },
    abandon: () => open?.file.drop(),
  };
}

const knownOf = ({ content, first, missing, warnings }: Outcome): KnownArticle => ({
  content: content ?? "",
  first,
  missing,
  warned: warnings.some(({ code }) => code !== "W_DUPLICATE"),
});

/** Writes the results of an unchanged input anew, each saying which article it repeats. */
async function reflag(folder: string, entry: Entry, manifest: Manifest): Promise<Entry> {
  const where = path.join(folder, entry.output);
  manifest.forget(entry.file);
  const file = openSafe(where);
  try {
    for await (const lines of linesOf(createReadStream(where), Number.POSITIVE_INFINITY))
      for (const { bytes, number } of lines) {
        const record = Buffer.from(bytes ?? []).toString("utf8");
        file.write(`${flagged(record, entry.articles[number - 1]?.first ?? "")}\n`);
      }
  } catch (error) {
    file.drop();
    throw error;
  }
  return { ...entry, bytes: file.keep() };
}
