import {
  ABBREVIATION,
  CAPITAL,
  type Document,
  HAS_DIGIT,
  kinds,
  LINE_START,
  POSSESSIVE,
  SPACE_BEFORE,
  tokenAt,
  UPPER,
} from "../../core/document.ts";
import { isEnglish } from "../english.ts";
import type { Layers } from "../layers.ts";
import { deskFor } from "./desk.ts";
import { entryTable } from "./known.ts";
import { readLines } from "./lines.ts";
import { mostTokens, type Reading } from "./name.ts";
import { kindBit, meet, setOf, shape, signTable } from "./signs.ts";

const WORD = kinds.indexOf("word");
const SYMBOL = kinds.indexOf("symbol");
const QUOTE = kinds.indexOf("quote");

/** What a token's kind and shape mean together, by kind and then shape. */
const meaning = Int32Array.from({ length: kinds.length << 7 }, (_, at) => meaningOf(at >> 7, at & 127));

function meaningOf(kind: number, bits: number): number {
  const name = kinds[kind] as (typeof kinds)[number];
  const lettered = name === "word" || name === "alphanumeric";
  const possessive = (bits & POSSESSIVE) !== 0;
  const capital = (bits & CAPITAL) !== 0;
  return (
    kindBit(name) |
    (lettered && capital && !possessive ? shape("#capital") : 0) |
    (name === "word" && !capital && !possessive ? shape("#small") : 0) |
    ((bits & HAS_DIGIT) !== 0 ? shape("#digit") : 0) |
    ((bits & ABBREVIATION) !== 0 ? shape("#abbreviation") : 0) |
    (possessive ? shape("#possessive") : 0) |
    ((bits & SPACE_BEFORE) !== 0 ? shape("#spaced") : 0) |
    ((bits & LINE_START) !== 0 ? shape("#line-start") : 0)
  );
}

/** The bit of each mark, by its character. */
const marks = new Int32Array(128);
for (const mark of [",", "(", ")", "&", ".", ":", ";", "$"] as const) marks[mark.charCodeAt(0)] = shape(mark);

const CAPITALS = shape("#capitals");
const CAPITAL_WORD = shape("#capital");
const FIRST = shape("#sentence-start");
const TICKER = shape("#ticker");
const SUM = shape("#sum");
const CURRENCY = shape("$") | shape("£");
const CLOSING = shape("#possessive");
const SPORT = setOf(["@sport-word"]).moreClasses;

/** Opens a document for the stage: the signs of each token and the kind of each line. */
export function openReading(doc: Document, { amounts, tickers }: Pick<Layers, "amounts" | "tickers">): Reading {
  const table = signTable(doc.lexicon);
  const count = Math.min(doc.tokens.count, mostTokens);
  const { casts, classes, firstWords, groups, moreClasses, nameEnd, nameEntry, names, shapes, slots, titleEnd, words } =
    deskFor(count);
  const reading: Reading = {
    doc,
    count,
    shapes,
    classes,
    moreClasses,
    words,
    english: isEnglish(doc.language),
    sport: false,
    lines: new Uint8Array(doc.sentences.count),
    table,
    nameEnd,
    nameEntry,
    titleEnd,
    entries: entryTable(doc.lexicon),
    names: [],
    slots,
    firstWords,
    weights: names,
    sums: groups,
    casts,
  };
  const sport = readSigns(reading);
  reading.sport = sport >= 3 && sport * 120 > count;
  for (const { mentions } of tickers) for (const { start } of mentions) mark(reading, start, TICKER);
  for (const { start, type } of amounts) if (type === "money") mark(reading, start, SUM);
  readLines(reading);
  return reading;
}

/** Gives the token that begins at an offset one more sign. */
function mark({ count, doc, shapes }: Reading, start: number, sign: number): void {
  const at = tokenAt(doc, start);
  if (at < count && doc.tokens.start[at] === start) shapes[at] = (shapes[at] as number) | sign;
}

/** Reads the signs of every token, notes the words in small letters in the table, and counts the words of sport. */
function readSigns({ classes, count, doc, moreClasses, shapes, table, words }: Reading): number {
  const { sentences, tokens, text, lexicon } = doc;
  const { form, kind, shape: bits, start, end, word } = tokens;
  const { reading: number, sets, smallIn } = table;
  let sport = 0;
  for (let at = 0; at < count; at++) {
    const how = kind[at] as number;
    const shapeBits = bits[at] as number;
    let sign = meaning[(how << 7) | shapeBits] as number;
    const from = start[at] as number;
    const length = (end[at] as number) - from;
    if (how >= SYMBOL) {
      sign |= markOf(text, from, length, how, shapeBits);
      if ((sign & CURRENCY) !== 0 && (shapeBits & SPACE_BEFORE) === 0 && at > 0)
        shapes[at - 1] = (shapes[at - 1] as number) | SUM;
    } else if ((shapeBits & UPPER) !== 0 && length > 1) sign |= CAPITALS;
    const lower = word[at] as number;
    const written = form[at] as number;
    const plain = lower === written && lower !== 0; // the lists know it in small letters
    if (how === WORD && !plain && length > 3 && (shapeBits & (CAPITAL | POSSESSIVE)) === 0) {
      const second = text.charCodeAt(from + 1);
      if (second >= 0x41 && second <= 0x5a) sign |= CAPITAL_WORD;
    }
    shapes[at] = sign;
    const set = sets[lower] || meet(table, lexicon, lower);
    words[at] = table.words[set] as number;
    let first = table.classes[set] as number;
    let second = table.moreClasses[set] as number;
    if (written !== lower && written !== 0) {
      const other = sets[written] || meet(table, lexicon, written);
      first |= table.classes[other] as number;
      second |= table.moreClasses[other] as number;
    }
    classes[at] = first;
    moreClasses[at] = second;
    if ((second & SPORT) !== 0) sport++;
    if (how === WORD && (shapeBits & CAPITAL) === 0) smallIn[lower] = number;
  }
  for (let s = 0; s < sentences.count; s++) {
    const first = sentences.first[s] as number;
    if (first < count) shapes[first] = (shapes[first] as number) | FIRST;
  }
  return sport;
}

/** The bit of a mark, and of an apostrophe that closes a plural: workers' rights. */
function markOf(text: string, from: number, length: number, kind: number, shapeBits: number): number {
  if (length !== 1) return 0;
  const code = text.charCodeAt(from);
  if (kind === QUOTE) {
    const apostrophe = code === 0x27 || code === 0x2019;
    const closes = apostrophe && (shapeBits & SPACE_BEFORE) === 0 && (text.charCodeAt(from - 1) | 0x20) === 0x73;
    return closes ? CLOSING : 0;
  }
  if (code < 128) return marks[code] as number;
  return code === 0x2026 ? shape("…") : code === 0xa3 ? shape("£") : 0;
}
