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
import { BEGINS, entryTable, NAME } from "./known.ts";
import { type LineCounts, lineKind } from "./lines.ts";
import { takenBack } from "./made.ts";
import { ALL_CAPITALS, mostTokens, type Reading, TITLE_CASE } from "./name.ts";
import { kindBit, meet, setOf, shape, signTable } from "./signs.ts";

const WORD = kinds.indexOf("word");
const NUMBER = kinds.indexOf("number");
const SYMBOL = kinds.indexOf("symbol");
const QUOTE = kinds.indexOf("quote");

/** What a token's kind and shape mean together, by kind and then shape; 0 where no token had them yet. */
const meaning = new Int32Array(kinds.length << 7);

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
/** Places of bits, for counts without a branch. */
const placeOfBit = (bit: number): number => 31 - Math.clz32(bit);
const capitalsPlace = placeOfBit(CAPITALS);
const capitalPlace = placeOfBit(CAPITAL_WORD);
const functionPlace = placeOfBit(setOf(["@function-word"]).classes);
const ONE_CHARACTER = shape("#one-character");
const OPEN = shape("(");
const CLOSE = shape(")");
/** What the first token of a name shows; one with a digit may, where the lists have names that begin so or it is a word. */
const { shapes: beginShapes, classes: beginClasses } = setOf(["#capital", "@name-particle"]);
const mayBegin = setOf(["#number", "#digit"]).shapes;

/** Opens a document for the stage: the signs of each token and the kind of each line. */
export function openReading(
  doc: Document,
  { amounts, tickers }: Pick<Layers, "amounts" | "tickers">,
  traced: boolean,
): Reading {
  const table = signTable(doc.lexicon);
  const count = Math.min(doc.tokens.count, mostTokens);
  const {
    casts,
    classes,
    firstWords,
    moreClasses,
    nameEnd,
    nameEntry,
    places,
    shapes,
    slots,
    starts,
    titleEnd,
    nameUses,
    weights,
    words,
  } = deskFor(count);
  const reading: Reading = {
    doc,
    count,
    shapes,
    classes,
    moreClasses,
    words,
    places,
    english: isEnglish(doc.language),
    traced,
    sport: false,
    lines: new Uint8Array(doc.sentences.count),
    starts,
    begun: 0,
    bracketed: [],
    spelled: null,
    table,
    nameEnd,
    nameEntry,
    titleEnd,
    nameUses,
    entries: entryTable(doc.lexicon),
    names: [],
    slots,
    firstWords,
    weights,
    casts,
    made: takenBack(),
  };
  const sport = readSentences(reading);
  reading.sport = sport >= 3 && sport * 120 > count;
  for (const { mentions } of tickers) for (const { start } of mentions) mark(reading, start, TICKER);
  for (const { start, type } of amounts) if (type === "money") mark(reading, start, SUM);
  return reading;
}

/** Gives the token that begins at an offset one more sign. */
function mark({ count, doc, shapes }: Reading, start: number, sign: number): void {
  const at = tokenAt(doc, start);
  if (at < count && doc.tokens.start[at] === start) shapes[at] = (shapes[at] as number) | sign;
}

/** Reads every sentence and returns how many words of sport they have. */
function readSentences(reading: Reading): number {
  const { lines } = reading;
  let sport = 0;
  for (let sentence = 0; sentence < lines.length; sentence++) sport += readSentence(reading, sentence);
  return sport;
}

/**
 * Reads the signs of a sentence's tokens, what kind of line it is, and where names may begin in it; notes its words in small letters in the
 * table. Returns how many words of sport it has.
 */
function readSentence(reading: Reading, sentence: number): number {
  const { classes, doc, moreClasses, places, shapes, starts, table, words } = reading;
  const { tokens, text, lexicon } = doc;
  const { form, kind, shape: bits, start, end, word } = tokens;
  const { reading: number, sets, smallIn } = table;
  const counts: LineCounts = { words: 0, upper: 0, long: 0, small: 0, numbers: 0 };
  const last = Math.min(doc.sentences.last[sentence] as number, reading.count);
  let opening = FIRST;
  let begun = reading.begun;
  let sport = 0;
  for (let at = doc.sentences.first[sentence] as number; at < last; at++) {
    const how = kind[at] as number;
    const shapeBits = bits[at] as number;
    const from = start[at] as number;
    const length = (end[at] as number) - from;
    const lower = word[at] as number;
    const written = form[at] as number;
    const set = sets[lower] || meet(table, lexicon, lower);
    let first = table.classes[set] as number;
    let second = table.moreClasses[set] as number;
    let place = table.places[set] as number;
    if (written !== lower && written !== 0) {
      const other = sets[written] || meet(table, lexicon, written);
      first |= table.classes[other] as number;
      second |= table.moreClasses[other] as number;
      place |= table.places[other] as number;
    }
    places[at] = place;
    words[at] = table.words[set] as number;
    classes[at] = first;
    moreClasses[at] = second;
    if ((second & SPORT) !== 0) sport++;
    const met = (how << 7) | shapeBits;
    if (meaning[met] === 0) meaning[met] = meaningOf(how, shapeBits);
    let sign = (meaning[met] as number) | opening;
    opening = 0;
    if (length === 1) sign |= ONE_CHARACTER;
    if (how >= SYMBOL) {
      sign |= markOf(text, from, length, how, shapeBits);
      if ((sign & CURRENCY) !== 0 && (shapeBits & SPACE_BEFORE) === 0 && at > 0)
        shapes[at - 1] = (shapes[at - 1] as number) | SUM;
      else if ((sign & CLOSE) !== 0 && holdsCapitals(shapes, at)) reading.bracketed.push(at - 2);
    } else {
      if ((shapeBits & UPPER) !== 0 && length > 1) sign |= CAPITALS;
      if (how === WORD) {
        if ((shapeBits & CAPITAL) === 0) {
          const plain = lower === written && lower !== 0; // the lists know it in small letters
          if (!plain && length > 3 && (shapeBits & POSSESSIVE) === 0 && isInnerCapital(text, from))
            sign |= CAPITAL_WORD;
          smallIn[lower] = number;
        }
        count(counts, sign, length, first);
      } else if (how === NUMBER) counts.numbers++;
    }
    shapes[at] = sign;
    if (((sign & beginShapes) | (first & beginClasses)) !== 0) starts[begun++] = at;
    else if ((sign & mayBegin) !== 0 && (how === WORD || (place & (NAME | BEGINS)) !== 0)) starts[begun++] = at;
  }
  const line = lineKind(counts, text[start[last - 1] as number] === ".");
  reading.lines[sentence] = line;
  if (line !== ALL_CAPITALS && line !== TITLE_CASE) reading.begun = begun;
  return sport;
}

/** True if the bracket that closes at a token holds one word in capitals and nothing else. */
const holdsCapitals = (shapes: Int32Array, at: number): boolean =>
  at >= 4 && ((shapes[at - 1] as number) & CAPITALS) !== 0 && ((shapes[at - 2] as number) & OPEN) !== 0;

/** True for a capital as second letter: eBay. */
function isInnerCapital(text: string, from: number): boolean {
  const second = text.charCodeAt(from + 1);
  return second >= 0x41 && second <= 0x5a;
}

/** Counts a word for the kind of its line: by the bits themselves, for a branch that goes either way costs more than all of them. */
function count(counts: LineCounts, sign: number, length: number, classBits: number): void {
  const long = ((3 - length) >>> 31) & ~(classBits >>> functionPlace);
  counts.words += (1 - length) >>> 31;
  counts.upper += (sign >>> capitalsPlace) & 1;
  counts.long += long;
  counts.small += long & ~(sign >>> capitalPlace);
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
