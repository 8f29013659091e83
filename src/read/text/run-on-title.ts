import type { Span } from "../../contract.ts";
import { isGivenName } from "../byline.ts";
import { isFunctionWord, opensSentence } from "../language.ts";
import { phraseOf } from "./phrases.ts";
import type { Mark, Signs, Token } from "./run-on-signs.ts";

/** The headline is looked for among so many words at the top of a page. */
const topWords = 260;

/** A headline is no shorter, in characters and words, and no longer. */
const shortest = 18;
const fewestWords = 4;
const longest = 200;

/** So many words of the text are looked through for those of a headline. */
const storyWords = 1750;

/** So much has to speak for a headline: a wrong one is worse than none. */
const enough = 4.25;

/** So many characters of which nothing is known weigh one against a headline behind them. */
const openCharacters = 55;

/** How much a place speaks for a headline that begins or ends there. */
const begin = { top: 1.5, behindMark: 1.6, behindBar: 1.3, opener: 1.3, behindLabel: 1.2, behindStop: 0.3 } as const;
const finish = {
  byline: 2,
  siteWords: 1.6,
  siteWord: 1,
  opener: 1.4,
  credit: 1.2,
  label: 1,
  asked: 0.9,
  names: 0.7,
  quotation: 0.6,
  stop: 0.2,
} as const;
/** So much speaks for what is said twice, from its begin to its end. */
const saidTwice = 4.4;
/** Such a begin or end alone says little. */
const little = 0.1;

/** The words at the top of a page, and for the place before each what speaks for a headline that begins there, and for one that ends there. */
interface Top {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly begins: Float64Array;
  readonly ends: Float64Array;
  /** 1 for words that a mark covers, which no headline holds, 2 for those of a byline. */
  readonly marked: Uint8Array;
  /** Places where a sentence ends. */
  readonly stops: Uint8Array;
  /** Places where one begins though none ended. */
  readonly breaks: Uint8Array;
  /** How far it is to the next byline or date, in characters. */
  readonly toFront: Float64Array;
  /** Words that stand twice. */
  readonly told: Uint8Array;
  /** Characters before a place of which nothing is known. */
  readonly unmarked: Float64Array;
  /** Where each word of the text stands last. */
  readonly last: ReadonlyMap<string, number>;
  /** The words that stand in the text more than once. */
  readonly again: ReadonlySet<string>;
  /** Places where what is said twice begins, with where it ends. */
  readonly twice: ReadonlyMap<number, number>;
}

/**
 * The headline of a page whose line ends were lost: what begins at the top or behind the names of sections, site words or a date, ends in front
 * of a byline, a date or site words, or where a sentence begins though none ended, and is taken up by the text.
 */
export function runOnTitle(text: string, { tokens, marks, ends }: Signs): Span | null {
  if (isEastAsian(text)) return eastAsianTitle(text, marks);
  const top = topOf(text, tokens, marks, ends);
  let best: Span | null = null;
  let most = enough;
  for (let from = 0; from < top.tokens.length; from++) {
    const first = top.tokens[from] as Token;
    if ((top.begins[from] as number) <= 0 || !first.opens || first.word === "") continue;
    for (let to = from + 1; to <= top.tokens.length && top.marked[to - 1] === 0; to++) {
      const { end } = top.tokens[to - 1] as Token;
      if (end - first.start > longest) break;
      if ((top.ends[to] as number) <= 0 || end - first.start < shortest || to - from < fewestWords) continue;
      if (/[.,:;]["'”’»]?$/.test(text.slice(end - 2, end))) continue;
      const bounds = (top.begins[from] as number) + (top.ends[to] as number);
      const worth =
        (top.twice.get(from) === to ? Math.max(bounds, saidTwice) : bounds) +
        shapeOf(top, from, to) +
        takenUp(top, from, to) -
        (top.unmarked[from] as number) / openCharacters;
      if (worth > most && phraseOf(text.slice(first.start, end)) === null)
        [best, most] = [{ start: first.start, end }, worth];
    }
  }
  return best;
}

/** In Chinese and Japanese what stands between two narrow blanks in front of a date, is no sentence and no site words: `川の町で堤防が決壊　住民避難`. */
function eastAsianTitle(text: string, marks: readonly Mark[]): Span | null {
  const date = marks.find(({ kind }) => kind === "stamp")?.start ?? -1;
  let title: Span | null = null as Span | null;
  for (const { 0: piece, index } of text.slice(0, Math.min(date, farthestDate)).matchAll(/[^ \t]+/g)) {
    const end = index + piece.length;
    const part =
      piece.length >= shortestPart &&
      isEastAsian(piece) &&
      !/[。．]$|[a-z]{3}|[:：]/.test(piece) &&
      phraseOf(piece) === null;
    if (part && (title === null || index - title.end === 1)) title = { start: title?.start ?? index, end };
    else if (title !== null && piece.length >= shortestPart) return null;
  }
  return title !== null && title.end - title.start >= shortestEastAsian && date - title.end < nearDate ? title : null;
}
/** A part of a headline is longer than names of authors and sections, a headline longer yet. */
const shortestPart = 7;
const shortestEastAsian = 12;
/** The date stands right behind the headline, or behind the names of authors and sections. */
const nearDate = 30;
const farthestDate = 400;

/** True for a text mostly in kana and Chinese signs. */
function isEastAsian(text: string): boolean {
  const top = text.slice(0, 1000);
  return (top.match(/[\u3040-\u30ff\u3400-\u9fff]/g)?.length ?? 0) * 3 > top.length;
}

function topOf(text: string, all: readonly Token[], marks: readonly Mark[], stops: readonly number[]): Top {
  const tokens = all.slice(0, topWords);
  const size = tokens.length + 1;
  const top: Top = {
    text,
    tokens,
    begins: new Float64Array(size),
    ends: new Float64Array(size),
    marked: new Uint8Array(size),
    stops: new Uint8Array(size),
    breaks: new Uint8Array(size),
    toFront: new Float64Array(size).fill(Number.POSITIVE_INFINITY),
    told: new Uint8Array(size),
    unmarked: new Float64Array(size),
    last: new Map(all.slice(0, storyWords).map(({ word }, at) => [word, at])),
    again: againIn(all),
    twice: new Map(),
  };
  const placeAt = new Map(tokens.map(({ start }, at) => [start, at]));
  for (const stop of stops) {
    const at = placeAt.get(stop);
    if (at !== undefined) top.stops[at] = 1;
  }
  noteMarks(top, marks);
  noteWords(top);
  noteStutter(top);
  noteLabel(top, all);
  tokens.forEach(({ start, end }, at) => {
    top.unmarked[at + 1] =
      (top.unmarked[at] as number) + (top.marked[at] === 1 || top.told[at] === 1 ? 0 : end - start + 1);
  });
  return top;
}

function againIn(tokens: readonly Token[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const { word } of tokens) {
    const bare = bareOf(word);
    if (seen.has(bare)) again.add(bare);
    seen.add(bare);
  }
  return again;
}

/** Notes where marks begin and end. */
function noteMarks(top: Top, marks: readonly Mark[]): void {
  const { tokens, begins, ends, marked, toFront } = top;
  let first = 0; // of the tokens that the mark may cover
  for (const { kind, start, end, cost } of marks) {
    while (first < tokens.length && (tokens[first] as Token).end <= start) first++;
    if (first === tokens.length) break;
    let last = first;
    while (last < tokens.length && (tokens[last] as Token).start < end) last++;
    if (kind === "twice") {
      for (let at = first; at < last; at++) top.told[at] = 1;
      const before = tokens[first - 1];
      if (before !== undefined && (before.small || isFunctionWord(before.word))) continue; // a part of a sentence
      raise(begins, first, little);
      raise(ends, last, little);
      (top.twice as Map<number, number>).set(first, last);
      continue;
    }
    marked.fill(kind === "byline" ? 2 : 1, first, last);
    raise(begins, last, begin.behindMark);
    const named = kind === "stamp" ? namesBefore(tokens, marked, first) : first;
    if (named < first) marked.fill(1, named, first);
    raise(ends, named, kind !== "words" ? finish.byline : cost > 4 ? finish.siteWords : finish.siteWord);
    if (kind !== "words")
      for (let at = 0; at <= named; at++)
        toFront[at] = Math.min(toFront[at] as number, start - (tokens[at]?.start ?? start));
  }
}

const raise = (weights: Float64Array, at: number, to: number): void => {
  if (at < weights.length) weights[at] = Math.max(weights[at] as number, to);
};

/** Where a person's name begins in front of a date, behind a headline in small letters with what the person is: `Ada Quist Packet News 3 May 2024`. */
function namesBefore(tokens: readonly Token[], marked: Uint8Array, date: number): number {
  for (let at = Math.max(1, date - 8); at <= date - 2; at++) {
    const [before, first] = [tokens[at - 1], tokens[at]] as [Token, Token];
    if (isFunctionWord(before.word) || (!before.small && date - at > 3)) continue;
    const names = tokens.slice(at, date);
    if (marked.subarray(at, date).includes(2)) return date;
    if (first.word.length > 1 && names.every(isOfName) && isGivenName(capital(first.word))) return at;
  }
  return date;
}

const isOfName = ({ opens, word }: Token): boolean => opens || /^(?:and|und|y|et|e|og|och|en|de|van|von)$/.test(word);

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Notes what the words themselves say of the places between them. */
function noteWords(top: Top): void {
  const { text, tokens, begins, ends, stops } = top;
  raise(begins, 0, begin.top);
  let bar = 0; // where the last piece of a path began
  let labels = 0; // words with capitals since the last place where something surely began; -1 once there were others
  tokens.forEach((token, at) => {
    const before = tokens[at - 1];
    const behind = before === undefined ? "" : text.slice(before.start, before.end);
    if (/[|/›>•»]$/.test(behind)) {
      if (at - bar <= 3) raise(begins, at, begin.behindBar);
      bar = at;
    }
    if (stops[at] === 1) {
      raise(begins, at, begin.behindStop);
      raise(ends, at, /[?!]["'”’»]?$/.test(behind) ? finish.asked : finish.stop);
    }
    if (credit.test(text.slice(token.start, token.end))) raise(ends, at, finish.credit);
    if (isNamed(tokens, at)) raise(ends, at, finish.names);
    if ((begins[at] as number) >= 1) labels = isOpener(token) ? -1 : 0;
    if (before !== undefined && /\p{Alphabetic}$/u.test(behind)) noteBreak(top, at, before, labels);
    labels = token.small || labels < 0 ? -1 : labels + 1;
  });
}

/** Notes where a sentence, a quotation or a label begins though no sentence ended; so many words with capitals stand before it. */
function noteBreak(top: Top, at: number, before: Token, labels: number): void {
  const { text, tokens, begins, ends, breaks } = top;
  const { start, end, word, opens, small } = tokens[at] as Token;
  if (!opens) return;
  const opening = end - start === word.length && isOpener(tokens[at] as Token);
  const named = labels > 0 && isGivenName(capital((tokens[at - labels] as Token).word));
  if ((opening && before.small && !isFunctionWord(before.word)) || isCaseShift(tokens, at))
    raise(ends, at, finish.opener);
  else if (opening && labels > 0 && labels <= 4 && !named) raise(begins, at, begin.opener);
  else if (before.small && /^["“„«]\p{Uppercase}/u.test(text.slice(start, end))) raise(ends, at, finish.quotation);
  else if (before.small && !small && isOver(top, at + 1) && isLabel(text.slice(start, end)))
    raise(ends, at, finish.label);
  else if (!/^(?:an?|the)$/.test(word)) return;
  breaks[at] = 1;
}

/** True for a word that opens a sentence and is no name. */
const isOpener = ({ word }: Token): boolean => word.length > 1 && (isFunctionWord(word) || opensSentence(word));

/** True if a word follows that may begin a headline or a name. */
const isOver = ({ tokens, marked }: Top, at: number): boolean => tokens[at]?.opens === true && marked[at] === 0;

/** True for a word that makes up the name of a section. */
function isLabel(written: string): boolean {
  const met = phraseOf(written);
  return met?.how === "whole" && met.cls === "navigation";
}

/** The source of a picture. */
const credit = /^(?:©|\((?:photo|foto|image|pic|bild)|(?:photo|foto|image|bild|credit|copyright)s?:)/i;

/** True where two names begin, the first a given one, in front of a number or a mark, and no word of a sentence leads to them. */
function isNamed(tokens: readonly Token[], at: number): boolean {
  const [before, first, second, next] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]];
  if (before === undefined || first?.opens !== true || second?.opens !== true || next?.word !== "") return false;
  return !isFunctionWord(before.word) && second.word.length > 1 && isGivenName(capital(first.word));
}

/** True where words of a headline written in capitals end, and a sentence begins: `Fight for the Soul of the Party He told the truth about it`. */
function isCaseShift(tokens: readonly Token[], at: number): boolean {
  const isContent = ({ word }: Token): boolean => word.length > 3 && !isFunctionWord(word);
  const before = tokens.slice(Math.max(0, at - 8), at).filter(isContent);
  if (before.length < 3 || before.some(({ small }) => small) || tokens[at + 1]?.small !== true) return false;
  const behind = tokens.slice(at + 1, at + 8).filter(isContent);
  return behind.filter(({ small }) => small).length >= 3 && behind.filter(({ small }) => !small).length <= 1;
}

/** The names of sections that stand twice at the top: `Ask the expert Ask the expert Why dams burst`. */
function noteStutter({ tokens, begins, marked }: Top): void {
  for (let size = 1; size <= 6; size++) {
    const said = tokens.slice(0, size).map(({ word }) => word);
    if (tokens.length < 2 * size || !said.every((word, at) => word !== "" && tokens[size + at]?.word === word))
      continue;
    if (tokens[size]?.opens !== true || tokens[2 * size]?.opens !== true) continue;
    marked.fill(1, 0, 2 * size);
    raise(begins, 2 * size, begin.behindMark);
    return;
  }
}

/** Tells whether the first word is the name of a section over a headline that is written as a sentence: `Travel Parliament votes again`. */
function noteLabel(top: Top, all: readonly Token[]): void {
  const { text, tokens, begins } = top;
  for (let at = 0; at + 2 < tokens.length; at++) {
    const speaks = begins[at] as number;
    if (speaks < 1) continue;
    const [first, second, third] = [tokens[at], tokens[at + 1], tokens[at + 2]] as [Token, Token, Token];
    const label = text.slice(first.start, first.end);
    if (!isName(first) || !isName(second) || !third.small || isOpener(second) || /\p{P}$/u.test(label)) continue;
    const capitals = label === label.toUpperCase();
    if (!capitals && (isFunctionWord(first.word) || isGivenName(capital(first.word)))) continue;
    const { alone, together } = timesOf(text, all, at);
    if (together > 0) continue; // a name of two words
    begins[at] = speaks - againstLabel;
    if (alone > 1 && !isUnsound(top, first)) raise(begins, at + 1, begin.behindLabel);
  }
}
const againstLabel = 2.5;

const isName = ({ opens, small }: Token): boolean => opens && !small;

/** How often the word behind a place stands in the text again, and how often behind the word at that place. */
function timesOf(text: string, all: readonly Token[], at: number): { alone: number; together: number } {
  const [first, second] = [all[at], all[at + 1]] as [Token, Token];
  let alone = 0;
  let together = 0;
  for (let i = at + 2; i < all.length; i++) {
    if ((all[i] as Token).word !== second.word) continue;
    alone++;
    const before = all[i - 1] as Token;
    if (before.word === first.word && !/\p{P}$/u.test(text.slice(before.start, before.end))) together++;
  }
  return { alone, together };
}

/** How much the form of a piece speaks for its being a headline. */
function shapeOf(top: Top, from: number, to: number): number {
  const words = top.tokens.slice(from, to);
  const last = words.at(-1) as Token;
  const size = last.end - (words[0] as Token).start;
  let worth = size < 28 ? -0.6 : size <= 120 ? 0.6 : size <= 150 ? 0.2 : -1.2;
  for (let at = from + 1; at < to; at++) worth -= 0.8 * (top.stops[at] as number) + 0.8 * (top.breaks[at] as number);
  if (words.filter(({ word }) => word.length > 1).length < fewestWords) worth -= 2;
  if (leading.has(last.word)) worth -= 2;
  if (!words.some(({ small }) => small)) worth -= 2;
  else if (size < 40 && !words.some(({ small, word }) => small && !isFunctionWord(word))) worth -= 1;
  if (words.length >= 8 && !words.some(({ word }) => isFunctionWord(word))) worth -= 1.5;
  worth -= 3 * words.filter((word) => isUnsound(top, word)).length;
  for (const [first, past] of top.twice)
    if (first >= from && past <= to && past - first < to - from && !isBeforeColon(top, past))
      worth -= past - first > 0.5 * (to - from) ? 3 : 0.5;
  return worth + ((top.toFront[to] as number) < nearFront ? 0.8 : 0);
}
const isBeforeColon = ({ text, tokens }: Top, at: number): boolean =>
  text.charAt((tokens[at - 1] as Token).end - 1) === ":";

/** What lead to another word, and end nothing. */
const leading: ReadonlySet<string> = new Set(
  "the a an of and or to for with by at from in on im en em na sur su der die das den dem des und oder le la les du et ou el los las un una y o e di il lo gli da do dos de het een en van och og att".split(
    " ",
  ),
);

/** A standfirst may stand between a headline and its byline or date. */
const nearFront = 300;

/** Times of day, addresses, bars, the cue of a picture's source: what no headline holds. */
const unsound =
  /^\d{1,2}[:.]\d\d$|[@|]|^»$|:\/\/|^(?:©|(?:[Pp]hoto(?:graph)?|[Ff]oto|[Bb]ild|[Ii]mage|[Cc]redit|[Cc]opyright)s?:)/u;

const joined = /\p{Lowercase}{2}[.!?]?\p{Uppercase}/u;

/** True for a word that no headline holds; words that run into each other are none, a name written so stands in the text again. */
function isUnsound({ text, again }: Top, { start, end, word }: Token): boolean {
  const written = text.slice(start, end);
  return unsound.test(written) || (joined.test(written) && !again.has(bareOf(word)));
}

const bareOf = (word: string): string => word.replace(/['’]s$/, "");

/** How much of a headline's words the text behind it says again. */
function takenUp({ tokens, last }: Top, from: number, to: number): number {
  const wanted = new Set(
    tokens.slice(from, to).flatMap(({ word }) => (word.length > 3 && !isFunctionWord(word) ? [word] : [])),
  );
  if (wanted.size === 0) return -1;
  let met = 0;
  for (const word of wanted) if ((last.get(word) ?? 0) >= to) met++;
  return (2.2 * met) / wanted.size - 0.6;
}
