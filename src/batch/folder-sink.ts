import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Manifest } from "./manifest.ts";
import { sha256Of } from "./manifest.ts";
import { openSafe, type SafeFile, sweep, writing } from "./safe-file.ts";
import type { Sink } from "./sink.ts";
import type { Entry } from "./task.ts";

/** The output file that outcomes are being written to. */
interface Open {
  readonly path: string;
  readonly output: string;
  readonly sha256: string | null;
  readonly file: SafeFile;
  readonly contents: [content: string, first: string][];
  whole: boolean;
}

/**
 * One output file an input, mirroring the tree; each appears when its input is done. `firstOf` gives the place of the first article of equal content.
 */
export function folderSink(
  folder: string,
  names: ReadonlyMap<string, string>,
  manifest: Manifest,
  firstOf: (index: number) => string,
): Sink {
  writing(() => mkdirSync(folder, { recursive: true }));
  sweep(folder);
  let open: Open | null = null;
  const done: Entry[] = [];
  const close = (): void => {
    if (open === null) return;
    open.file.keep();
    const { path: file, output, sha256, contents, whole } = open;
    open = null;
    if (!whole || sha256 === null) return;
    const entry = { file, output, sha256, contents };
    done.push(entry);
    manifest.add(entry);
  };
  return {
    take: (outcome) => {
      if (open !== null && open.path !== outcome.path) close();
      if (outcome.unchanged !== null) {
        done.push(outcome.unchanged);
        return;
      }
      const output = names.get(outcome.path) as string;
      open ??= {
        path: outcome.path,
        output,
        sha256: sha256Of(outcome.path),
        file: openSafe(path.join(folder, output)),
        contents: [],
        whole: true,
      };
      open.file.write(`${outcome.record}\n`);
      open.contents.push([outcome.content ?? "", firstOf(outcome.index)]);
      if (outcome.error !== null) open.whole = false;
    },
    finish: () => {
      close();
      manifest.finish(done);
    },
    abandon: () => {
      open?.file.drop();
    },
  };
}
