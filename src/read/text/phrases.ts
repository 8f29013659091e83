import { commonestEnglish } from "../language.ts";
import { wordFile } from "../word-files.ts";
import { pointerKeys } from "./pointer.ts";
import {
  addHead,
  addWord,
  codesOf,
  type HeadTable,
  hasWord,
  head,
  headEnd,
  headOf,
  headTable,
  isWordSign,
  type Overlook,
  overlook,
} from "./word-heads.ts";

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
  /** Tells most words that are in none of these at one look. */
  readonly heads: HeadTable;
}

/** What a byline begins with that runs into the text behind it. */
const bylineHeads = "by von por par generated written generado escrito gerado généré generato generiert erstellt".split(
  " ",
);

let opened: Table | null = null;

function table(): Table {
  if (opened !== null) return opened;
  const whole = new Map<string, PhraseClass>();
  const starts = new Map<string, Starting[]>();
  const inside = new Map<string, Starting[]>();
  const words = new Set<string>();
  const heads = headTable();
  let longest = 1;
  for (const { name, cls, note } of wordFile("chrome")) {
    if (note === "=") {
      const key = fold(name);
      longest = Math.max(longest, key.split(" ").length);
      addWords(key, words, heads);
      if (cls === "published" || cls === "updated") addWord(heads, headOf(key, 0), head.date);
      if (!whole.has(key)) whole.set(key, cls as PhraseClass);
      continue;
    }
    const map = note === "^" ? starts : inside;
    addHead(heads, name, note === "^" ? head.start : head.inside);
    const key = headOf(name, 0);
    const entry = { phrase: name, cls: cls as PhraseClass };
    const known = map.get(key);
    if (known === undefined) map.set(key, [entry]);
    else known.push(entry);
  }
  for (const word of commonestEnglish) addWord(heads, word, head.english);
  for (const word of bylineHeads) addWord(heads, word, head.byline);
  for (const key of pointerKeys) addHead(heads, key, head.pointer);
  opened = { whole, longest, words, starts, inside, heads };
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

/** A text in small letters, with straight apostrophes. */
function smallOf(text: string): string {
  const lower = text.toLowerCase();
  return lower.includes("’") ? lower.replace(/’/g, "'") : lower;
}

/** A longer line is not searched for words inside it. */
const longestHolding = 300;
/** No phrase that makes up a line is longer. */
const longestWhole = 130;

/** The site words of a text, the surest way they are met; null for none. */
export function phraseOf(text: string): PhraseHit | null {
  const codes = codesOf(text);
  return phraseIn(text, codes, 0, overlookLine(codes, 0, text.length));
}

/** The same, of a line that was looked over; it stands among the code units from `start` on. */
export function phraseIn(text: string, codes: Uint16Array, start: number, seen: Overlook): PhraseHit | null {
  const whole = text.length > longestWhole ? null : wholeOf(text, seen);
  if (whole !== null) return { cls: whole, how: "whole" };
  const first = (seen.opening & head.start) === 0 ? undefined : startOf(text);
  if (first !== undefined) return { cls: first, how: "start" };
  if (seen.inside < 0 || text.length > longestHolding) return null;
  const inside = insideOf(smallOf(text), codes, start, seen.inside);
  return inside === undefined ? null : { cls: inside, how: "inside" };
}

/** One look over a stretch of a text: which kinds of site words may be in it. */
export const overlookLine = (codes: Uint16Array, start: number, end: number): Overlook =>
  overlook(table().heads, codes, start, end);

function addWords(key: string, words: Set<string>, heads: HeadTable): void {
  for (let at = 0; at < key.length; ) {
    const word = headOf(key, at);
    words.add(word);
    addWord(heads, word, head.whole);
    at += word.length;
  }
}

/** The class of a line that is site words and nothing else. */
function wholeOf(text: string, { all, glued }: Overlook): PhraseClass | null {
  if ((all & head.whole) === 0 && !glued) return null;
  if (!maybeWhole(text, smallOf(text))) return null;
  const { whole } = table();
  const key = fold(text);
  return key.length < 3 && /^[\p{sc=Latn}+@']*$/u.test(key) ? null : (whole.get(key) ?? composed(key));
}

/** False if a word of the line is in no phrase; words that run together are not looked up. */
function maybeWhole(text: string, small: string): boolean {
  const { words } = table();
  for (let at = 0; at < small.length; ) {
    if (!isWordSign(small.charCodeAt(at))) {
      at++;
      continue;
    }
    const end = headEnd(small, at);
    if (!words.has(small.slice(at, end)) && !/\p{Ll}\p{Lu}/u.test(text.slice(at, end))) return false;
    at = end;
  }
  return true;
}

/** The class of the phrase that a line begins with, behind its marks or with them. */
function startOf(text: string): PhraseClass | undefined {
  const from = text.search(/[\p{L}\p{N}©ⓒ<([【▶☞→＞>+*@]/u);
  if (from < 0) return undefined;
  const letter = text.search(/\p{L}/u);
  const { starts } = table();
  const small = smallOf(text);
  return met(starts, small, from) ?? (letter > from ? met(starts, small, letter) : undefined);
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

/** The class of the first phrase inside a line in small letters, from a place on where one may begin. */
function insideOf(small: string, codes: Uint16Array, start: number, first: number): PhraseClass | undefined {
  const { inside, heads } = table();
  const end = start + small.length;
  for (let at = first; at >= 0 && at < small.length; ) {
    const found = met(inside, small, at);
    if (found !== undefined) return found;
    const behind = headEnd(small, at);
    const next = overlook(heads, codes, start + behind, end).inside;
    at = next < 0 ? next : behind + next;
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

/** The words at a place that stand before a date (`Published`, `Last updated on`), with their end; null where none do. */
export function dateCueAt(text: string, at: number): { cls: "published" | "updated"; end: number } | null {
  const { whole, heads } = table();
  const window = smallOf(text.slice(at, at + 40));
  if (window === "" || !hasWord(heads, headOf(window, 0), head.date)) return null;
  const ends = [...window.matchAll(/(?<=[\p{L}\p{M}])(?![\p{L}\p{M}])|(?<=[\p{Ll}])$/gu)].map(({ index }) => index);
  for (const end of ends.reverse()) {
    const cls = whole.get(fold(window.slice(0, end)));
    if (cls === "published" || cls === "updated") return { cls, end: at + end };
  }
  return null;
}
