import { wordFile } from "../word-files.ts";

/** What site words are about; each class has a rule of its own. */
export type PhraseClass =
  | "share"
  | "navigation"
  | "related"
  | "newsletter"
  | "cookies"
  | "paywall"
  | "comments"
  | "advertisement"
  | "tags"
  | "legal"
  | "media"
  | "contact"
  | "author-note"
  | "credit"
  | "updated"
  | "published"
  | "reading-time";

/** Site words met in a line. */
export interface PhraseHit {
  readonly cls: PhraseClass;
  /** `whole`: the line is made of site words; `start`: it begins with them; `inside`: it holds them. */
  readonly how: "whole" | "start" | "inside";
}

interface Starting {
  readonly phrase: string;
  readonly cls: PhraseClass;
}

interface Table {
  readonly whole: ReadonlyMap<string, PhraseClass>;
  readonly longest: number;
  /** Every word of the whole-line phrases: a line with another word in it is none. */
  readonly words: ReadonlySet<string>;
  readonly starts: ReadonlyMap<string, readonly Starting[]>;
  readonly inside: ReadonlyMap<string, readonly Starting[]>;
}

let opened: Table | null = null;

function table(): Table {
  if (opened !== null) return opened;
  const whole = new Map<string, PhraseClass>();
  const starts = new Map<string, Starting[]>();
  const inside = new Map<string, Starting[]>();
  const words = new Set<string>();
  let longest = 1;
  for (const { name, cls, note } of wordFile("chrome")) {
    if (note === "=") {
      const key = fold(name);
      longest = Math.max(longest, key.split(" ").length);
      addWords(key, words);
      if (!whole.has(key)) whole.set(key, cls as PhraseClass);
      continue;
    }
    const map = note === "^" ? starts : inside;
    const key = headOf(name, 0);
    const entry = { phrase: name, cls: cls as PhraseClass };
    const known = map.get(key);
    if (known === undefined) map.set(key, [entry]);
    else known.push(entry);
  }
  opened = { whole, longest, words, starts, inside };
  return opened;
}

/** Words in small letters, parted where a small letter meets a capital (`Sign UpLog In`), without marks and numbers. */
const fold = (text: string): string =>
  text
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/[^\p{L}\p{M}+&@']+/gu, " ")
    .trim();

const isEastAsian = (code: number): boolean =>
  code >= 0x3040 && (code <= 0x30ff || (code >= 0x3400 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7af));

/** True for letters and marks; ASCII is told without a pattern. */
function isLetter(code: number, text: string, at: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  return code !== 0x2019 && /[\p{L}\p{M}]/u.test(text.charAt(at));
}

/** The end of the word at a place; a Han, kana or Hangul sign is a word, and so is any other sign. */
function headEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (isEastAsian(code) || !isLetter(code, text, end)) break;
    end++;
  }
  return end === at ? at + 1 : end;
}

const headOf = (text: string, at: number): string => text.slice(at, headEnd(text, at));

/** A longer line is not searched for words inside it. */
const longestHolding = 300;
/** No phrase that makes up a line is longer. */
const longestWhole = 130;

/** The site words of a line, the surest way they are met; null for none. */
export function phraseOf(text: string): PhraseHit | null {
  const { starts, inside } = table();
  const lower = text.toLowerCase();
  const small = lower.includes("’") ? lower.replace(/’/g, "'") : lower;
  const cls = text.length > longestWhole ? null : wholeOf(text, small);
  if (cls !== null) return { cls, how: "whole" };
  const from = small.search(/[\p{L}\p{N}©ⓒ<([【▶☞→＞>+*@]/u);
  const letter = small.search(/\p{L}/u);
  const start =
    from < 0 ? undefined : (met(starts, small, from) ?? (letter > from ? met(starts, small, letter) : undefined));
  if (start !== undefined) return { cls: start, how: "start" };
  const found = text.length > longestHolding ? undefined : insideOf(inside, small);
  return found === undefined ? null : { cls: found, how: "inside" };
}

function addWords(key: string, words: Set<string>): void {
  for (let at = 0; at < key.length; ) {
    const end = headEnd(key, at);
    words.add(key.slice(at, end));
    at = end;
  }
}

/** The class of a line that is site words and nothing else. */
function wholeOf(text: string, small: string): PhraseClass | null {
  if (!maybeWhole(text, small)) return null;
  const { whole } = table();
  const key = fold(text);
  return key.length < 3 && /^[\p{sc=Latn}+@']*$/u.test(key) ? null : (whole.get(key) ?? composed(key));
}

/** False if a word of the line is in no phrase; words that run together are not looked up. */
function maybeWhole(text: string, small: string): boolean {
  const { words } = table();
  for (let at = 0; at < small.length; ) {
    const code = small.charCodeAt(at);
    if (!isEastAsian(code) && !isLetter(code, small, at)) {
      at++;
      continue;
    }
    const end = headEnd(small, at);
    if (!words.has(small.slice(at, end)) && !/\p{Ll}\p{Lu}/u.test(text.slice(at, end))) return false;
    at = end;
  }
  return true;
}

/** The class of a row that is made of site words alone: `Facebook Twitter Copy link`. */
function composed(key: string): PhraseClass | null {
  const words = key.split(" ");
  if (words.length < 2 || words.length > 40) return null;
  const { whole, longest } = table();
  let first: PhraseClass | null = null;
  for (let at = 0; at < words.length; ) {
    let next = 0;
    for (let to = Math.min(words.length, at + longest); to > at; to--) {
      const cls = whole.get(words.slice(at, to).join(" "));
      if (cls === undefined) continue;
      first ??= cls;
      next = to;
      break;
    }
    if (next === 0) return null;
    at = next;
  }
  return first;
}

function met(map: ReadonlyMap<string, readonly Starting[]>, text: string, at: number): PhraseClass | undefined {
  return map.get(headOf(text, at))?.find(({ phrase }) => startsAt(text, phrase, at))?.cls;
}

function startsAt(text: string, phrase: string, at: number): boolean {
  if (!text.startsWith(phrase, at)) return false;
  const next = text.charAt(at + phrase.length);
  return !/[\p{Ll}\p{Lu}\p{M}]/u.test(next) || !/[\p{Ll}\p{Lu}]$/u.test(phrase);
}

function insideOf(map: ReadonlyMap<string, readonly Starting[]>, text: string): PhraseClass | undefined {
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (code === 0x20 || (code >= 0x30 && code <= 0x39)) {
      at++;
      continue;
    }
    const end = headEnd(text, at);
    const found = map.get(text.slice(at, end))?.find(({ phrase }) => startsAt(text, phrase, at))?.cls;
    if (found !== undefined) return found;
    at = end;
  }
  return undefined;
}

/** True if the folded words are all of one of the classes, or numbers and marks. */
export function onlyPhrases(text: string, wanted: ReadonlySet<PhraseClass>): boolean {
  const key = fold(text);
  if (key === "") return true;
  const { whole, longest } = table();
  const words = key.split(" ");
  if (words.length > 40) return false;
  for (let at = 0; at < words.length; ) {
    let next = 0;
    for (let to = Math.min(words.length, at + longest); to > at && next === 0; to--) {
      const cls = whole.get(words.slice(at, to).join(" "));
      if (cls !== undefined && wanted.has(cls)) next = to;
    }
    if (next === 0) return false;
    at = next;
  }
  return true;
}

/** The class of a phrase that stands at a place, among the whole-line phrases; with its end. */
export function phraseAt(
  text: string,
  at: number,
  wanted: ReadonlySet<PhraseClass>,
): { cls: PhraseClass; end: number } | null {
  const { whole, words } = table();
  const window = text
    .slice(at, at + 40)
    .toLowerCase()
    .replace(/’/g, "'");
  if (window === "" || !words.has(headOf(window, 0))) return null;
  const ends = [...window.matchAll(/(?<=[\p{L}\p{M}])(?![\p{L}\p{M}])|(?<=[\p{Ll}])$/gu)]
    .map((match) => match.index)
    .reverse();
  for (const end of ends) {
    const cls = whole.get(fold(window.slice(0, end)));
    if (cls !== undefined && wanted.has(cls)) return { cls, end: at + end };
  }
  return null;
}
