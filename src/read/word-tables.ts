import { readFileSync } from "node:fs";
import { openStrings, type StringTable } from "../core/string-table.ts";

/** One line of a word file: `name<TAB>class<TAB>note`. */
export interface WordLine {
  readonly name: string;
  readonly cls: string;
  readonly note: string;
}

/** The parts of `dist/words.bin`, in its order: what the build makes of the lists in `src/read/words`. */
export const parts = [
  "calendar",
  "byline",
  "byline-cues",
  "phrases-whole",
  "phrase-words",
  "phrases-at-start",
  "phrases-inside",
  "phrase-heads",
] as const;
export type Part = (typeof parts)[number];

/** The parts as one file: the length of each, and the parts. */
export function fileOf(numbers: Readonly<Record<Part, Int32Array>>): Uint8Array {
  const file = Int32Array.from([
    ...parts.map((part) => numbers[part].length),
    ...parts.flatMap((part) => [...numbers[part]]),
  ]);
  return new Uint8Array(file.buffer);
}

let opened: Readonly<Record<Part, Int32Array>> | null = null;

/** The numbers of a part. The file stands two folders up from this one in `dist`, and from the bundle's folder as well. */
export function numbersOf(part: Part): Int32Array {
  opened ??= open();
  return opened[part];
}

function open(): Readonly<Record<Part, Int32Array>> {
  const bytes = readFileSync(new URL("../../dist/words.bin", import.meta.url));
  const file = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
  let at = parts.length;
  const numbers = parts.map((part, i) => {
    const from = at;
    at += file[i] as number;
    return [part, file.subarray(from, at)];
  });
  return Object.fromEntries(numbers) as Record<Part, Int32Array>;
}

const tables = new Map<Part, StringTable>();

/** A part that holds strings by strings. */
export function wordTable(part: Part): StringTable {
  const known = tables.get(part);
  if (known !== undefined) return known;
  const made = openStrings(numbersOf(part));
  tables.set(part, made);
  return made;
}
