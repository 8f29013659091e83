import type { Reading } from "../core/reading.ts";
import type { TraceEntry } from "../core/trace.ts";
import type { Look } from "./text.ts";
import { visible } from "./visible.ts";
import { clip, widthOf } from "./wrap.ts";

/** A stretch of one line of the text, short enough for the screen. */
interface Strip {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/**
 * What was claimed of a text, by place: each line with a caret row under it for every claim that begins there, then what became of the
 * claim, its rule, and what it leaned on. Claims about the page as a whole come first.
 */
export function renderExplanation(reading: Reading, entries: readonly TraceEntry[], look: Look): string {
  const placed = entries.filter((entry) => entry.end > entry.start);
  const inOrder = [...placed].sort((a, b) => a.start - b.start || b.end - a.end);
  const whole = entries.filter((entry) => entry.end <= entry.start).map((entry) => `${verdict(entry, look)}\n`);
  const parts = whole.length > 0 ? [look.strong("The page"), "\n", ...whole, "\n"] : [];
  let next = 0;
  for (const strip of strips(reading.text, look.width - 7)) {
    const here: TraceEntry[] = [];
    while (next < inOrder.length && (inOrder[next] as TraceEntry).start < strip.end)
      here.push(inOrder[next++] as TraceEntry);
    if (here.length === 0) continue;
    const shown = reading.text.slice(strip.start, strip.end);
    parts.push(`${look.faint(String(strip.line).padStart(5))}  ${visible(shown)}\n`);
    for (const entry of here) parts.push(claim(reading, entry, strip, look));
  }
  return parts.join("");
}

function claim(reading: Reading, entry: TraceEntry, strip: Strip, look: Look): string {
  const from = Math.max(entry.start, strip.start);
  const before = widthOf(visible(reading.text.slice(strip.start, from)));
  const covered = Math.max(widthOf(visible(reading.text.slice(from, Math.min(entry.end, strip.end)))), 1);
  const carets = " ".repeat(7 + before) + look.accent("^".repeat(covered));
  const because = (entry.because ?? []).map((each) => {
    const words = visible(reading.text.slice(each.start, each.end));
    return `         because ${each.rule} ${look.ascii ? `"${words}"` : `“${words}”`}`;
  });
  return [carets, `       ${verdict(entry, look)}`, ...because].map((line) => `${line}\n`).join("");
}

function verdict({ outcome, rule, what, by }: TraceEntry, look: Look): string {
  const lost = by === undefined ? "" : ` (by ${by})`;
  const words = `${outcome}${lost}`;
  const marked = outcome === "kept" || outcome === "inferred" ? look.strong(words) : look.faint(words);
  return `${marked}  ${rule}  ${clip(visible(what), look.width)}`;
}

/** Cuts the text at line ends, and long lines at blanks. */
function* strips(text: string, width: number): Generator<Strip> {
  let line = 1;
  let start = 0;
  while (start < text.length) {
    const found = text.indexOf("\n", start);
    const end = found < 0 ? text.length : found;
    for (let at = start; at < end; ) {
      let stop = Math.min(at + Math.max(width, 20), end);
      const blank = stop < end ? text.lastIndexOf(" ", stop) : -1;
      if (blank > at) stop = blank + 1;
      yield { line, start: at, end: stop };
      at = stop;
    }
    start = end + 1;
    line++;
  }
}
