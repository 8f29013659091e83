import { commonestEnglish } from "../language.ts";
import { numbersOf, type WordLine, wordTable } from "../word-tables.ts";
import { pointerKeys } from "./pointer-keys.ts";
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
  | "agreement"
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

/** What a byline begins with that runs into the text behind it. */
const bylineHeads = "by von por par generated written generado escrito gerado généré generato generiert erstellt".split(
  " ",
);

/** Site words as the build keeps them. */
export interface PhraseTables {
  /** The class of each phrase that makes up a line. */
  readonly whole: ReadonlyMap<string, string>;
  /** Every word of those: a line with another word in it is none. */
  readonly words: ReadonlyMap<string, string>;
  /** By the first word, the phrases that begin a line and those inside one: `phrase<TAB>class`, a line each. */
  readonly starts: ReadonlyMap<string, string>;
  readonly inside: ReadonlyMap<string, string>;
  /** Tells most words that are in none of these at one look. */
  readonly heads: HeadTable;
}

/** Makes the tables, for the build. Throws for a phrase of more words than are looked for. */
export function phraseTables(lines: readonly WordLine[]): PhraseTables {
  const whole = new Map<string, string>();
  const starts = new Map<string, string>();
  const inside = new Map<string, string>();
  const words = new Map<string, string>();
  const heads = headTable();
  for (const { name, cls, note } of lines) {
    if (note === "=") {
      const key = fold(name);
      if (key.split(" ").length > mostWords) throw new Error(`${name} has more than ${mostWords} words`);
      addWords(key, words, heads);
      if (cls === "published" || cls === "updated") addWord(heads, headOf(key, 0), head.date);
      if (!whole.has(key)) whole.set(key, cls);
      continue;
    }
    if (name.length > longestStart - 2)
      throw new Error(`"${name}" is longer than the beginning of a line that is looked at`);
    const map = note === "^" ? starts : inside;
    addHead(heads, name, note === "^" ? head.start : head.inside);
    const key = headOf(name, 0);
    const known = map.get(key);
    map.set(key, `${known === undefined ? "" : `${known}\n`}${name}\t${cls}`);
  }
  for (const word of commonestEnglish) addWord(heads, word, head.english);
  for (const word of bylineHeads) addWord(heads, word, head.byline);
  for (const key of pointerKeys) addHead(heads, key, head.pointer);
  return { whole, words, starts, inside, heads };
}

/** Words in small letters, parted where a small letter meets a capital (`Sign UpLog In`), without marks and numbers. */
const fold = (text: string): string =>
  text
    .replace(/(\p{Lowercase})(\p{Uppercase})/gu, "$1 $2")
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/(?:[^\p{ID_Continue}+&@']|[\d_·])+/gu, " ")
    .trim();

/** A text in small letters, with straight apostrophes. */
function smallOf(text: string): string {
  const lower = text.toLowerCase();
  return lower.includes("’") ? lower.replace(/’/g, "'") : lower;
}

/** No phrase that makes up a line has more words. */
const mostWords = 12;
/** A phrase that a line begins with is shorter, by more than the letter behind it. */
const longestStart = 100;
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
  overlook(heads(), codes, start, end);

let opened: HeadTable | null = null;

function heads(): HeadTable {
  if (opened === null) {
    const { buffer, byteOffset, byteLength } = numbersOf("phrase-heads");
    opened = new Uint8Array(buffer, byteOffset, byteLength);
  }
  return opened;
}

/** The class of words that make up a line, null where they are no phrase. */
const wholeClass = (key: string): PhraseClass | null => wordTable("phrases-whole").get(key) as PhraseClass | null;

function addWords(key: string, words: Map<string, string>, heads: HeadTable): void {
  for (let at = 0; at < key.length; ) {
    const word = headOf(key, at);
    words.set(word, "");
    addWord(heads, word, head.whole);
    at += word.length;
  }
}

/** The class of a line that is site words and nothing else. */
function wholeOf(text: string, { all, glued }: Overlook): PhraseClass | null {
  if ((all & head.whole) === 0 && !glued) return null;
  if (!maybeWhole(text, smallOf(text))) return null;
  const key = fold(text);
  return key.length < 3 && /^[\p{sc=Latn}+@']*$/u.test(key) ? null : (wholeClass(key) ?? composed(key));
}

/** True for a word in small letters, or none, that stands in a phrase which makes up a line. */
export const isPhraseWord = (word: string): boolean => maybeWhole(word, word);

/** False if a word of the line is in no phrase; words that run together are not looked up. */
function maybeWhole(text: string, small: string): boolean {
  const words = wordTable("phrase-words");
  for (let at = 0; at < small.length; ) {
    if (!isWordSign(small.charCodeAt(at))) {
      at++;
      continue;
    }
    const end = headEnd(small, at);
    if (!words.has(small.slice(at, end)) && !/\p{Lowercase}\p{Uppercase}/u.test(text.slice(at, end))) return false;
    at = end;
  }
  return true;
}

/** The class of the phrase that a line begins with, behind its marks or with them. */
function startOf(text: string): PhraseClass | undefined {
  const from = text.search(/[\p{Alphabetic}\d©ⓒ<([【▶☞→＞>+*@]/u);
  if (from < 0) return undefined;
  const letter = text.search(/\p{Alphabetic}/u);
  const startsWith = (at: number): PhraseClass | undefined =>
    met("phrases-at-start", smallOf(text.slice(at, at + longestStart)), 0);
  return startsWith(from) ?? (letter > from ? startsWith(letter) : undefined);
}

/** The class of a row that is made of site words alone: `Facebook Twitter Copy link`. */
function composed(key: string): PhraseClass | null {
  const words = key.split(" ");
  if (words.length < 2 || words.length > 40) return null;
  let first: PhraseClass | null = null;
  for (let at = 0; at < words.length; ) {
    let next = 0;
    for (let to = Math.min(words.length, at + mostWords); to > at; to--) {
      const cls = wholeClass(words.slice(at, to).join(" "));
      if (cls === null) continue;
      first ??= cls;
      next = to;
      break;
    }
    if (next === 0) return null;
    at = next;
  }
  return first;
}

interface Starting {
  readonly phrase: string;
  readonly cls: PhraseClass;
}

/** What begins with a word, by part and word, as it was asked for. */
const begun = {
  "phrases-at-start": new Map<string, readonly Starting[]>(),
  "phrases-inside": new Map<string, readonly Starting[]>(),
};

function beginning(part: keyof typeof begun, word: string): readonly Starting[] {
  const known = begun[part].get(word);
  if (known !== undefined) return known;
  const lines = wordTable(part).get(word)?.split("\n") ?? [];
  const made = lines.map((line) => {
    const [phrase, cls] = line.split("\t") as [string, PhraseClass];
    return { phrase, cls };
  });
  made.sort((a, b) => b.phrase.length - a.phrase.length); // the longest that is met tells the most
  if (made.length > 0) begun[part].set(word, made);
  return made;
}

function met(part: keyof typeof begun, text: string, at: number): PhraseClass | undefined {
  return beginning(part, headOf(text, at)).find(({ phrase }) => startsAt(text, phrase, at))?.cls;
}

function startsAt(text: string, phrase: string, at: number): boolean {
  if (!text.startsWith(phrase, at)) return false;
  const next = text.charAt(at + phrase.length);
  return !/\p{Cased}|\p{M}/u.test(next) || !/\p{Cased}$/u.test(phrase);
}

/** The class of the first phrase inside a line in small letters, from a place on where one may begin. */
function insideOf(small: string, codes: Uint16Array, start: number, first: number): PhraseClass | undefined {
  const end = start + small.length;
  for (let at = first; at >= 0 && at < small.length; ) {
    const found = met("phrases-inside", small, at);
    if (found !== undefined) return found;
    const behind = headEnd(small, at);
    const next = overlook(heads(), codes, start + behind, end).inside;
    at = next < 0 ? next : behind + next;
  }
  return undefined;
}

/** True if the folded words are all of one of the classes, or numbers and marks. */
export function onlyPhrases(text: string, wanted: ReadonlySet<PhraseClass>): boolean {
  const key = fold(text);
  if (key === "") return true;
  const words = key.split(" ");
  if (words.length > 40) return false;
  for (let at = 0; at < words.length; ) {
    let next = 0;
    for (let to = Math.min(words.length, at + mostWords); to > at && next === 0; to--) {
      const cls = wholeClass(words.slice(at, to).join(" "));
      if (cls !== null && wanted.has(cls)) next = to;
    }
    if (next === 0) return false;
    at = next;
  }
  return true;
}

/** The words at a place that stand before a date (`Published`, `Last updated on`), with their end; null where none do. */
export function dateCueAt(text: string, at: number): { cls: "published" | "updated"; end: number } | null {
  const window = smallOf(text.slice(at, at + 40));
  if (window === "" || !hasWord(heads(), headOf(window, 0), head.date)) return null;
  const ends = [...window.matchAll(/(?<=\p{Alphabetic}|\p{M})(?!\p{Alphabetic}|\p{M})|(?<=\p{Lowercase})$/gu)].map(
    ({ index }) => index,
  );
  for (const end of ends.reverse()) {
    const cls = wholeClass(fold(window.slice(0, end)));
    if (cls === "published" || cls === "updated") return { cls, end: at + end };
  }
  return null;
}
