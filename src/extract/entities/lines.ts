import { ALL_CAPITALS, PLAIN, type Reading, TABLE, TITLE_CASE } from "./name.ts";
import { setOf, shape } from "./signs.ts";

const WORD = shape("#word");
const NUMBER = shape("#number");
const CAPITAL = shape("#capital");
const CAPITALS = shape("#capitals");
const FUNCTION_WORD = setOf(["@function-word"]).classes;

/** Reads what kind of line each sentence is, by how its words are written. */
export function readLines(reading: Reading): void {
  const { lines } = reading;
  for (let s = 0; s < lines.length; s++) lines[s] = lineKind(reading, s);
}

function lineKind(reading: Reading, sentence: number): number {
  const { sentences, text, tokens } = reading.doc;
  const { classes, shapes } = reading;
  const { end, start } = tokens;
  const first = sentences.first[sentence] as number;
  const last = Math.min(sentences.last[sentence] as number, reading.count);
  let words = 0;
  let upper = 0;
  let long = 0;
  let small = 0;
  let numbers = 0;
  const all = last - first;
  for (let at = first; at < last; at++) {
    const bits = shapes[at] as number;
    if ((bits & WORD) === 0) {
      if ((bits & NUMBER) !== 0) numbers++;
      continue;
    }
    const length = (end[at] as number) - (start[at] as number);
    if (length < 2) continue;
    words++;
    if ((bits & CAPITALS) !== 0) upper++;
    if (length < 4 || ((classes[at] as number) & FUNCTION_WORD) !== 0) continue;
    long++;
    if ((bits & CAPITAL) !== 0) continue;
    small++;
    if (small * 7 > all && (words - upper) * 2 > all) return PLAIN; // whatever follows
  }
  if (numbers >= 3 && numbers >= words) return TABLE;
  if (upper >= 3 && upper >= words * 0.7 && numbers < words) return ALL_CAPITALS;
  if (long >= 4 && small * 7 <= long && text[start[last - 1] as number] !== ".") return TITLE_CASE;
  return PLAIN;
}
