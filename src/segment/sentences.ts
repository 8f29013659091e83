import type { Sentences } from "../core/document.ts";
import {
  ABBREVIATION,
  CAPITAL,
  kinds,
  LINE_START,
  POSSESSIVE,
  SPACE_BEFORE,
  type TokenKind,
} from "../core/document.ts";
import type { Lexicon } from "../core/lexicon.ts";
import { C } from "../lexicon/classes.ts";
import type { TokenColumns } from "./tokens.ts";

const kindNumber = Object.fromEntries(kinds.map((kind, i) => [kind, i])) as Record<TokenKind, number>;
const WORD = kindNumber.word;
const NUMBER = kindNumber.number;
const ALPHANUMERIC = kindNumber.alphanumeric;
const SYMBOL = kindNumber.symbol;
const PUNCTUATION = kindNumber.punctuation;
const QUOTE = kindNumber.quote;
const BRACKET = kindNumber.bracket;
const DASH = kindNumber.dash;

const DOT = 0x2e;
const STRAIGHT_QUOTE = 0x22;
const CLOSING_GUILLEMET = 0xbb;
const ELLIPSIS = 0x2026;

const setOf = (characters: string): ReadonlySet<number> => new Set([...characters].map((c) => c.charCodeAt(0)));
/** Beside the three of ASCII, marks that end sentences only where a blank and the shape of a beginning follow. */
const stops = setOf("…‼⁇⁈⁉؟۔।॥։።။។");
/** Marks of scripts that write no blank between sentences: they end one by themselves. */
const ownStops = setOf("。！？．｡");
const openingQuotes = setOf("“„«‹‘‚「『");
const closingBrackets = setOf(")]}】）");
/** Those that hardly anything but lists is written with. */
const runInBullets = setOf("•▪◦‣●■►");
const bullets = new Set([...runInBullets, ...setOf("·*")]);

/** Languages that write ordinals with a full stop: "am 5. Mai". */
const ordinalLanguage = /^(?:de|da|nb|nn|no|fi|et|lv|is|cs|sk|sl|hr|bs|sr|hu|tr)\b/;

/** What the rules of sentence ends look at. */
export interface View {
  readonly text: string;
  readonly lexicon: Lexicon;
  readonly columns: TokenColumns;
  /** True in a paragraph or its like; in a title or heading an abbreviation ends no sentence. */
  readonly prose: boolean;
  /** True where a number with a full stop may be an ordinal. */
  readonly ordinals: boolean;
}

/** True for the languages that write ordinals with a full stop. */
export const writesOrdinals = (language: string): boolean => ordinalLanguage.test(language);

/** Sentences as they are found. */
export interface SentenceColumns {
  readonly first: number[];
  readonly last: number[];
  readonly block: number[];
}

/** The found sentences as columns. */
export function finishSentences({ first, last, block }: SentenceColumns): Sentences {
  return {
    count: first.length,
    first: new Int32Array(first),
    last: new Int32Array(last),
    block: new Int32Array(block),
  };
}

/**
 * Cuts the tokens `from` to `to` of one block into sentences. A sentence ends at a full stop, question or exclamation mark, or at an
 * abbreviation, with the marks that close behind it, where the next token can begin one and none of `repairs` holds it together;
 * and before a line that begins a further item of a list, or a bullet that does.
 */
export function splitSentences(view: View, from: number, to: number, block: number, out: SentenceColumns): void {
  const { kind, shape, start } = view.columns;
  let first = from;
  let marks = 0; // straight quotation marks so far: an odd number means that one is open
  let token = from;
  while (token < to) {
    const bits = shape[token] as number;
    const of = kind[token] as number;
    if (((bits & LINE_START) !== 0 || of === SYMBOL) && token > first && isItem(view, from, token, to)) {
      push(out, first, token, block);
      first = token;
    }
    if ((bits & ABBREVIATION) === 0) {
      if (of === QUOTE && view.text.charCodeAt(start[token] as number) === STRAIGHT_QUOTE) marks++;
      if (of !== PUNCTUATION || !isStop(view, token)) {
        token++;
        continue;
      }
    }
    const next = closersEnd(view, token + 1, to, (marks & 1) === 1);
    if (next < to && endsAt(view, { first, stop: token, next, to })) {
      push(out, first, next, block);
      first = next;
    }
    for (let i = token + 1; i < next; i++) if (kind[i] === QUOTE && codeOf(view, i) === STRAIGHT_QUOTE) marks++;
    token = next;
  }
  if (first < to) push(out, first, to, block);
}

function push(out: SentenceColumns, first: number, last: number, block: number): void {
  out.first.push(first);
  out.last.push(last);
  out.block.push(block);
}

/** A place where a sentence may end: its first token, the stop, the token after the closing marks, the end of the block. */
interface Place {
  readonly first: number;
  readonly stop: number;
  readonly next: number;
  readonly to: number;
}

const codeOf = (view: View, token: number): number => view.text.charCodeAt(view.columns.start[token] as number);
const lengthOf = (view: View, token: number): number =>
  (view.columns.end[token] as number) - (view.columns.start[token] as number);
const shaped = (view: View, token: number, bit: number): boolean => ((view.columns.shape[token] as number) & bit) !== 0;
const kindOf = (view: View, token: number): number => view.columns.kind[token] as number;
const has = (view: View, token: number, cls: number): boolean => {
  const { form, word } = view.columns;
  return view.lexicon.has(word[token] as number, cls) || view.lexicon.has(form[token] as number, cls);
};
const isAbbreviation = (view: View, token: number): boolean => shaped(view, token, ABBREVIATION);
const opensSentences = (view: View, token: number): boolean =>
  shaped(view, token, CAPITAL) && has(view, token, C["sentence-opener"]);

/** True for a token that begins an item of a list: on a line of its own, or where the line ends were lost. */
const isItem = (view: View, from: number, token: number, to: number): boolean =>
  shaped(view, token, LINE_START) ? beginsItem(view, from, token) : isRunInItem(view, token, to);

/** "… in May.• The harbour": a bullet that stands close behind a word and apart from the next. */
const isRunInItem = (view: View, token: number, to: number): boolean =>
  runInBullets.has(codeOf(view, token)) &&
  token + 1 < to &&
  !shaped(view, token, SPACE_BEFORE) &&
  shaped(view, token + 1, SPACE_BEFORE) &&
  shaped(view, token + 1, CAPITAL);

/** True for a mark that may end a sentence. */
function isStop(view: View, token: number): boolean {
  const code = codeOf(view, token);
  if (code < 0x80) return code === DOT || code === 0x21 || code === 0x3f;
  return stops.has(code) || ownStops.has(code);
}

const isOwnStop = (view: View, token: number): boolean =>
  codeOf(view, token) > 0x2fff && ownStops.has(codeOf(view, token));

/** The first token that is no stop or closing mark of what stands before it. `open` says that a straight quotation mark is. */
function closersEnd(view: View, token: number, to: number, open: boolean): number {
  let at = token;
  let unclosed = open;
  while (at < to && !isAbbreviation(view, at)) {
    if (shaped(view, at, SPACE_BEFORE)) {
      if (!standsAlone(view, at, to, unclosed)) break;
    } else if (kindOf(view, at) === PUNCTUATION) {
      if (!isStop(view, at)) break;
    } else if (!isCloser(view, at, to, unclosed)) break;
    if (codeOf(view, at) === STRAIGHT_QUOTE) unclosed = !unclosed;
    at++;
  }
  return at;
}

/** `he said . " We`, "fini. » Elle": a closing mark with blanks on both sides. `open` says that a straight one is open. */
function standsAlone(view: View, token: number, to: number, open: boolean): boolean {
  const code = codeOf(view, token);
  if (code !== CLOSING_GUILLEMET && (code !== STRAIGHT_QUOTE || !open)) return false;
  return token + 1 === to || shaped(view, token + 1, SPACE_BEFORE);
}

/** A closing bracket, or a quotation mark that closes: one with a blank behind it, or else by its form or by the one that is open. */
function isCloser(view: View, token: number, to: number, open: boolean): boolean {
  const code = codeOf(view, token);
  if (kindOf(view, token) === BRACKET) return closingBrackets.has(code);
  if (kindOf(view, token) !== QUOTE) return false;
  if (token + 1 === to || shaped(view, token + 1, SPACE_BEFORE)) return true;
  if (code === STRAIGHT_QUOTE) return open;
  return !openingQuotes.has(code);
}

function endsAt(view: View, place: Place): boolean {
  return beginsSentence(view, place) && !repairs.some((holds) => holds(view, place));
}

/** True if the next token is shaped as a sentence's first: behind a blank a capital, a number or a mark; without one by `isGlued`. */
function beginsSentence(view: View, place: Place): boolean {
  const { stop, next } = place;
  if (isOwnStop(view, stop)) return true;
  if (!shaped(view, next, SPACE_BEFORE)) return isGlued(view, place);
  const kind = kindOf(view, next);
  if (kind === WORD) return opens(view, next);
  return kind !== PUNCTUATION;
}

/** A word that may be a sentence's first: with a capital, of a script without case, or as in "iPhone". */
function opens(view: View, token: number): boolean {
  if (shaped(view, token, CAPITAL)) return true;
  if (kindOf(view, token) !== WORD || shaped(view, token, POSSESSIVE)) return false;
  if (codeOf(view, token) > 0x590) return true;
  const second = view.text.charCodeAt((view.columns.start[token] as number) + 1);
  return lengthOf(view, token) > 2 && second >= 0x41 && second <= 0x5a;
}

/**
 * "end.The" or `end."The`: the stop stands right behind a word or number, and a word with a capital right behind the stop. After
 * another word with a capital ("Node.Js", "2.Platz") that must be one that opens sentences.
 */
function isGlued(view: View, { stop, next, to }: Place): boolean {
  if (kindOf(view, stop) !== PUNCTUATION || stop === 0 || shaped(view, stop, SPACE_BEFORE)) return false;
  const isMark = kindOf(view, next) === QUOTE;
  const word = isMark ? next + 1 : next;
  if (word >= to || shaped(view, word, SPACE_BEFORE) || !opens(view, word)) return false;
  if (next > stop + 1 && !isMark) return kindOf(view, next - 1) === QUOTE;
  const before = stop - 1;
  const small = kindOf(view, before) === WORD && !shaped(view, before, CAPITAL) && lengthOf(view, before) > 1;
  return small || (kindOf(view, before) <= ALPHANUMERIC && opensSentences(view, word));
}

/** Why a place that looks like an end is none; the first that holds decides. */
const repairs: readonly ((view: View, place: Place) => boolean)[] = [
  titleBeforeName,
  numberAbbreviation,
  abbreviationInside,
  listMarker,
  ordinal,
  markInName,
  attributionAfterMark,
  ellipsisInside,
  dotsFirst,
  quotedClause,
];

/** "Mr. Smith", "Gen. Lee". */
function titleBeforeName(view: View, { stop }: Place): boolean {
  return isAbbreviation(view, stop) && has(view, stop, C["title-abbreviation"]);
}

/** "Jan. 5", "pp. 3-7": a number follows the abbreviation. */
function numberAbbreviation(view: View, { stop, next }: Place): boolean {
  return isAbbreviation(view, stop) && (kindOf(view, next) === NUMBER || kindOf(view, next) === ALPHANUMERIC);
}

/** An abbreviation ends a sentence only before a word that opens sentences, on its own or behind a quotation mark; in a title, never. */
function abbreviationInside(view: View, { stop, next, to }: Place): boolean {
  if (!isAbbreviation(view, stop)) return false;
  const opener = kindOf(view, next) === QUOTE && next + 1 < to ? next + 1 : next;
  return !(view.prose && opensSentences(view, opener));
}

/** "1. US Government Response", "B. The second case": all that stands before is a short number or a letter. */
function listMarker(view: View, { first, stop }: Place): boolean {
  if (stop === first) return isAbbreviation(view, stop) && lengthOf(view, stop) === 2;
  if (stop !== first + 1 || codeOf(view, stop) !== DOT) return false;
  return kindOf(view, first) === NUMBER
    ? lengthOf(view, first) <= 3
    : kindOf(view, first) === WORD && lengthOf(view, first) === 1;
}

/** "am 5. Mai", "im 19. Jahrhundert", in the languages that write so. */
function ordinal(view: View, { stop, next }: Place): boolean {
  if (!view.ordinals || codeOf(view, stop) !== DOT || next !== stop + 1 || stop === 0) return false;
  return kindOf(view, stop - 1) === NUMBER && lengthOf(view, stop - 1) <= 2;
}

/** "Yahoo! Inc.", "Jeopardy! Champion": the mark is part of a name. */
function markInName(view: View, { stop, next, first }: Place): boolean {
  const code = codeOf(view, stop);
  if ((code !== 0x21 && code !== 0x3f) || next !== stop + 1 || stop === first) return false;
  if (isAbbreviation(view, next) && has(view, next, C["company-suffix"])) return true;
  return has(view, stop - 1, C["exclaimed-name"]) && !opensSentences(view, next);
}

/** `"We won!" Sacks said.`: behind a closing mark come one to four words with a capital and then a verb of saying; `"Why?" He said` is two. */
function attributionAfterMark(view: View, { stop, next, to }: Place): boolean {
  if (next - stop < 2 || kindOf(view, next - 1) !== QUOTE || codeOf(view, stop) === DOT) return false;
  if (opensSentences(view, next)) return false;
  for (let at = next; at < Math.min(to, next + 5); at++) {
    if (has(view, at, C["say-verb"])) return true;
    if (!shaped(view, at, CAPITAL)) return false;
  }
  return false;
}

/** "He ... Smith", "He . . . Smith": dots with a blank before them go on unless the next word opens sentences. */
function ellipsisInside(view: View, { first, stop, next }: Place): boolean {
  if (next !== stop + 1 || !shaped(view, stop, SPACE_BEFORE)) return false;
  const code = codeOf(view, stop);
  const spaced = code === DOT && stop > first && codeOf(view, stop - 1) === DOT && shaped(view, stop - 1, SPACE_BEFORE);
  const dots = code === ELLIPSIS || (code === DOT && lengthOf(view, stop) > 1) || spaced;
  return dots && shaped(view, next, CAPITAL) && !opensSentences(view, next);
}

/** `"... We believe`: dots at the beginning. */
function dotsFirst(view: View, { first, stop, next }: Place): boolean {
  if (next !== stop + 1 || stop > first + 1 || (codeOf(view, stop) !== DOT && codeOf(view, stop) !== ELLIPSIS))
    return false;
  return stop === first || kindOf(view, first) === QUOTE || kindOf(view, first) === BRACKET;
}

/** 「…。」と述べた: behind a closing corner bracket a particle carries the sentence on. */
function quotedClause(view: View, { next }: Place): boolean {
  const before = codeOf(view, next - 1);
  if (before !== 0x300d && before !== 0x300f) return false;
  const code = codeOf(view, next);
  return code >= 0x3041 && code <= 0x309f;
}

/** True for a line that begins with a bullet, or with the marker its block began with: a dash, or a number with "." or ")". */
function beginsItem(view: View, from: number, token: number): boolean {
  const code = codeOf(view, token);
  if (token + 1 >= view.columns.count || !bullets.has(code)) return isSameMarker(view, from, token);
  return shaped(view, token + 1, SPACE_BEFORE) || code !== 0x2a;
}

function isSameMarker(view: View, from: number, token: number): boolean {
  const kind = kindOf(view, token);
  if (kind !== kindOf(view, from) || token + 1 >= view.columns.count) return false;
  if (kind === DASH || kind === SYMBOL)
    return codeOf(view, token) === codeOf(view, from) && shaped(view, token + 1, SPACE_BEFORE);
  if (kind !== NUMBER) return false;
  const mark = codeOf(view, from + 1);
  return (mark === DOT || mark === 0x29) && codeOf(view, token + 1) === mark && !shaped(view, token + 1, SPACE_BEFORE);
}
