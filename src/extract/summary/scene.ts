import type { Entity, Span } from "../../contract.ts";
import {
  type Document,
  HAS_DIGIT,
  is,
  isKind,
  kinds,
  POSSESSIVE,
  SPACE_BEFORE,
  shaped,
  tokenAt,
  UPPER,
} from "../../core/document.ts";
import { foldCode, hashSeed, hashStep, idOfRange } from "../../core/lexicon.ts";
import type { Block } from "../../core/page.ts";
import { Room } from "../../core/room.ts";
import { behindDateline } from "../dateline.ts";
import { isEnglish } from "../english.ts";
import type { Layers } from "../layers.ts";
import { carriesOn } from "./broken-line.ts";
import { NumberIndex } from "./number-index.ts";
import {
  CAPTION_WORD,
  EMPTY,
  FIRST_PERSON,
  isOneWord,
  noHash,
  ONE_WORD,
  PAGE_VERB,
  traitsOf,
  type WordFacts,
  wordFacts,
} from "./word-facts.ts";

/** The layers a summary leans on. */
export type Leaned = Pick<Layers, "dates" | "entities">;

/** Bits of `Scene.signs`. */
export const NUMBER = 1;
export const OWN_VOICE = 2; // "I" or "we" outside quotation marks
export const PAGE_WORDS = 4; // tells the reader of the page to do something
export const IN_QUOTATION = 8; // begins in a quotation, or opens one
export const UNSTOPPED = 16; // ends without a full stop or its like
export const ASKS = 32; // ends with a question mark

export const CAPTION = 64; // "(left)", "pictured"
export const HALF_QUOTED = 128; // opens a quotation and does not close it, or the other way round
export const EARLY_COLON = 256; // a colon stands among the first words
export const POSSESSED = 512; // has a possessive

/**
 * The sentences of the article's prose, as columns, with what the rules weigh of them. Headings, lists and tables are no prose.
 *
 * A term is a content word by its first letters, so that "elect", "elected" and "election" are one; the terms of sentence `i`,
 * each once, in order, are `terms[termStart[i]]` to `terms[termStart[i + 1]]`. The columns are room that the next scene is written into,
 * longer than `count`.
 */
export interface Scene {
  readonly doc: Document;
  readonly layers: Leaned;
  /** What the lists say of words. */
  readonly facts: WordFacts;
  /** True where rules of English speak. */
  readonly english: boolean;
  readonly count: number;
  /** Its first token, behind the dateline. */
  readonly first: Int32Array;
  /** One past its last token. */
  readonly end: Int32Array;
  /** The offset of its first token. */
  readonly start: Int32Array;
  /** The block it begins in. */
  readonly block: Int32Array;
  /** The last sentence that begins at or before each stretch of the text, -1 where none does. */
  readonly near: Int32Array;
  /** Words: what a budget counts. */
  readonly words: Int32Array;
  /** Words that say nothing of the matter, in small letters: "the", "said"; a fragment has none. */
  readonly emptyWords: Int32Array;
  readonly signs: Uint16Array;
  /** 1 where no closing rule keeps the sentence out; set by `choose`. */
  readonly open: Uint8Array;
  readonly termStart: Int32Array;
  readonly terms: Int32Array;
  /** How many terms differ: they are numbered from 0 on. */
  readonly termCount: number;
  /** How many sentences hold each term. */
  readonly spread: Int32Array;
  /** How much of the lead is in each term: the more, the more sentences hold it and the earlier they stand. */
  readonly leadWorth: Float64Array;
  /** 1 for each term that the title has too. */
  readonly titled: Uint8Array;
  /** How many those are. */
  readonly titleTerms: number;
  /** The sentence that each mention of an entity stands in, -1 for one in none; those of entity `e` are `mentionStart[e]` to `mentionStart[e + 1]`. */
  readonly mentionSentence: Int32Array;
  readonly mentionStart: Int32Array;
}

const WORD = kinds.indexOf("word");
const ALPHANUMERIC = kinds.indexOf("alphanumeric"); // kinds up to it are words and numbers
const PUNCTUATION = kinds.indexOf("punctuation");
const QUOTE = kinds.indexOf("quote");
const BRACKET = kinds.indexOf("bracket");
/** Tokens that a label and its colon may have: "Cold water:". */
const longestLabel = 10;
/** Letters by which words are held to be one; with 5 or 8 the score falls by 0.2. */
const stemLength = 6;
/** Letters a word of another language must have to be a term: no list tells its empty words. */
const foreignLength = 6;

const isProse = ({ kind }: Block): boolean => kind === "paragraph" || kind === "standfirst";

/** Looks the document over once. */
export function sceneOf(doc: Document, layers: Leaned): Scene {
  const scene = proseOf(doc, layers);
  readSentences(scene);
  weighLead(scene);
  readTitle(scene);
  placeMentions(scene);
  return scene;
}

/** A scene while it is filled in. */
type Building = { -readonly [K in keyof Scene]: Scene[K] };

/** Room for the columns. */
const room = {
  first: new Room(Int32Array),
  end: new Room(Int32Array),
  start: new Room(Int32Array),
  block: new Room(Int32Array),
  prose: new Room(Uint8Array),
  /** The number of each of the document's sentences in the scene, -1 for one that is no prose. */
  indexOf: new Room(Int32Array),
  near: new Room(Int32Array),
  words: new Room(Int32Array),
  emptyWords: new Room(Int32Array),
  signs: new Room(Uint16Array),
  open: new Room(Uint8Array),
  termStart: new Room(Int32Array),
  terms: new Room(Int32Array),
  spread: new Room(Int32Array),
  leadWorth: new Room(Float64Array),
  titled: new Room(Uint8Array),
  /** The last sentence that had each term. */
  lastSeen: new Room(Int32Array),
  /** The tokens of a sentence that may be terms. */
  content: new Room(Int32Array),
  mentionSentence: new Room(Int32Array),
  mentionStart: new Room(Int32Array),
};

/** The document's sentences of prose by their tokens, behind their datelines; one that a page broke in two is one. */
function proseOf(doc: Document, layers: Leaned): Building {
  const { block, count: all, first, last } = doc.sentences;
  const firsts = room.first.of(all);
  const ends = room.end.of(all);
  const starts = room.start.of(all);
  const blocks = room.block.of(all);
  const prose = proseBlocks(doc);
  const indexOf = room.indexOf.of(all);
  let count = 0;
  for (let s = 0; s < all; s++) {
    indexOf[s] = -1;
    const at = block[s] as number;
    if (prose[at] === 0) continue;
    const goesOn =
      s > 0 &&
      count > 0 &&
      indexOf[s - 1] === count - 1 &&
      carriesOn(doc, s) &&
      endSigns(doc, first[s - 1] as number, last[s - 1] as number) === UNSTOPPED;
    if (!goesOn) {
      const start = behindDateline(doc, first[s] as number, last[s] as number);
      const whole = start === doc.tokens.start[first[s] as number];
      firsts[count] = whole ? (first[s] as number) : tokenAt(doc, start);
      blocks[count] = at;
      starts[count++] = start;
    }
    ends[count - 1] = last[s] as number;
    indexOf[s] = count - 1;
  }
  return {
    doc,
    layers,
    facts: wordFacts(doc.lexicon),
    english: isEnglish(doc.language),
    count,
    first: firsts,
    end: ends,
    start: starts,
    block: blocks,
    near: nearOf(doc.text.length, starts, count),
    words: room.words.of(count),
    emptyWords: room.emptyWords.of(count),
    signs: room.signs.of(count),
    open: room.open.filled(count, 1),
    termStart: room.termStart.of(count + 1),
    terms: room.terms.of(doc.tokens.count),
    termCount: 0,
    spread: room.spread.of(doc.tokens.count),
    leadWorth: room.leadWorth.of(doc.tokens.count),
    titled: room.titled.of(0),
    titleTerms: 0,
    mentionSentence: room.mentionSentence.of(0),
    mentionStart: room.mentionStart.of(0),
  };
}

/** 1 for each block of prose. */
function proseBlocks({ blocks }: Document): Uint8Array {
  const prose = room.prose.of(blocks.length);
  for (let b = 0; b < blocks.length; b++) prose[b] = isProse(blocks[b] as Block) ? 1 : 0;
  return prose;
}

/** The bits of an offset that tell its place in a stretch of the text. */
const stretchBits = 6;

function nearOf(length: number, starts: Int32Array, count: number): Int32Array {
  const stretches = (length >>> stretchBits) + 1;
  const near = room.near.of(stretches);
  let i = -1;
  for (let stretch = 0; stretch < stretches; stretch++) {
    while (i + 1 < count && (starts[i + 1] as number) <= stretch << stretchBits) i++;
    near[stretch] = i;
  }
  return near;
}

/** The numbers of an article's terms, by their hashes. */
const numbers = new NumberIndex();

/** Looks each sentence over once: counts its words, finds its signs and its terms, and how many sentences hold each term. */
function readSentences(scene: Building): void {
  const { block, count, doc, termStart } = scene;
  numbers.empty(doc.tokens.count);
  termStart[0] = 0;
  const found: Found = { quoted: false, terms: 0, different: 0 };
  for (let i = 0; i < count; i++) {
    if (i === 0 || block[i] !== block[i - 1]) found.quoted = false;
    readSentence(scene, i, found);
    termStart[i + 1] = found.terms;
  }
  scene.termCount = found.different;
}

/** How far the sentences have been read. */
interface Found {
  /** True while a quotation is open: it runs on from sentence to sentence. */
  quoted: boolean;
  terms: number;
  /** Terms that differ. */
  different: number;
}

function readSentence(scene: Building, i: number, found: Found): void {
  const { doc, emptyWords, facts, signs, words } = scene;
  const { kind: kinds, shape: shapes, word: ids } = doc.tokens;
  const { traits: met } = facts;
  const first = firstToken(scene, i);
  const last = endToken(scene, i);
  const content = room.content.of(last - first);
  let { quoted } = found;
  let shown = quoted || kinds[first] === QUOTE ? IN_QUOTATION : 0;
  let counted = 0;
  let empty = 0;
  let telling = 0;
  let shapesMet = 0;
  for (let token = first; token < last; token++) {
    const kind = kinds[token] as number;
    if (kind > ALPHANUMERIC) {
      if (kind === QUOTE) {
        quoted = staysQuoted(doc, token, quoted);
        if (isDouble(doc, token)) shown ^= HALF_QUOTED;
      } else if (kind === PUNCTUATION && token - first < longestLabel && is(doc, token, ":")) shown |= EARLY_COLON;
      continue;
    }
    const shape = shapes[token] as number;
    if ((shape & POSSESSIVE) !== 0) {
      shown |= POSSESSED;
      continue;
    }
    shapesMet |= shape;
    const id = ids[token] as number;
    const traits = id === 0 ? 0 : met[id] || traitsOf(facts, id, codeAt(doc, token));
    if ((traits & TELLING) !== 0) shown |= signOf(doc, token, traits, quoted);
    counted += traits & ONE_WORD || wordsIn(doc, token);
    const isEmpty = (traits & EMPTY) >>> 1; // no branch from here on: half of the words are empty, and no processor foretells which
    empty += isEmpty & ~shape; // without the capital, the lowest bit
    content[telling] = token;
    telling += +((isEmpty | (kind ^ WORD)) === 0);
  }
  words[i] = counted;
  emptyWords[i] = empty;
  if ((shapesMet & HAS_DIGIT) !== 0) shown |= NUMBER;
  signs[i] = shown | endSigns(doc, first, last);
  found.quoted = quoted;
  readTerms(scene, i, telling, found);
}

/** Numbers the terms of a sentence among its content words. */
function readTerms(scene: Building, i: number, telling: number, found: Found): void {
  const { doc, leadWorth, spread, terms: allTerms } = scene;
  const once = worthAt(i);
  const content = room.content.of(telling);
  const lastSeen = room.lastSeen.of(doc.tokens.count);
  const { start, end, shape: shapes, word: ids } = doc.tokens;
  const { hashes } = scene.facts;
  const shortest = scene.english ? 3 : foreignLength;
  let { terms, different } = found;
  for (let at = 0; at < telling; at++) {
    const token = content[at] as number;
    const from = start[token] as number;
    const to = end[token] as number;
    if (to - from < shortest && ((shapes[token] as number) & UPPER) === 0) continue;
    const id = ids[token] as number;
    let hash = id === 0 ? noHash : (hashes[id] as number);
    if (hash === noHash) {
      hash = hashOf(doc.text, from, to);
      if (id !== 0) hashes[id] = hash;
    }
    const term = numbers.of(hash);
    if (term === different) {
      spread[different] = 0;
      leadWorth[different++] = 0;
    } else if (lastSeen[term] === i) continue;
    lastSeen[term] = i;
    spread[term] = (spread[term] as number) + 1;
    leadWorth[term] = (leadWorth[term] as number) + once;
    allTerms[terms++] = term;
  }
  found.terms = terms;
  found.different = different;
}

/** Traits that give a sentence a sign. */
const TELLING = FIRST_PERSON | PAGE_VERB | CAPTION_WORD;

/** The signs that one word gives its sentence. */
function signOf(doc: Document, token: number, traits: number, quoted: boolean): number {
  let signs = 0;
  if ((traits & FIRST_PERSON) !== 0 && !quoted && !isCountry(doc, token)) signs |= OWN_VOICE;
  if ((traits & PAGE_VERB) !== 0) signs |= PAGE_WORDS;
  if ((traits & CAPTION_WORD) !== 0 && isCaptionWord(doc, token)) signs |= CAPTION;
  return signs;
}

/** The first code unit of a token. */
const codeAt = ({ text, tokens }: Document, token: number): number => text.charCodeAt(tokens.start[token] as number);

/** How many words a token counts for: one, or half its letters in scripts that put no blanks between words. */
function wordsIn({ text, tokens }: Document, token: number): number {
  const start = tokens.start[token] as number;
  return isOneWord(text.charCodeAt(start)) ? 1 : Math.ceil(((tokens.end[token] as number) - start) / 2);
}

/** The hash of a word's first letters, without the "s" of a plural. */
function hashOf(text: string, from: number, to: number): number {
  let last = Math.min(to, from + stemLength);
  if (last === to && to - from > 3 && foldCode(text.charCodeAt(to - 1)) === 0x73) last--;
  let hash = hashSeed;
  for (let i = from; i < last; i++) hash = hashStep(hash, foldCode(text.charCodeAt(i)));
  return hash === noHash ? 1 : hash;
}

/** How fast a term's use loses worth from sentence to sentence: the fourth counts half. */
const fading = 0.3;
/** What a use in a sentence is worth. */
const worthAt = (i: number): number => 1 / (1 + fading * i);
/** The logarithm of one more than that, which is what most terms of an article come to: they are used once. */
const logs = Float64Array.from({ length: 128 }, (_, i) => Math.log(1 + worthAt(i)));
const logAt = (i: number): number => (i < logs.length ? (logs[i] as number) : Math.log(1 + worthAt(i)));

/** Gives each term its share of the lead, by the sum of what its uses are worth. */
function weighLead({ doc, leadWorth, spread, termCount }: Building): void {
  const lastSeen = room.lastSeen.of(doc.tokens.count);
  for (let term = 0; term < termCount; term++)
    leadWorth[term] = spread[term] === 1 ? logAt(lastSeen[term] as number) : Math.log(1 + (leadWorth[term] as number));
}

const titleWord = /[^\P{ID_Continue}_·]{2,}/gu;
/** Letters and digits of ASCII. */
const plain = Uint8Array.from({ length: 0x80 }, (_, code) => (/[a-z\d]/i.test(String.fromCharCode(code)) ? 1 : 0));

/** Marks the terms that the title has too. */
function readTitle(scene: Building): void {
  const { doc, termCount } = scene;
  if (doc.title === null) return;
  scene.titled = room.titled.filled(termCount, 0);
  const title = doc.title.slice(0, 400);
  for (let at = 0; at < title.length; ) {
    let end = at;
    while (end < title.length && plain[title.charCodeAt(end)] === 1) end++;
    if (end < title.length && title.charCodeAt(end) >= 0x80) {
      titleWord.lastIndex = at;
      const met = titleWord.exec(title);
      if (met === null) return;
      at = met.index;
      end = titleWord.lastIndex;
    }
    if (end - at > 1) markTitleWord(scene, title, at, end);
    at = end + 1;
  }
}

function markTitleWord(scene: Building, title: string, from: number, to: number): void {
  const { doc, facts, titled } = scene;
  const term = numbers.find(hashOf(title, from, to));
  if (term < 0 || titled[term] === 1) return;
  const id = idOfRange(doc.lexicon, title, from, to, 0);
  if (id !== 0 && (traitsOf(facts, id, title.charCodeAt(from)) & EMPTY) !== 0) return;
  titled[term] = 1;
  scene.titleTerms++;
}

/** Finds the sentence of each mention, for the rules that ask who is named where. */
function placeMentions(scene: Building): void {
  const { entities } = scene.layers;
  const starts = room.mentionStart.of(entities.length + 1);
  let count = 0;
  for (let e = 0; e < entities.length; e++) {
    starts[e] = count;
    count += (entities[e] as Entity).mentions.length;
  }
  starts[entities.length] = count;
  const sentences = room.mentionSentence.of(count);
  let m = 0;
  for (let e = 0; e < entities.length; e++)
    for (const { start } of (entities[e] as Entity).mentions) sentences[m++] = start;
  for (m = 0; m < count; m++) sentences[m] = sentenceAt(scene, sentences[m] as number);
  scene.mentionStart = starts;
  scene.mentionSentence = sentences;
}

/** "pictured" anywhere, "left" and the like only behind a bracket or between commas. */
function isCaptionWord(doc: Document, token: number): boolean {
  if (is(doc, token, "pictured") || isKind(doc, token - 1, "bracket")) return true;
  return is(doc, token - 1, ",") && (is(doc, token + 1, ",") || is(doc, token + 1, "."));
}

/** "US" is no "us". */
const isCountry = (doc: Document, token: number): boolean =>
  shaped(doc, token, UPPER) && (doc.tokens.end[token] as number) - (doc.tokens.start[token] as number) === 2;

/** Whether a quotation is open behind a mark: the mark's form or the blanks beside it tell; an apostrophe behind a word closes nothing it did not open. */
function staysQuoted(doc: Document, token: number, quoted: boolean): boolean {
  const code = doc.text.charCodeAt(doc.tokens.start[token] as number);
  if (code === 0x201c || code === 0x2018 || code === 0x201e || code === 0xab) return true;
  if (code === 0x201d || code === 0x2019 || code === 0xbb) return false;
  const before =
    shaped(doc, token, SPACE_BEFORE) || isKind(doc, token - 1, "bracket") || isKind(doc, token - 1, "dash");
  if (!before) return false;
  return token + 1 < doc.tokens.count && !shaped(doc, token + 1, SPACE_BEFORE) ? true : quoted;
}

/** A double quotation mark ("“”„«»): of those each opens or closes, while a single one may be an apostrophe. */
function isDouble(doc: Document, token: number): boolean {
  const code = codeAt(doc, token);
  return code === 0x22 || (code >= 0x201c && code <= 0x201e) || code === 0xab || code === 0xbb;
}

const FULL_STOP = 0x2e;
const stops = new Set(".!?…。！？।॥؟۔։።။។".split("").map((mark) => mark.charCodeAt(0)));
const questions = new Set("?？؟".split("").map((mark) => mark.charCodeAt(0)));

/** A quotation mark or bracket, which may stand about a sentence. */
const isMark = (kind: number): boolean => kind === QUOTE || kind === BRACKET;

/** UNSTOPPED and ASKS, by the last token that is no closing mark. */
function endSigns(doc: Document, first: number, last: number): number {
  let token = last - 1;
  while (token > first && isMark(doc.tokens.kind[token] as number)) token--;
  const code = doc.text.charCodeAt((doc.tokens.end[token] as number) - 1);
  if (code === FULL_STOP) return 0;
  if (!stops.has(code)) return UNSTOPPED;
  return questions.has(code) ? ASKS : 0;
}

/** True if a sentence of the scene shows the sign. */
export const shows = (scene: Scene, i: number, sign: number): boolean => ((scene.signs[i] as number) & sign) !== 0;

/** The first token of a sentence of the scene. */
export const firstToken = (scene: Building, i: number): number => scene.first[i] as number;

/** One past the last token of a sentence of the scene. */
export const endToken = (scene: Building, i: number): number => scene.end[i] as number;

/** The first token of a sentence that is no quotation mark or bracket. */
export function openingWord(scene: Scene, i: number): number {
  let token = firstToken(scene, i);
  const end = endToken(scene, i);
  while (token < end && isMark(scene.doc.tokens.kind[token] as number)) token++;
  return token;
}

/** True if the sentence's first word has the trait. */
export const opensWith = (scene: Scene, i: number, trait: number): boolean =>
  hasTrait(scene, openingWord(scene, i), trait);

/** True if a list says so of the token's word. */
export function hasTrait({ doc, facts }: Scene, token: number, trait: number): boolean {
  const id = token < doc.tokens.count ? (doc.tokens.word[token] as number) : 0;
  return id !== 0 && (traitsOf(facts, id, codeAt(doc, token)) & trait) !== 0;
}

/** The sentence of the scene that says what stands at an offset; -1 for what no sentence of it says, such as a dateline. */
export function sentenceAt({ count, doc, end, near, start }: Scene, offset: number): number {
  let i = near[offset >>> stretchBits] as number;
  while (i + 1 < count && (start[i + 1] as number) <= offset) i++;
  while (i >= 0 && (start[i] as number) > offset) i--; // it lost the mark of a list
  return i >= 0 && offset < (doc.tokens.end[(end[i] as number) - 1] as number) ? i : -1;
}

/** Where the first of a sentence's tokens stands in the document's own cut: at its dateline, if it has one. */
export const wholeStart = ({ doc, first }: Scene, i: number): number =>
  doc.tokens.start[doc.sentences.first[doc.tokens.sentence[first[i] as number] as number] as number] as number;

/** The span of a sentence of the scene. */
export const spanOf = ({ doc, first, end }: Scene, i: number): Span => ({
  start: doc.tokens.start[first[i] as number] as number,
  end: doc.tokens.end[(end[i] as number) - 1] as number,
});

/** True if the sentence was put together from pieces in two blocks or more. */
export const isJoined = ({ doc, first, end }: Scene, i: number): boolean =>
  doc.tokens.sentence[first[i] as number] !== doc.tokens.sentence[(end[i] as number) - 1];

/** True if two sentences of the scene begin in one block. */
export const isSameBlock = ({ block }: Scene, a: number, b: number): boolean => block[a] === block[b];
