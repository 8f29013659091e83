import { createReadStream } from "node:fs";
import path from "node:path";
import { linesOf } from "../read/lines.ts";
import { flagged } from "./duplicates.ts";
import type { Manifest } from "./manifest.ts";
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

/** Results that may be on their way to the disk at once: waiting for one after the other would take longer than reading. */
const mostUnderway = 8;

/** One output file an input, mirroring the tree of the folders that were given; each appears when its input is done. */
export async function folderSink(
  folder: string,
  names: ReadonlyMap<string, string>,
  given: readonly string[],
  manifest: Manifest,
): Promise<Sink> {
  await manifest.begin(names, given);
  let open: Open | null = null;
  const done: Entry[] = []; // in the order of the inputs, whichever is on the disk first
  const underway: Promise<void>[] = [];
  const begin = (outcome: Outcome): Open => {
    const output = names.get(outcome.path) as string;
    manifest.forget(outcome.path);
    const file = openSafe(path.join(folder, output));
    return { path: outcome.path, output, sha256: manifest.digestOf(outcome.path), file, articles: [], whole: true };
  };
  const keep = async ({ articles, file, output, path: input, sha256, whole }: Open, place: number): Promise<void> => {
    const bytes = await file.keep();
    const entry = { file: input, output, bytes, sha256: whole ? sha256 : null, articles: whole ? articles : [] };
    done[place] = entry;
    manifest.add(entry);
  };
  const close = async (): Promise<void> => {
    if (open === null) return;
    const kept = keep(open, done.length++);
    open = null;
    kept.catch(() => {}); // it is thrown where it is waited for
    underway.push(kept);
    if (underway.length > mostUnderway) await underway.shift();
  };
  return {
    take: async (outcome) => {
      if (open !== null && open.path !== outcome.path) await close();
      if (outcome.unchanged !== null) {
        const entry = outcome.reflagged ? await reflag(folder, outcome.unchanged, manifest) : outcome.unchanged;
        if (outcome.reflagged) manifest.add(entry);
        done.push(entry);
        return;
      }
      open ??= begin(outcome);
      open.file.write(`${outcome.record}\n`);
      open.articles.push(knownOf(outcome));
      if (outcome.error !== null) open.whole = false;
      if (outcome.line === null) await close();
    },
    finish: async (_counts, end) => {
      if (end === "limit")
        open?.file.drop(); // the manifest has what was done
      else await close();
      await Promise.all(underway);
      if (end !== "limit") await manifest.write(done);
    },
    abandon: async () => {
      open?.file.drop();
      await Promise.allSettled(underway);
    },
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
  return { ...entry, bytes: await file.keep() };
}
