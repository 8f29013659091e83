import { isCued, isGivenName, readByline } from "../byline.ts";
import { isFunctionWord } from "../language.ts";
import { readMoments } from "../moment.ts";
import { dateCueAt, isPhraseWord, phraseOf } from "./phrases.ts";

/** A word of the text as it stands between blanks. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** Its letters, in small form. */
  readonly word: string;
  /** True where it begins as a name, a label or a sentence may. */
  readonly opens: boolean;
  /** True where it has no capital, in scripts that have them and in others. */
  readonly small: boolean;
}

/** A sign of Chinese or Japanese. */
export const eastAsian = /[\u3040-\u30ff\u3400-\u9fff]/;

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
export interface Mark {
  readonly kind: "words" | "stamp" | "byline" | "twice";
  readonly start: number;
  readonly end: number;
  readonly cost: number;
}

/** What the words of a page tell of its lines. */
export interface Signs {
  readonly tokens: readonly Token[];
  /** What is no sentence, in order. */
  readonly marks: readonly Mark[];
  /** Where sentences end. */
  readonly ends: readonly number[];
}

/** Looks a page through whose line ends were lost. */
export function signsOf(text: string): Signs {
  const tokens = tokensOf(text);
  const rows = siteWords(text, tokens);
  const twice = outside(
    saidTwice(text, tokens),
    rows.filter(({ cost }) => cost >= longRow),
    text.length,
  );
  const words = outside(rows, twice, text.length); // a headline may hold a word or two of them
  const ends = placesOutside([...sentencesOf(text), ...lineEnds(text)], twice);
  const marks = [
    ...words,
    ...stamps(text, [...ends, text.length]),
    ...countedBack(text),
    ...bylines(text, tokens, words),
    ...twice,
  ];
  return { tokens, marks: marks.sort((a, b) => a.start - b.start), ends };
}

/** Three words and more are no part of what is said twice. */
const longRow = 12;

/** The marks that do not meet any of the others. */
function outside(marks: readonly Mark[], others: readonly Mark[], size: number): readonly Mark[] {
  const covered = new Uint8Array(size);
  for (const { start, end } of others) covered.fill(1, start, end);
  return marks.filter(({ start, end }) => !covered.subarray(start, end).includes(1));
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
      found.push({ kind: "words", start, end: next?.start ?? text.length, cost: 4 * words });
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
      const timed = value.length > 10 && /\p{Alphabetic}$/u.test(lastWord) && !isFunctionWord(lastWord.toLowerCase());
      const alone =
        (timed || !/^\p{Lowercase}/u.test(lastWord)) && !/^\s?[,.]?\s?\p{Lowercase}/u.test(chunk.slice(end, end + 4));
      if (cue < 0 && !(alone && (value.length > 10 || before === "" || !/[,;(]$/.test(before)))) continue;
      const cost = cue >= 0 ? 25 : value.length > 10 ? 15 : 6;
      found.push({ kind: "stamp", start: index + (cue < 0 ? start : cue), end: index + end, cost });
    }
  }
  return found;
}
/** Dates are looked for so far into a stretch without the end of a sentence. */
const longestDated = 3000;

/** At the top of a page, a date counted back: `Published 22 hours ago`. */
const countedBack = (text: string): Mark[] =>
  [...text.slice(0, farthestCounted).matchAll(ago)].map(({ 0: met, index }) => ({
    kind: "stamp",
    start: index,
    end: index + met.length,
    cost: 15,
  }));
const ago =
  /(?<!\S)(?:(?:Published|Posted|Updated|Last updated):? )?\d{1,2} (?:min(?:ute)?|hour|day|week|month)s? ago(?!\S)|(?<!\S)(?:vor|hace|il y a|för) \d{1,2} (?:\p{Alphabetic}|\p{M}){3,9}(?= \p{Uppercase})/gu;
const farthestCounted = 600;

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
    if ((!opens && !isDatedName(text, start, word)) || word.length > 12 || word.length < 2) return [];
    const window = text.slice(start, start + 110);
    if (!isCued(window)) return [];
    const next = Math.min((words[mark]?.start ?? text.length) - start, readMoments(window)[0]?.start ?? window.length);
    const read = readByline((/^[^.!?…\d]*/u.exec(window)?.[0] ?? "").slice(0, next).trimEnd());
    const [first] = read.authors;
    if (!read.cued || first === undefined || first.kind === "organization" || first.start > 30) return [];
    const end = start + read.end;
    const before = tokens[at - 1];
    const inside = goesOn(text, before);
    const sure = isGivenName(first.name.split(" ")[0] ?? "") || readMoments(text.slice(end, end + 60)).length > 0;
    return sure || (inside && word === "by") ? [{ kind: "byline", start, end, cost: 15 }] : [];
  });
}

/** True for a "by" in small letters in front of a name and a date: `by Ada Quist | May 3, 2024`. */
function isDatedName(text: string, start: number, word: string): boolean {
  if (word !== "by") return false;
  const window = text.slice(start, start + 70);
  const name =
    /^by (\p{Uppercase}[\p{Alphabetic}.’'-]*)(?: \p{Uppercase}[\p{Alphabetic}.’'-]*){1,2}?,? (?:[|•·–—-] )?(?=\p{Uppercase}?[\p{Alphabetic}.]{0,10} ?\d)/u.exec(
      window,
    );
  return (
    name !== null &&
    isGivenName(name[1] ?? "") &&
    readMoments(window.slice(name[0].length)).some((moment) => moment.start < 3)
  );
}

/** A headline is no longer than so many characters, and has so many words. */
const longestTitle = 220;
const fewestWords = 4;
/** Only so many words at the top of a page are looked for again. */
const topWords = 1500;

/** What the top of a page says twice, as it says its headline in the path of the page and over the text. */
function saidTwice(text: string, tokens: readonly Token[]): Mark[] {
  const seen = new Map<string, number>();
  const found: Mark[] = [];
  for (let at = 0; at + fewestWords <= tokens.length; at++) {
    const { start, opens, word } = tokens[at] as Token;
    if (!opens) continue;
    const rest = tokens.slice(at + 1, at + fewestWords).map((token) => token.word);
    const key = [word, ...rest].join(" ");
    const first = seen.get(key);
    if (first === undefined) {
      if (at >= topWords || key.length < 12) continue;
      seen.set(key, at);
      const last = lastOf(text, tokens[at] as Token);
      if (last !== null) seen.set([last.toLowerCase(), ...rest].join(" "), at);
      continue;
    }
    let length = fewestWords;
    while (
      at + length < tokens.length &&
      first + length < at &&
      (tokens[first + length] as Token).word === (tokens[at + length] as Token).word
    )
      length++;
    const whole = [first, at].every((from) => tokens[from + length]?.opens ?? true);
    const long = (tokens[at + length - 1] as Token).end - start;
    if (whole && long >= 30 && long <= longestTitle)
      for (const from of [first, at]) {
        const begin = tokens[from] as Token;
        const glued = begin.word === word ? 0 : begin.end - begin.start - (lastOf(text, begin)?.length ?? 0);
        const end = tokens[from + length]?.start ?? text.length;
        found.push({ kind: "twice", start: begin.start + glued, end, cost: 4 });
      }
    at += length - 1;
  }
  return found;
}

/** The last of words that run into each other: `Dam` of `NewsRiversDam`; null for another word. */
function lastOf(text: string, { start, end }: Token): string | null {
  const written = text.slice(start, end);
  return written.length > 60
    ? null
    : (/(?<=\p{Lowercase})\p{Uppercase}[\p{Lowercase}’']{2,}$/u.exec(written)?.[0] ?? null);
}
