import type { Because } from "../../core/rule.ts";

/**
 * The columns a reading works on. They are laid out once and used for one document after another, for taking them from the heap each time
 * costs more than filling them; a document of unusual length gets columns of its own.
 */
export interface Desk {
  readonly room: number;
  readonly shapes: Int32Array;
  readonly classes: Int32Array;
  readonly moreClasses: Int32Array;
  readonly words: Uint8Array;
  readonly places: Uint8Array;
  readonly starts: Int32Array;
  readonly nameEnd: Int32Array;
  readonly nameEntry: Int32Array;
  readonly titleEnd: Int32Array;
  readonly nameUses: Uint8Array;
  /** Room for the groups of candidates by the hash of their key. */
  readonly slots: Int32Array;
  /** The same by the first word of their key. */
  readonly firstWords: Int32Array;
  /** The weights of the candidates, and what those written alike say together. */
  readonly weights: Rows;
  readonly casts: Casts;
}

/** Rows of weights, one number for each sense. */
export interface Rows {
  cells: Float64Array;
  used: number;
}

/** The votes cast in a reading, as columns: the first `used` of each. */
export interface Casts {
  used: number;
  /** The id of the rule. */
  readonly rule: string[];
  readonly sense: number[];
  readonly weight: number[];
  /** What the vote leans on, null for the candidate itself. */
  readonly because: (Because | null)[];
  /** The vote that the same candidate got before this one, -1 for the first. */
  readonly before: number[];
}

/** How many columns a row of weights has. */
export const width = 11;

/** Columns longer than this are not kept. */
const mostKept = 1 << 16;

const layOut = (room: number): Desk => ({
  room,
  shapes: new Int32Array(room),
  classes: new Int32Array(room),
  moreClasses: new Int32Array(room),
  words: new Uint8Array(room),
  places: new Uint8Array(room),
  starts: new Int32Array(room),
  nameEnd: new Int32Array(room),
  nameEntry: new Int32Array(room),
  titleEnd: new Int32Array(room),
  nameUses: new Uint8Array(room),
  slots: new Int32Array(1 << 12),
  firstWords: new Int32Array(1 << 12),
  weights: { cells: new Float64Array(width * 64), used: 0 },
  casts: { used: 0, rule: [], sense: [], weight: [], because: [], before: [] },
});

let kept = layOut(1 << 10);

/** A desk for so many tokens, with no row on it. It serves until the next one is asked for. */
export function deskFor(count: number): Desk {
  if (count > mostKept) return layOut(count);
  if (kept.room < count || kept.weights.cells.length > mostKept * width)
    kept = layOut(Math.min(mostKept, Math.max(count, kept.room * 2)));
  kept.weights.used = 0;
  kept.casts.used = 0;
  kept.nameEnd.fill(0, 0, count);
  return kept;
}

/** Free slots for so many keys, twice as many at least: of those on the desk where they are enough. */
export function emptySlots(kept: Int32Array, keys: number): Int32Array {
  let size = 16;
  while (size < keys * 2) size *= 2;
  return size > kept.length ? new Int32Array(size) : kept.subarray(0, size).fill(0);
}

/** Lays out one more row, of zeros, and tells where it begins. */
export function addRow(rows: Rows): number {
  const row = rows.used;
  rows.used += width;
  if (rows.used > rows.cells.length) {
    const wider = new Float64Array(rows.cells.length * 2);
    wider.set(rows.cells);
    rows.cells = wider;
  }
  for (let column = row; column < rows.used; column++) rows.cells[column] = 0;
  return row;
}
