import { isFunctionWord } from "../language.ts";
import { eastAsian, type Mark, type Signs, type Token } from "./run-on-signs.ts";

/** Shorter texts, and those with more line ends than one for so many characters, have lost none. */
const shortest = 500;
const forOneLine = 1200;
/** Longer ones are no page. */
const longest = 300_000;

const lineEnds = /[\n\r\u0085\u2028\u2029]+/g;

/** True for a text whose line ends were lost; Chinese and Japanese say as much in fewer signs. */
export function isRunOn(text: string): boolean {
  if (text.length > longest || text.length < shortest / 2.5) return false;
  if (text.length < shortest && !eastAsian.test(text.slice(0, 50))) return false;
  let left = Math.ceil(text.length / forOneLine) - 1;
  const trimmed = text.trim();
  lineEnds.lastIndex = 0;
  while (lineEnds.test(trimmed)) if (--left < 0) return false;
  return true;
}

/**
 * Where the lines of a page began that run into one line: at its sentences; and in front of the first, behind what is no sentence, at rows of
 * site words, dates and bylines, at what it says twice as it says its headline, and where the names of menus and lists end.
 */
export function runOnCuts(text: string, { tokens, marks, ends }: Signs): number[] {
  const cuts = new Set<number>();
  let from = 0;
  let first = 0;
  let mark = 0;
  for (const to of [...ends, text.length]) {
    let last = first;
    while (last < tokens.length && (tokens[last] as Token).start < to) last++;
    let past = mark;
    while (past < marks.length && (marks[past] as Mark).start < to) past++;
    cuts.add(from);
    for (const at of cutsIn(text, tokens.slice(first, last), marks.slice(mark, past), to)) cuts.add(at);
    from = to;
    first = last;
    mark = past;
  }
  cuts.delete(0);
  return [...cuts].sort((a, b) => a - b);
}

/** A sentence is rarely longer; what is has something in front of it. */
const longestSentence = 260;

/** The places between the pieces of a stretch that ends where a sentence does, or the text. */
function cutsIn(text: string, tokens: readonly Token[], marks: readonly Mark[], to: number): number[] {
  const [first] = tokens;
  if (first === undefined) return [];
  const ended = /[.!?…。！？]["'”’»)\]」』]{0,2}\s*$/.test(text.slice(Math.max(0, to - 8), to));
  if (ended && marks.length === 0 && to - first.start <= longestSentence) return [];
  const begin = ended ? beginOf(tokens, marks) : tokens.length;
  const at = tokens[begin]?.start ?? to;
  const cuts = marks.filter(({ start }) => start < at).flatMap(({ start, end }) => [start, behindMarks(text, end)]);
  const places = [first.start, ...cuts, at].sort((a, b) => a - b);
  const labels: number[] = [];
  let from = 0;
  for (const place of places.slice(1)) {
    let end = from;
    while (end < tokens.length && (tokens[end] as Token).start < place) end++;
    labels.push(...labelsIn(tokens.slice(from, end)));
    from = end;
  }
  return [...places, ...labels].filter((place) => place < to);
}

/** The first place from one on where no mark stands that parts labels. */
function behindMarks(text: string, from: number): number {
  let at = from;
  while (/[\s|•·:,–—-]/.test(text.charAt(at))) at++;
  return at;
}

/** So many words may stand in front of where running text seems to begin. */
const mostNames = 5;

/** The first word of the running text that ends a stretch: from there on words in small letters prevail the most. */
function beginOf(tokens: readonly Token[], marks: readonly Mark[]): number {
  let sum = 0;
  let most = 0;
  let begin = tokens.length;
  let left = marks.length - 1;
  for (let at = tokens.length - 1; at >= 0; at--) {
    const { start, small } = tokens[at] as Token;
    for (; left >= 0 && (marks[left] as Mark).end > start; left--) sum -= (marks[left] as Mark).cost;
    sum += small ? 1 : -0.8;
    if (sum < most) continue;
    most = sum;
    begin = at;
  }
  const around = marks.find(
    ({ start, end }) => start < (tokens[begin]?.start ?? 0) && end > (tokens[begin]?.start ?? 0),
  );
  if (around !== undefined)
    begin = Math.max(
      0,
      tokens.findIndex(({ start }) => start >= around.start),
    );
  if (begin <= mostNames && !marks.some(({ start }) => start < (tokens[begin]?.start ?? 0))) return 0;
  for (let names = 0; begin > 0 && names < 3; names++) {
    const before = tokens[begin - 1] as Token;
    if (!before.opens || marks.some(({ start, end }) => before.start >= start && before.start < end)) break;
    begin--;
    if (isFunctionWord(before.word)) break;
  }
  return begin;
}

/** What is no longer may be one headline. */
const longestHeadline = 130;
/** Labels have about this length. */
const pieceLength = 45;

/** Places between labels, where one begins with a capital. */
function labelsIn(tokens: readonly Token[]): number[] {
  const found: number[] = [];
  let from = tokens[0]?.start ?? 0;
  if ((tokens.at(-1)?.end ?? 0) - from <= longestHeadline) return found;
  for (const { start, opens, word } of tokens) {
    if (!opens || word === "" || start - from < pieceLength) continue;
    found.push(start);
    from = start;
  }
  return found;
}
