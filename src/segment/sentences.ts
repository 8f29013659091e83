import type { Sentences } from "../core/document.ts";
import { ABBREVIATION, CAPITAL, kinds, POSSESSIVE, SPACE_BEFORE, type TokenKind } from "../core/document.ts";
import type { Lexicon } from "../core/lexicon.ts";
import { C } from "../lexicon/classes.ts";
import type { TokenColumns } from "./tokens.ts";

const kindNumber = Object.fromEntries(kinds.map((kind, i) => [kind, i])) as Record<TokenKind, number>;

/** What the rules of sentence ends look at. */
interface View {
  readonly text: string;
  readonly lexicon: Lexicon;
  readonly columns: TokenColumns;
}

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
    first: Int32Array.from(first),
    last: Int32Array.from(last),
    block: Int32Array.from(block),
  };
}

/**
 * Cuts the tokens `from` to `to` of one block into sentences. A sentence ends at a full stop, question or exclamation mark, or at an
 * abbreviation, with the marks that close behind it, where the next token can begin one and none of `repairs` holds it together.
 */
export function splitSentences(view: View, from: number, to: number, block: number, out: SentenceColumns): void {
  let first = from;
  for (let token = from; token < to; ) {
    if (!isStop(view, token)) {
      token++;
      continue;
    }
    const next = closersEnd(view, token + 1, to);
    const place: Place = { first, stop: token, next, to };
    if (next < to && beginsSentence(view, place) && !repairs.some((holds) => holds(view, place))) {
      push(out, first, next, block);
      first = next;
    }
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

const char = (view: View, token: number): number => view.text.charCodeAt(view.columns.start[token] as number);
const shaped = (view: View, token: number, bit: number): boolean => ((view.columns.shape[token] as number) & bit) !== 0;
const isKind = (view: View, token: number, kind: TokenKind): boolean => view.columns.kind[token] === kindNumber[kind];
const has = (view: View, token: number, cls: number): boolean => {
  const { form, word } = view.columns;
  return view.lexicon.has(word[token] as number, cls) || view.lexicon.has(form[token] as number, cls);
};

function isStop(view: View, token: number): boolean {
  if (shaped(view, token, ABBREVIATION)) return true;
  if (!isKind(view, token, "punctuation")) return false;
  const code = char(view, token);
  return (
    code === 0x2e ||
    code === 0x21 ||
    code === 0x3f ||
    code === 0x2026 ||
    code === 0x3002 ||
    code === 0x0964 ||
    code === 0xff01 ||
    code === 0xff1f
  );
}

/** The first token that is no stop or closing mark glued to what stands before it. */
function closersEnd(view: View, token: number, to: number): number {
  let at = token;
  while (
    at < to &&
    !shaped(view, at, SPACE_BEFORE) &&
    (isStop(view, at) || isCloser(view, at)) &&
    !shaped(view, at, ABBREVIATION)
  )
    at++;
  return at;
}

/** Quotation marks and closing brackets. */
function isCloser(view: View, token: number): boolean {
  if (isKind(view, token, "quote")) return char(view, token) !== 0x201c && char(view, token) !== 0x201e;
  return isKind(view, token, "bracket") && ")]}\u3011\uff09".includes(String.fromCharCode(char(view, token)));
}

/** True if the next token is shaped as a sentence's first: a capital, a number or an opening mark, behind a blank; or a capital glued to a stop that follows small letters. */
function beginsSentence(view: View, { stop, next }: Place): boolean {
  const opens = shaped(view, next, CAPITAL) || isCaseless(view, next);
  if (!shaped(view, next, SPACE_BEFORE)) return opens && next === stop + 1 && isGlued(view, stop);
  if (opens) return true;
  if (isKind(view, next, "number") || isKind(view, next, "alphanumeric")) return true;
  return (
    isKind(view, next, "quote") ||
    isKind(view, next, "bracket") ||
    isKind(view, next, "dash") ||
    isKind(view, next, "symbol")
  );
}

/** A letter without case, as in Arabic or Chinese. */
const isCaseless = (view: View, token: number): boolean =>
  isKind(view, token, "word") && !shaped(view, token, POSSESSIVE) && char(view, token) > 0x590;

/** "end.The": the stop stands right behind a word in small letters, and is no abbreviation. */
const isGlued = (view: View, stop: number): boolean =>
  isKind(view, stop, "punctuation") && stop > 0 && isKind(view, stop - 1, "word") && !shaped(view, stop - 1, CAPITAL);

/** Why a place that looks like an end is none; the first that holds decides. */
const repairs: readonly ((view: View, place: Place) => boolean)[] = [
  titleBeforeName,
  numberAbbreviation,
  abbreviationInside,
  listMarker,
  attributionAfterMark,
  ellipsisInside,
];

/** "Mr. Smith", "Gen. Lee", "St. Louis". */
function titleBeforeName(view: View, { stop }: Place): boolean {
  return shaped(view, stop, ABBREVIATION) && has(view, stop, C["title-abbreviation"]);
}

/** "No. 5", "pp. 3-7": a number follows the abbreviation. */
function numberAbbreviation(view: View, { stop, next }: Place): boolean {
  return shaped(view, stop, ABBREVIATION) && (isKind(view, next, "number") || isKind(view, next, "alphanumeric"));
}

/** An abbreviation ends a sentence only before a word that opens sentences, on its own or behind a quotation mark. */
function abbreviationInside(view: View, { stop, next, to }: Place): boolean {
  if (!shaped(view, stop, ABBREVIATION)) return false;
  const opener = isKind(view, next, "quote") && next + 1 < to ? next + 1 : next;
  return !(shaped(view, opener, CAPITAL) && has(view, opener, C["sentence-opener"]));
}

/** "1. US Government Response": all before the stop is a short number or a letter. */
function listMarker(view: View, { first, stop }: Place): boolean {
  if (stop !== first + 1 || !isKind(view, stop, "punctuation")) return false;
  const length = (view.columns.end[first] as number) - (view.columns.start[first] as number);
  return isKind(view, first, "number") ? length <= 3 : isKind(view, first, "word") && length === 1;
}

/** `"We won!" Sacks said.`: behind a closing mark come one to four words with a capital and then a verb of saying. */
function attributionAfterMark(view: View, { stop, next, to }: Place): boolean {
  if (next - stop < 2 || !isKind(view, next - 1, "quote") || char(view, stop) === 0x2e) return false;
  for (let at = next; at < Math.min(to, next + 5); at++) {
    if (has(view, at, C["say-verb"])) return true;
    if (!shaped(view, at, CAPITAL)) return false;
  }
  return false;
}

/** "He ... Smith": three dots go on unless the next word opens sentences. */
function ellipsisInside(view: View, { stop, next }: Place): boolean {
  const { start, end } = view.columns;
  const long = (end[stop] as number) - (start[stop] as number) > 1 || char(view, stop) === 0x2026;
  return (
    long &&
    next === stop + 1 &&
    shaped(view, next, CAPITAL) &&
    shaped(view, stop, SPACE_BEFORE) &&
    !has(view, next, C["sentence-opener"])
  );
}
