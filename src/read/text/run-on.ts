import { isCued, isGivenName, readByline } from "../byline.ts";
import { isFunctionWord } from "../language.ts";
import { readMoments } from "../moment.ts";
import { dateCueAt, isPhraseWord, phraseOf } from "./phrases.ts";

/** Shorter texts, and those with more line ends than one for so many characters, have lost none. */
const shortest = 500;
const forOneLine = 1200;
/** Longer ones are no page. */
const longest = 300_000;

/** True for a text whose line ends were lost; Chinese and Japanese say as much in fewer signs. */
export function isRunOn(text: string): boolean {
  if (text.length > longest || text.length < shortest / 2.5) return false;
  if (text.length < shortest && !eastAsian.test(text.slice(0, 50))) return false;
  let left = Math.ceil(text.length / forOneLine) - 1;
  for (const _ of text.trim().matchAll(/[\n\r\u0085\u2028\u2029]+/g)) if (--left < 0) return false;
  return true;
}

/** A word of the text as it stands between blanks. */
interface Token {
  readonly start: number;
  readonly end: number;
  /** Its letters, in small form. */
  readonly word: string;
  /** True where it begins as a name, a label or a sentence may. */
  readonly opens: boolean;
  /** True where it has no capital, in scripts that have them and in others. */
  readonly small: boolean;
}

const eastAsian = /[\u3040-\u30ff\u3400-\u9fff]/;

function tokensOf(text: string): Token[] {
  return [...text.matchAll(/\S+/g)].map(({ 0: written, index }) => ({
    start: index,
    end: index + written.length,
    word: written
      .toLowerCase()
      .replace(/’/g, "'")
      .replace(/[^\p{Alphabetic}+&@'’]+/gu, ""),
    opens: !/^["'“”„«»‘([]{0,3}\p{Lowercase}/u.test(written),
    small: /^["'“”„«»‘([]{0,3}(?:\p{Lowercase}|\p{Lo})/u.test(written),
  }));
}

/** What can be nothing of a sentence, with how many words in small letters before it do not make up for it. */
interface Mark {
  readonly start: number;
  readonly end: number;
  readonly cost: number;
}

/**
 * Where the lines of a page began that run into one line: at its sentences; and in front of the first, behind what is no sentence, at rows of
 * site words, dates and bylines, at what it says twice as it says its headline, and where the names of menus and lists end.
 */
export function runOnCuts(text: string): number[] {
  const tokens = tokensOf(text);
  const twice = saidTwice(text, tokens);
  const ends = placesOutside([...sentencesOf(text), ...lineEnds(text)], twice);
  const words = siteWords(text, tokens);
  const marks = [...words, ...stamps(text, [...ends, text.length]), ...bylines(text, tokens, words), ...twice].sort(
    (a, b) => a.start - b.start,
  );
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

/** Places in order, each once, that stand in no mark. */
function placesOutside(places: readonly number[], marks: readonly Mark[]): number[] {
  const sorted = [...new Set(places)].sort((a, b) => a - b);
  const spans = [...marks].sort((a, b) => a.start - b.start);
  let at = 0;
  return sorted.filter((place) => {
    while (at < spans.length && (spans[at] as Mark).end <= place) at++;
    return place > 0 && !(at < spans.length && (spans[at] as Mark).start < place);
  });
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

const stop =
  /[.!?…]["'”’»)\]]{0,2}\s+(?=["'“„«‘([¿¡–—-]{0,2}\s?(?:\p{Uppercase}|\p{Lo}|\d))|[。！？]["”’」』）]{0,2}\s*/gu;
/** Stops behind initials, days of months and short forms end nothing. */
const noStop =
  /(?:^|[\s.(“„"«])(?:\p{Uppercase}|Mr|Mrs|Ms|Mme|Dr|St|Prof|Gen|Sen|Rep|Gov|Lt|Col|Sgt|No|Nr|vs|Jan|Feb|Mar|Apr|Aug|Sept?|Okt|Oct|Nov|Dez|Dec|Inc|Corp|Co|Ltd|Jr|Sr|Sra|ca|bzw|etc)\.$|(?<!\d)\d{1,2}\.$/u;

function sentencesOf(text: string): number[] {
  const from = Math.max(0, text.length - longestEnd);
  const last = [...text.slice(from).matchAll(/\p{Lowercase}{2}[.!?…]["'”’»)\]]{0,2}\s+/gu)].at(-1);
  const end = last === undefined ? [] : [from + last.index + last[0].length];
  return [
    ...end,
    ...[...text.matchAll(stop)].flatMap(({ 0: met, index }) =>
      met.startsWith(".") && noStop.test(text.slice(Math.max(0, index - 8), index + 1)) ? [] : [index + met.length],
    ),
  ];
}
/** The last stop is looked for so far before the end of the page. */
const longestEnd = 20_000;

/** In Chinese and Japanese a narrow blank between two words stands where a line ended. */
function lineEnds(text: string): number[] {
  const signs = text.slice(0, 4000).match(/[\u3040-\u30ff\u3400-\u9fff]/g)?.length ?? 0;
  if (signs * 3 < Math.min(text.length, 4000)) return [];
  return [...text.matchAll(/[ \t\n\r]+/g)].flatMap(({ 0: blanks, index }) => {
    const end = index + blanks.length;
    if (text.charAt(index - 1) === "日" && /\d/.test(text.charAt(end))) return []; // the time of day
    return eastAsian.test(text.charAt(index - 1)) || eastAsian.test(text.charAt(end)) ? [end] : [];
  });
}

/** No phrase of site words is looked for over more words. */
const mostWords = 12;
/** A word alone is cut out of the text only where it can be nothing else. */
const sureAlone = /^(?:advertisement|comments|newsletter|cookies)$/;

/** Words before a date are read with it. */
const dated = /^(?:published|updated)$/;

/** Rows of site words, of two words and more, with what may begin a line behind them. */
function siteWords(text: string, tokens: readonly Token[]): Mark[] {
  const found: Mark[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!(tokens[at] as Token).opens) continue;
    let to = at;
    while (to < tokens.length && to - at < mostWords && isPhraseWord((tokens[to] as Token).word)) to++;
    for (; to > at; to--) {
      const next = tokens[to];
      if ((tokens[to - 1] as Token).word === "") continue;
      if (next !== undefined && !next.opens) continue;
      const start = (tokens[at] as Token).start;
      const end = (tokens[to - 1] as Token).end;
      const hit = phraseOf(text.slice(start, end));
      const leads = start === 0 || found.at(-1)?.end === start;
      const words = tokens.slice(at, to).filter(({ word }) => word !== "").length;
      if (hit?.how !== "whole" || dated.test(hit.cls) || (words < 2 && !leads && !sureAlone.test(hit.cls))) continue;
      if (words < 4 && !leads && (sentenceMark.test(text.slice(start, end)) || isTold(text, tokens, at, to))) continue;
      found.push({ start, end: next?.start ?? text.length, cost: 4 * words });
      at = to - 1;
      break;
    }
  }
  return found;
}

/** Rows of site words have no such marks in them. */
const sentenceMark = /[.,;:!?"“”„«»]/;
/** So many words in front of a few site words tell whether they stand in a sentence. */
const told = 6;

/** True for a few words that stand in a sentence: they go on with one, or end with what no label ends with. */
function isTold(text: string, tokens: readonly Token[], at: number, to: number): boolean {
  if (isFunctionWord((tokens[to - 1] as Token).word) || goesOn(text, tokens[at - 1])) return true;
  let small = 0;
  for (let before = at - 1; before >= Math.max(0, at - told); before--) {
    const { start, end } = tokens[before] as Token;
    if (endsSentence(text, tokens[before] as Token) || dateSign.test(text.slice(start, end))) break;
    if ((tokens[before] as Token).small) small++;
  }
  return small > told / 3;
}

/** A time of day, a year, a date in figures. */
const dateSign = /\d[:.h]\d|\d{4}/;

const endsSentence = (text: string, { start, end }: Token): boolean =>
  /[.!?…]["'”’»)]{0,2}$/.test(text.slice(start, end));

/** True for a word in small letters that ends no sentence. */
const goesOn = (text: string, token: Token | undefined): boolean => token?.small === true && !endsSentence(text, token);

/** A date with a time, or with words before it that say what it is the date of, or alone between labels. */
function stamps(text: string, ends: readonly number[]): Mark[] {
  const found: Mark[] = [];
  let from = 0;
  for (const to of ends) {
    const chunk = text.slice(from, Math.min(to, from + longestDated));
    const index = from;
    from = to;
    if (!/\d/.test(chunk) || (eastAsian.test(chunk) && chunk.length > 60)) continue;
    for (const { start, end, value } of readMoments(chunk)) {
      const cue = cueBefore(chunk, start);
      const before = chunk.slice(0, start).trimEnd();
      const lastWord = before.slice(before.lastIndexOf(" ") + 1);
      const alone = !/^\p{Lowercase}/u.test(lastWord) && !/^\s?[,.]?\s?\p{Lowercase}/u.test(chunk.slice(end, end + 4));
      if (cue < 0 && !(alone && (value.length > 10 || before === "" || !/[,;(]$/.test(before)))) continue;
      const cost = cue >= 0 ? 25 : value.length > 10 ? 15 : 6;
      found.push({ start: index + (cue < 0 ? start : cue), end: index + end, cost });
    }
  }
  return found;
}
/** Dates are looked for so far into a stretch without the end of a sentence. */
const longestDated = 3000;

/** Where the words begin that stand right before a date and say what it is the date of; -1 without any. */
function cueBefore(chunk: string, date: number): number {
  const from = Math.max(0, date - 40);
  for (const { index } of chunk.slice(from, date).matchAll(/(?<!\S)\p{Uppercase}/gu)) {
    const at = from + index;
    const cue = dateCueAt(chunk, at);
    if (cue !== null && /^[\s.:|,•·–—-]{0,4}(?:\p{Lowercase}{2}\s)?$/u.test(chunk.slice(cue.end, date))) return at;
  }
  return -1;
}

/** "By" and the like, with the names behind it. */
function bylines(text: string, tokens: readonly Token[], words: readonly Mark[]): Mark[] {
  let mark = 0;
  return tokens.flatMap(({ start, opens, word }, at) => {
    while (mark < words.length && (words[mark] as Mark).start <= start) mark++;
    if (!opens || word.length > 12 || word.length < 2) return [];
    const window = text.slice(start, start + 110);
    if (!isCued(window)) return [];
    const next = words[mark]?.start ?? text.length;
    const read = readByline((/^[^.!?…\d]*/u.exec(window)?.[0] ?? "").slice(0, next - start));
    const [first] = read.authors;
    if (!read.cued || first === undefined || first.kind === "organization" || first.start > 30) return [];
    const end = start + read.end;
    const before = tokens[at - 1];
    const inside = goesOn(text, before);
    const sure = isGivenName(first.name.split(" ")[0] ?? "") || readMoments(text.slice(end, end + 60)).length > 0;
    return sure || (inside && word === "by") ? [{ start, end, cost: 15 }] : [];
  });
}

/** A headline is no longer than so many characters, and has so many words. */
const longestTitle = 220;
const fewestWords = 4;
/** Only so many words at the top of a page are looked for again. */
const topWords = 1500;

/** What the top of a page says twice, as it says its headline in the path of the page and over the text. */
function saidTwice(text: string, tokens: readonly Token[]): Mark[] {
  const keyAt = (at: number): string =>
    tokens
      .slice(at, at + fewestWords)
      .map(({ word }) => word)
      .join(" ");
  const seen = new Map<string, number>();
  const found: Mark[] = [];
  for (let at = 0; at + fewestWords <= tokens.length; at++) {
    if (!(tokens[at] as Token).opens) continue;
    const key = keyAt(at);
    const first = seen.get(key);
    if (first === undefined) {
      if (at < topWords && key.length >= 12) seen.set(key, at);
      continue;
    }
    let length = fewestWords;
    while (
      at + length < tokens.length &&
      first + length < at &&
      (tokens[first + length] as Token).word === (tokens[at + length] as Token).word
    )
      length++;
    const glued = gluedBefore(text, tokens[first - 1], tokens[at - 1]);
    const whole = [first, at].every((from) => tokens[from + length]?.opens ?? true);
    const long = (tokens[at + length - 1] as Token).end - (tokens[at] as Token).start + glued;
    if (whole && long >= 30 && long <= longestTitle)
      for (const from of [first, at])
        found.push({
          start: glued > 0 ? (tokens[from - 1] as Token).end - glued : (tokens[from] as Token).start,
          end: tokens[from + length]?.start ?? text.length,
          cost: 4,
        });
    at += length - 1;
  }
  return found;
}

/** How many letters the word before has in both places, where the names of sections run into it in one of them: `NewsRiversDam bursts`. */
function gluedBefore(text: string, a: Token | undefined, b: Token | undefined): number {
  if (a === undefined || b === undefined) return 0;
  const [short = "", long = ""] = [text.slice(a.start, a.end), text.slice(b.start, b.end)].sort(
    (x, y) => x.length - y.length,
  );
  return short.length >= 3 && /^\p{Uppercase}/u.test(short) && long.endsWith(short) ? short.length : 0;
}
