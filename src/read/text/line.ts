import type { Span } from "../../contract.ts";
import { overlookLine, type PhraseHit, phraseIn } from "./phrases.ts";
import { holdsPointer } from "./pointer-keys.ts";
import { codesOnDesk, head, mark } from "./word-heads.ts";

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
  /** True if words stand in it that point to other parts of a page. */
  readonly points: boolean;
  readonly digits: boolean;
  /** How many of its words are of the commonest English ones. */
  readonly english: number;
  /** True if it may begin with a byline, words before a date or the symbols of a ticker line. */
  readonly opens: boolean;
  /** True if nothing in it is a reason to look closer: no site words, no pointers, no marks of credits, addresses and tickers. */
  readonly quiet: boolean;
}

/** Marks that a rule for single lines begins at. */
const loud = mark.at | mark.credit | mark.percent | mark.dashes;

/** A text with its code units. */
export interface Raw {
  readonly text: string;
  readonly codes: Uint16Array;
}

/** A text as its lines are cut from it; done with before the next. */
export const rawOf = (text: string): Raw => ({ text, codes: codesOnDesk(text) });

/** A line longer than this is running text whatever words stand in it. */
const longestLookedUp = 320;

const eastAsian = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]/g;
const stopAtEnd = /[.!?…。！？؟।](?:["'”’»“‘«)\]」』]{0,3})$/;
const stopInside = /[.!?…。！？؟।]["'”’»“‘«)\]」』]{0,2}(?:\s|$)|[。！？]/;

function endOf(text: string): LineEnd {
  const code = text.charCodeAt(text.length - 1);
  if (code === 0x2e) return "stop";
  if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) return "open";
  if (stopAtEnd.test(text.slice(-6))) return "stop";
  return /[:：]$/.test(text.slice(-1)) ? "colon" : "open";
}

/** The features of a stretch of text. */
export function lineOf(source: Raw, start: number, end: number, gap: number): Line {
  const text = source.text.slice(start, end);
  const seen = overlookLine(source.codes, start, end);
  const long = text.length > 2000;
  const signs = long || !seen.eastAsian ? 0 : (text.match(eastAsian)?.length ?? 0);
  const size = text.length + 1.5 * signs;
  const ends = endOf(text);
  const prose =
    size >= 80 &&
    (ends === "stop" || (size >= 120 && stopInside.test(long ? text.slice(0, 2000) : text)) || size >= 350);
  const phrase = size <= longestLookedUp ? phraseIn(text, source.codes, start, seen) : null;
  const points = (seen.any & head.pointer) !== 0 && holdsPointer(text);
  const digits = (seen.marks & mark.digit) !== 0;
  const words = seen.all !== -1 && (seen.marks & mark.blank) !== 0;
  const quiet = phrase === null && !points && !seen.glued && words && (seen.marks & loud) === 0;
  const opens = (seen.opening & (head.date | head.byline)) !== 0 || (seen.marks & mark.dashes) !== 0;
  return { start, end, text, gap, size, ends, prose, phrase, points, digits, english: seen.english, opens, quiet };
}

const blank = /[\s\ufeff\u0085]/;

/** True for a blank; ASCII is told without a pattern. */
const isBlank = (code: number): boolean =>
  code < 0x80 ? code === 0x20 || (code >= 0x09 && code <= 0x0d) : blank.test(String.fromCharCode(code));

/** The lines of a text that hold something, hard-wrapped ones joined. */
export function linesOf(source: Raw): Line[] {
  const joined = joinWrapped(source.text, rawLines(source));
  return joined.map(({ start, end, gap }) => lineOf(source, start, end, gap));
}

interface RawLine extends Span {
  gap: number;
}

/** True for LF, CR, NEL and the separators of lines and paragraphs. */
const isLineEnd = (code: number): boolean =>
  code < 0x80 ? code === 0x0a || code === 0x0d : code === 0x85 || code === 0x2028 || code === 0x2029;

/** The line ends beside LF; a text that holds none is searched for LF alone, which is quicker than to look at each sign. */
const rareEnds = ["\r", "\u0085", "\u2028", "\u2029"];

function rawLines({ text, codes }: Raw): RawLine[] {
  const lines: RawLine[] = [];
  const plain = !rareEnds.some((sign) => text.includes(sign));
  let gap = 0;
  let from = 0;
  for (let at = 0; at <= codes.length; at++) {
    if (plain) {
      at = text.indexOf("\n", at);
      if (at < 0) at = codes.length;
    } else while (at < codes.length && !isLineEnd(codes[at] as number)) at++;
    let start = from;
    let end = at;
    while (start < end && isBlank(codes[start] as number)) start++;
    while (end > start && isBlank(codes[end - 1] as number)) end--;
    if (start < end) {
      lines.push({ start, end, gap });
      gap = 0;
    }
    gap++;
    if (codes[at] === 0x0d && codes[at + 1] === 0x0a) at++;
    from = at + 1;
  }
  return lines;
}

/**
 * Joins the lines of a paragraph that was broken at a fixed width. A text is taken for hard-wrapped where most lines without a stop are
 * nearly as long as the longest and the longest is no longer than a screen is wide; elsewhere only a line that goes on in small
 * letters is joined.
 */
function joinWrapped(text: string, lines: readonly RawLine[]): readonly RawLine[] {
  const width = wrapWidth(text, lines);
  if (width === 0) return lines;
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
  if (/\p{Lowercase}/u.test(first)) return true;
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
    if (line.end - line.start >= width * 0.7 && /\p{Lowercase}|\p{Lo}|[\d"“(]/u.test(text.charAt(next.start))) goOn++;
  });
  return open >= 3 && goOn >= open * 0.5 ? width : 0;
}
