import { hashWord, slotOf } from "./lexicon.ts";

/**
 * Strings by strings, compiled into numbers: opening a table costs nothing and looking a key up makes no string but the one found. The
 * numbers are, in order: how many slots and how many entries there are, the slots (0, or the number of an entry from 1), where each key
 * and the value behind it begin in the pool, and the pool of code units.
 */
export interface StringTable {
  /** What a key stands for; null where it is none. */
  readonly get: (key: string) => string | null;
  readonly has: (key: string) => boolean;
}

/** Makes what `openStrings` reads. */
export function compileStrings(entries: ReadonlyMap<string, string>): Int32Array {
  let slotCount = 16;
  while (slotCount < entries.size * 2) slotCount *= 2;
  const slots = new Int32Array(slotCount);
  const starts = new Int32Array(entries.size * 2 + 1);
  const characters = [...entries].flat().join("");
  const pool = Buffer.alloc((characters.length * 2 + 3) & ~3);
  pool.write(characters, "utf16le");
  let at = 0;
  [...entries].forEach(([key, value], entry) => {
    let slot = slotOf(hashWord(key), slotCount - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slotCount - 1);
    slots[slot] = entry + 1;
    starts[entry * 2] = at;
    starts[entry * 2 + 1] = at + key.length;
    at += key.length + value.length;
  });
  starts[entries.size * 2] = at;
  const units = new Int32Array(pool.buffer, pool.byteOffset, pool.length / 4);
  return Int32Array.from([slotCount, entries.size, ...slots, ...starts, ...units]);
}

/** Reads a table. */
export function openStrings(numbers: Int32Array): StringTable {
  const slotCount = numbers[0] as number;
  const slots = numbers.subarray(2, 2 + slotCount);
  const startsEnd = 2 + slotCount + (numbers[1] as number) * 2 + 1;
  const starts = numbers.subarray(2 + slotCount, startsEnd);
  const pool = new Uint16Array(numbers.buffer, numbers.byteOffset + startsEnd * 4, (numbers.length - startsEnd) * 2);

  /** Twice the number of the entry with the key, -1 if there is none. */
  const find = (key: string): number => {
    for (let slot = slotOf(hashWord(key), slotCount - 1); ; slot = (slot + 1) & (slotCount - 1)) {
      const at = ((slots[slot] as number) - 1) * 2;
      if (at < 0) return -1;
      const from = starts[at] as number;
      if ((starts[at + 1] as number) - from !== key.length) continue;
      let i = 0;
      while (i < key.length && pool[from + i] === key.charCodeAt(i)) i++;
      if (i === key.length) return at;
    }
  };
  const valueBehind = (at: number): string => {
    let value = "";
    for (let i = starts[at + 1] as number; i < (starts[at + 2] as number); i++)
      value += String.fromCharCode(pool[i] as number);
    return value;
  };
  return {
    get: (key) => {
      const at = find(key);
      return at < 0 ? null : valueBehind(at);
    },
    has: (key) => find(key) >= 0,
  };
}
