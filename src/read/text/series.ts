import type { Line } from "./line.ts";
import type { Judged } from "./line-rule.ts";
import { webAddress } from "./web-address.ts";

/** So many lines of one shape are a series. */
const fewest = 4;
const longest = 160;
const symbol = /\d+|(?:\p{Alphabetic}|\p{M}|['’.&])+|--|\S/gu;
/** Marks that part the columns of an entry; a colon does so only behind the same word in every line. */
const parting = /[-–—(@|/=]/u;

/**
 * The shape an entry of a series begins with, by its numbers, words and marks; null for a line that is no entry.
 *
 * shapeOf("June 9 -- Coral Sky, West Palm Beach") -> "w n --"; shapeOf("Path A: Iceland, Romania") -> "path w :"
 */
function shapeOf({ text, size, prose, ends }: Line): string | null {
  if (prose || size > longest || size < 5 || ends === "colon") return null;
  const symbols: string[] = [];
  for (const [written] of text.slice(0, 80).matchAll(symbol)) {
    const kind = /^\d/.test(written) ? "n" : /^(?:\p{Alphabetic}|\p{M})/u.test(written) ? "w" : written;
    if (kind === "n" && symbols.length === 0) return "n";
    if (kind !== symbols.at(-1)) symbols.push(kind);
    if (symbols.length === 3) break;
  }
  const shape = symbols.join(" ");
  if (symbols.includes("n") || parting.test(shape)) return shape;
  return symbols.includes(":") ? `${text.split(" ", 1)[0]} ${shape}` : null;
}

/** True for each line that stands in a series of four and more that begin alike: dates of a tour, standings, the parts of a recipe. */
export function seriesIn(lines: readonly Line[], judged: readonly (Judged | null)[]): readonly boolean[] {
  const found = lines.map(() => false);
  let from = 0;
  let last: string | null = null;
  let entries = 0;
  for (let at = 0; at <= lines.length; at++) {
    const line = lines[at];
    // The address under an entry belongs to it.
    if (last !== null && judged[at]?.rule === webAddress.id) continue;
    const shape = line === undefined || judged[at] != null ? null : shapeOf(line);
    if (shape !== null && shape === last) {
      entries++;
      continue;
    }
    if (last !== null && entries >= fewest) found.fill(true, from, at);
    from = at;
    last = shape;
    entries = 1;
  }
  return found;
}
