import type { Brief } from "../contract.ts";

/** What offsets may count: bytes of UTF-8, code units of UTF-16 or code points. */
export const offsetUnits = ["utf-8", "utf-16", "utf-32"] as const;
export type OffsetUnit = (typeof offsetUnits)[number];

/** The same Brief with every `start` and `end` counted in another unit of `text`, the text the offsets run over. */
export function withOffsets(brief: Brief, text: string, unit: OffsetUnit): Brief {
  if (unit === "utf-16") return brief;
  return convert(brief, offsetTable(text, unit)) as Brief;
}

/** For each UTF-16 offset of the text, the offset in the other unit. */
function offsetTable(text: string, unit: "utf-8" | "utf-32"): Uint32Array {
  const table = new Uint32Array(text.length + 1);
  let at = 0;
  for (let i = 0; i < text.length; i++) {
    table[i] = at;
    const point = text.codePointAt(i) as number;
    if (point > 0xffff) table[++i] = at;
    if (unit === "utf-32") at += 1;
    else at += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  table[text.length] = at;
  return table;
}

function convert(value: unknown, table: Uint32Array): unknown {
  if (Array.isArray(value)) return value.map((item) => convert(item, table));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]): [string, unknown] => {
    const offset = (key === "start" || key === "end") && typeof inner === "number";
    return [key, offset ? table[inner] : convert(inner, table)];
  });
  return Object.fromEntries(entries);
}
