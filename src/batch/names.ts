import path from "node:path";
import type { InputFile } from "./discover.ts";

/** Names that Windows keeps for devices. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/**
 * The output file of each input, under the output folder: the tree mirrored, the whole name kept and `.json` (`.ndjson` for files of
 * records) put behind it. No name leads out of the folder; names that differ only in case or in how an accent is written, or that a folder has, get
 * `~2`, `~3` in the order of the inputs.
 */
export function outputNames(files: readonly InputFile[]): Map<string, string> {
  const stems = files.map(({ under }) => safe(under));
  const taken = new Set(stems.flatMap(foldersOf).map(folded));
  const names = new Map<string, string>();
  for (const [i, file] of files.entries()) {
    const stem = stems[i] as string;
    const ending = file.kind === "records" ? ".ndjson" : ".json";
    let name = stem + ending;
    for (let n = 2; taken.has(folded(name)); n++) name = `${stem}~${n}${ending}`;
    taken.add(folded(name));
    names.set(file.path, name);
  }
  return names;
}

const folded = (name: string): string => name.normalize("NFC").toLowerCase();

/** "a" and "a/b" of "a/b/c". */
function foldersOf(name: string): string[] {
  const parts = name.split("/");
  return parts.slice(1).map((_, i) => parts.slice(0, i + 1).join("/"));
}

function safe(under: string): string {
  const parts = under.split(/[/\\]/).filter((part) => part !== "" && part !== "." && part !== "..");
  return path.posix.join(...(parts.length > 0 ? parts.map(safePart) : ["_"]));
}

function safePart(part: string): string {
  const plain = part
    .replace(/[\u0000-\u001f\u007f<>:"|?*]/g, "_")
    .replace(/^-/, "_")
    .replace(/[. ]$/, "_");
  const short =
    Buffer.byteLength(plain) > 200
      ? Buffer.from(plain)
          .subarray(0, 190)
          .toString("utf8")
          .replace(/\ufffd$/, "")
      : plain;
  return devices.test(short) ? `_${short}` : short;
}
