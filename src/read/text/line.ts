import type { Span } from "../../contract.ts";
import { type PhraseHit, phraseOf } from "./phrases.ts";

/** How a line ends. */
export type LineEnd = "stop" | "colon" | "open";

/** A line of the text, several hard-wrapped lines of one paragraph, or a part of a line, with no blanks at its ends. */
export interface Line extends Span {
  readonly text: string;
  /** Line ends in front of it: 0 for a part of a line, 1 for the next line, 2 after a blank line. */
  readonly gap: number;
  /** Its length, with signs that are words of their own (Han, kana, Hangul) counted two and a half times. */
  readonly size: number;
  readonly ends: LineEnd;
  /** True for running text: long, with the end of a sentence in it. */
  readonly prose: boolean;
  /** The site words it is made of, begins with or holds; null for none, and for long lines, which are not looked up. */
  readonly phrase: PhraseHit | null;
}

/** A line longer than this is running text whatever words stand in it. */
const longestLookedUp = 320;

const eastAsian = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]/g;
const stopAtEnd = /[.!?…。！？؟।](?:["'”’»)\]」』]{0,3})$/;
const stopInside = /[.!?…。！？؟।]["'”’»)\]」』]{0,2}(?:\s|$)|[。！？]/;

/** The features of a stretch of text. */
export function lineOf(source: string, start: number, end: number, gap: number): Line {
  const text = source.slice(start, end);
  const long = text.length > 2000;
  const signs = long || !/[\u3040-\ud7af]/.test(text) ? 0 : (text.match(eastAsian)?.length ?? 0);
  const size = text.length + 1.5 * signs;
  const tail = text.slice(-6);
  const ends = stopAtEnd.test(tail) ? "stop" : /[:：]$/.test(tail) ? "colon" : "open";
  const prose =
    size >= 80 &&
    (ends === "stop" || (size >= 120 && stopInside.test(long ? text.slice(0, 2000) : text)) || size >= 350);
  const phrase = size <= longestLookedUp ? phraseOf(text) : null;
  return { start, end, text, gap, size, ends, prose, phrase };
}

const lineEnd = /\r\n|[\n\r\u0085\u2028\u2029]/g;
const blank = /[\s\ufeff\u0085]/;

/** True for a blank; ASCII is told without a pattern. */
function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 0x80 ? code === 0x20 || (code >= 0x09 && code <= 0x0d) : blank.test(text.charAt(at));
}

/** The lines of a text that hold something, hard-wrapped ones joined. */
export function linesOf(text: string): Line[] {
  const raw = rawLines(text);
  const joined = joinWrapped(text, raw);
  return joined.map(({ start, end, gap }) => lineOf(text, start, end, gap));
}

interface RawLine extends Span {
  gap: number;
}

function rawLines(text: string): RawLine[] {
  const lines: RawLine[] = [];
  let gap = 0;
  const add = (from: number, to: number): void => {
    let start = from;
    let end = to;
    while (start < end && isBlank(text, start)) start++;
    while (end > start && isBlank(text, end - 1)) end--;
    if (start < end) {
      lines.push({ start, end, gap });
      gap = 0;
    }
  };
  let from = 0;
  lineEnd.lastIndex = 0;
  for (let match = lineEnd.exec(text); match !== null; match = lineEnd.exec(text)) {
    add(from, match.index);
    gap++;
    from = match.index + match[0].length;
  }
  add(from, text.length);
  return lines;
}

/**
 * Joins the lines of a paragraph that was broken at a fixed width. A text is taken for hard-wrapped where most lines without a stop are
 * nearly as long as the longest and the longest is no longer than a screen is wide; elsewhere only a line that goes on in small
 * letters is joined.
 */
function joinWrapped(text: string, lines: readonly RawLine[]): RawLine[] {
  const width = wrapWidth(text, lines);
  if (width === 0) return [...lines];
  const single = lines.some((line, i) => i > 0 && line.gap === 1);
  const joined: RawLine[] = [];
  let last = 0;
  for (const line of lines) {
    const previous = joined[joined.length - 1];
    const full = last >= width * 0.75;
    const near = line.gap === 1 || (line.gap === 2 && !single);
    if (previous !== undefined && near && full && goesOn(text, previous, line, single)) previous.end = line.end;
    else joined.push({ ...line });
    last = line.end - line.start;
  }
  return joined;
}

/** True if a line goes on with the sentence before it; behind a full stop only where blank lines part the paragraphs. */
function goesOn(text: string, previous: RawLine, line: RawLine, single: boolean): boolean {
  const first = text.charAt(line.start);
  if (/^(?:[-*•–—·▪]|\d{1,3}[.)])(?:\s|$)/.test(text.slice(line.start, line.start + 5))) return false;
  if (/\p{Ll}/u.test(first)) return true;
  return single || !stopAtEnd.test(text.slice(Math.max(previous.start, previous.end - 6), previous.end));
}

/** The width a text was broken at; 0 where it was not. */
function wrapWidth(text: string, lines: readonly RawLine[]): number {
  if (lines.length < 4) return 0;
  let width = 0;
  for (const line of lines) width = Math.max(width, line.end - line.start);
  if (width > 110 || width < 40) return 0;
  let open = 0;
  let goOn = 0;
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    if (next === undefined || next.gap > 2 || stopAtEnd.test(text.slice(Math.max(line.start, line.end - 6), line.end)))
      return;
    open++;
    if (line.end - line.start >= width * 0.7 && /[\p{Ll}\p{Lo}\d"“(]/u.test(text.charAt(next.start))) goOn++;
  });
  return open >= 3 && goOn >= open * 0.5 ? width : 0;
}
