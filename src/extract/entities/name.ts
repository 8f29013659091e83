import type { EntityType } from "../../contract.ts";
import type { Document } from "../../core/document.ts";
import {
  CAPITAL,
  HAS_DIGIT,
  has,
  isKind,
  LINE_START,
  longestPhrase,
  type Phrase,
  POSSESSIVE,
  SPACE_BEFORE,
  shaped,
  UPPER,
} from "../../core/document.ts";
import type { Because } from "../../core/rule.ts";
import { C, type ClassName, classNames } from "../../lexicon/classes.ts";

/** What a candidate may turn out to be; `NONE` is no name at all. */
export type Sense = EntityType | "NONE";

/** Every sense, in the order of the columns of `Name.sums`. */
export const senses = [
  "PERSON",
  "NORP",
  "FAC",
  "ORG",
  "GPE",
  "LOC",
  "PRODUCT",
  "EVENT",
  "WORK_OF_ART",
  "LAW",
  "NONE",
] as const satisfies readonly Sense[];

/** The column of each sense. */
export const S = Object.fromEntries(senses.map((sense, i) => [sense, i])) as Record<Sense, number>;

/** A weight of nothing for every sense. */
export const noWeights = (): number[] => [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];

/**
 * What one rule says of one candidate. Weights run from 1 (a hint) over 4 (a good sign) and 7 (hardly ever wrong) to 12
 * (beyond doubt); the votes for a sense add up.
 */
export interface Vote {
  readonly sense: Sense;
  readonly weight: number;
}

/** A vote that was cast: by which rule, and because of what. */
export interface Cast extends Vote {
  readonly rule: string;
  readonly because: readonly Because[];
}

/** How the words of a line are written, and so what a capital letter is worth there. */
export const PLAIN = 0; // a sentence: capitals mean names
export const TITLE_CASE = 1; // a headline with capitals on every long word
export const ALL_CAPITALS = 2;
export const TABLE = 3; // a line of results, prices or standings

/** A stretch of tokens that may be a name, `last` exclusive, as it is cut out of its run. */
export interface Piece {
  readonly first: number;
  readonly last: number;
  /** The title or office right before it: its tokens, -1 where there is none. */
  readonly titleFirst: number;
  readonly titleLast: number;
  /** The rules that drew its edges, in their order. */
  readonly spans: readonly string[];
}

/** A candidate: a piece with all that is said for and against it. */
export interface Name extends Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The text in the case that other mentions are compared by. */
  readonly key: string;
  /** How many words it has, those with hyphens as one. */
  readonly words: number;
  /** One of PLAIN, TITLE_CASE, ALL_CAPITALS, TABLE. */
  readonly line: number;
  /** The lexicon entry that is this very name, or null. */
  readonly entry: number;
  readonly casts: Cast[];
  /** The weights by sense. */
  readonly sums: number[];
}

/** What the stage knows while it reads a document. */
export interface Reading {
  readonly doc: Document;
  /** True on a page of sport. */
  readonly sport: boolean;
  /** The kind of line of each sentence. */
  readonly lines: Uint8Array;
  /** Lexicon ids of the words the document writes in small letters. */
  readonly small: ReadonlySet<number>;
  /** Where the symbols of listed companies begin. */
  readonly symbols: ReadonlySet<number>;
  readonly names: Name[];
}

const nameClasses: ReadonlySet<ClassName> = new Set([
  "country",
  "former-state",
  "territory",
  "capital",
  "state",
  "state-abbreviation",
  "city",
  "city-small",
  "city-district",
  "place-ambiguous",
  "continent",
  "region",
  "water",
  "river",
  "mountain",
  "desert",
  "island",
  "heavenly-body",
  "nationality",
  "ethnic-group",
  "religion",
  "religious-group",
  "political-group",
  "language",
  "famous-person",
  "international-body",
  "government-body",
  "party",
  "armed-group",
  "news-agency",
  "newspaper",
  "broadcaster",
  "stock-exchange",
  "stock-index",
  "company",
  "institution",
  "university",
  "team",
  "team-city",
  "league",
  "org-ambiguous",
  "facility",
  "product",
  "event",
  "law",
  "work-of-art",
  "award",
  "listed-company",
  "listed-company-ambiguous",
] satisfies ClassName[]);
const isNameClassNumber = classNames.map((name) => nameClasses.has(name));
const titleClasses = [C["person-title"], C.rank, C["royal-title"], C.office, C.job];

/** True for the classes whose entries are names by themselves. */
export const isNameClass = (cls: number): boolean => isNameClassNumber[cls] as boolean;

/** True for the classes whose entries stand before a person's name. */
export const isTitleClass = (cls: number): boolean => titleClasses.includes(cls);

/** Phrases looked up once for a token: `undefined` is not looked up yet. */
type Memo = WeakMap<Document, (Phrase | null | undefined)[]>;
const names: Memo = new WeakMap();
const titles: Memo = new WeakMap();

function lookUp(memo: Memo, doc: Document, token: number, wanted: (cls: number) => boolean): Phrase | null {
  if (doc.tokens.form[token] === 0 && doc.tokens.word[token] === 0) return null;
  let known = memo.get(doc);
  if (known === undefined) {
    known = [];
    memo.set(doc, known);
  }
  const met = known[token];
  if (met !== undefined) return met;
  const found = token < doc.tokens.count ? longestPhrase(doc, token, wanted) : null;
  known[token] = found;
  return found;
}

/** The longest name the lists know that begins at the token. */
export const knownName = (doc: Document, token: number): Phrase | null => lookUp(names, doc, token, isNameClass);

/** The longest title, office or job that begins at the token. */
export const knownTitle = (doc: Document, token: number): Phrase | null => lookUp(titles, doc, token, isTitleClass);

/** True if the token is of one of the classes. */
export function hasAny(doc: Document, token: number, classes: readonly number[]): boolean {
  for (const cls of classes) if (has(doc, token, cls)) return true;
  return false;
}

/** True if the token closes a name as one of the head words, and is not the second half of a word with a hyphen ("Ki-Sun"). */
export const isHead = (doc: Document, token: number, classes: readonly number[]): boolean =>
  shaped(doc, token, SPACE_BEFORE) && hasAny(doc, token, classes);

/** True for a word that begins with a capital, or holds one ("eBay"); not for the `'s` of a possessive. */
export function isCapital(doc: Document, token: number): boolean {
  const { count, kind, shape, start, end } = doc.tokens;
  if (token < 0 || token >= count || (kind[token] !== 0 && kind[token] !== 2)) return false;
  const bits = shape[token] as number;
  if ((bits & POSSESSIVE) !== 0) return false;
  if ((bits & CAPITAL) !== 0) return true;
  if (kind[token] !== 0) return false;
  const from = start[token] as number;
  if ((end[token] as number) - from < 4) return false;
  const second = doc.text.charCodeAt(from + 1);
  return second >= 0x41 && second <= 0x5a;
}

/** True for a word in small letters. */
export const isSmall = (doc: Document, token: number): boolean =>
  isKind(doc, token, "word") && !shaped(doc, token, CAPITAL) && !shaped(doc, token, POSSESSIVE);

/** True where the token stands right behind the one before it. */
export const isGlued = (doc: Document, token: number): boolean => !shaped(doc, token, SPACE_BEFORE);

/** True for the token of a possessive `'s`, or a bare apostrophe that closes a plural. */
export function isPossessive(doc: Document, token: number): boolean {
  if (shaped(doc, token, POSSESSIVE)) return true;
  if (token >= doc.tokens.count || !isKind(doc, token, "quote") || !isGlued(doc, token)) return false;
  const code = doc.text.charCodeAt(doc.tokens.start[token] as number);
  return (
    (code === 0x27 || code === 0x2019) && (doc.text.charCodeAt((doc.tokens.start[token] as number) - 1) | 0x20) === 0x73
  );
}

const calendarClasses = [C.month, C["month-abbreviation"], C.weekday];

/** True for the name of a month or weekday. */
export const isCalendar = (doc: Document, token: number): boolean => hasAny(doc, token, calendarClasses);

/** True for a word of the common vocabulary, whatever else it may be. */
export const commonClasses = [C["function-word"], C.noun, C.verb, C.adjective, C.adverb];

/** True for a word that the English vocabulary knows in small letters. */
export const isCommon = (doc: Document, token: number): boolean => hasAny(doc, token, commonClasses);

/** True for a word in capitals of two letters or more. */
export const isUpper = (doc: Document, token: number): boolean =>
  shaped(doc, token, UPPER) && (doc.tokens.end[token] as number) - (doc.tokens.start[token] as number) > 1;

/** True if the token holds a digit. */
export const isDigital = (doc: Document, token: number): boolean => shaped(doc, token, HAS_DIGIT);

/** The code unit a token begins with, 0 outside the document. */
export const firstCode = (doc: Document, token: number): number =>
  token < 0 || token >= doc.tokens.count ? 0 : doc.text.charCodeAt(doc.tokens.start[token] as number);

/** True for a token that is this one character. */
export const isMark = (doc: Document, token: number, mark: string): boolean =>
  firstCode(doc, token) === mark.charCodeAt(0) &&
  (doc.tokens.end[token] as number) - (doc.tokens.start[token] as number) === 1;

/** True where a word has its capital from its place: first in a sentence, a line or a quotation, or behind a colon or bullet. */
export function isOpening(doc: Document, token: number): boolean {
  const { sentence } = doc.tokens;
  if (doc.sentences.first[sentence[token] as number] === token) return true;
  const before = token - 1;
  if (isKind(doc, before, "quote") || isMark(doc, before, ":") || isMark(doc, before, ";")) return true;
  if (isKind(doc, before, "symbol") || isMark(doc, before, ".") || isMark(doc, before, "…")) return true;
  if ((isKind(doc, before, "dash") || isKind(doc, before, "number")) && shaped(doc, before, LINE_START)) return true;
  return shaped(doc, token, LINE_START) && !isWrapped(doc, token);
}

/** True where the line before this one is so long that it was broken only for width. */
export function isWrapped(doc: Document, token: number): boolean {
  const { start, shape } = doc.tokens;
  let from = token - 1;
  for (let steps = 0; from > 0 && steps < 24 && ((shape[from] as number) & LINE_START) === 0; steps++) from--;
  return from >= 0 && (start[token] as number) - (start[from] as number) >= 48;
}

/** What mentions of one name have in common: single blanks, and small letters in words of four letters or more that are all in capitals (PORT ELLERY). */
export function keyOf(written: string): string {
  const name = oddBlank.test(written) ? written.replace(/\s+/g, " ") : written;
  if (!allCapitals.test(name)) return name;
  return name.replace(/\p{Lu}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

const allCapitals = /^\p{Lu}{4,30}(?: \p{Lu}{4,30}){1,5}$/u;

/** Names are looked for in so many tokens of a document, some 1.5 MB of text: longer ones are no articles, and each name takes memory. */
export const mostTokens = 300_000;

/** A blank that is not one space. */
const oddBlank = /[^\S ]| {2}/;

/** The candidate of a piece, with nothing said of it yet. */
export function nameOf(doc: Document, piece: Piece, line: number): Name {
  const { tokens, text } = doc;
  const start = tokens.start[piece.first] as number;
  const end = tokens.end[piece.last - 1] as number;
  const written = text.slice(start, end);
  const known = knownName(doc, piece.first);
  return {
    first: piece.first,
    last: piece.last,
    titleFirst: piece.titleFirst,
    titleLast: piece.titleLast,
    spans: piece.spans,
    start,
    end,
    text: written,
    key: keyOf(written),
    words: wordsOf(doc, piece),
    line,
    entry: known !== null && known.last === piece.last ? known.entry : -1,
    casts: [],
    sums: noWeights(),
  };
}

function wordsOf({ tokens }: Document, { first, last }: Piece): number {
  let words = 1;
  for (let at = first + 1; at < last; at++) if (((tokens.shape[at] as number) & SPACE_BEFORE) !== 0) words++;
  return words;
}
