import {
  CAPITAL,
  type Document,
  HAS_DIGIT,
  has,
  is,
  isKind,
  kinds,
  POSSESSIVE,
  SPACE_BEFORE,
  sentenceSpan,
  shaped,
  UPPER,
} from "../../core/document.ts";
import { foldCode, foldWord, hashSeed, hashStep } from "../../core/lexicon.ts";
import type { Block } from "../../core/page.ts";
import { C } from "../../lexicon/classes.ts";
import type { Layers } from "../layers.ts";

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
export const CITES = 128; // "according to"

/**
 * The sentences of the article's prose, as columns, with what the rules weigh of them. Headings, lists and tables are no prose.
 *
 * A term is a content word by its first letters, so that "elect", "elected" and "election" are one; the terms of sentence `i`,
 * each once, in order, are `terms[termStart[i]]` to `terms[termStart[i + 1]]`.
 */
export interface Scene {
  readonly doc: Document;
  readonly layers: Leaned;
  /** True where rules of English speak. */
  readonly english: boolean;
  readonly count: number;
  /** The document's sentence. */
  readonly sentence: Int32Array;
  /** The scene's sentence of each of the document's, -1 for what is no prose. */
  readonly indexOf: Int32Array;
  /** Words: what a budget counts. */
  readonly words: Int32Array;
  /** Words that say nothing of the matter, in small letters: "the", "said"; a fragment has none. */
  readonly emptyWords: Int32Array;
  readonly signs: Uint8Array;
  /** 1 where no closing rule keeps the sentence out; set by `choose`. */
  readonly open: Uint8Array;
  readonly termStart: Int32Array;
  readonly terms: Int32Array;
  /** How many sentences hold each term. */
  readonly spread: Int32Array;
  /** The terms of the title. */
  readonly title: ReadonlySet<number>;
}

const WORD = kinds.indexOf("word");
const ALPHANUMERIC = kinds.indexOf("alphanumeric"); // kinds up to it are words and numbers
const QUOTE = kinds.indexOf("quote");
/** Letters by which words are held to be one; with 5 or 8 the score falls by 0.2. */
const stemLength = 6;

const isProse = ({ kind }: Block): boolean => kind === "paragraph" || kind === "standfirst";

/** Looks the document over once. */
export function sceneOf(doc: Document, layers: Leaned): Scene {
  const chosen: number[] = [];
  const indexOf = new Int32Array(doc.sentences.count).fill(-1);
  for (let s = 0; s < doc.sentences.count; s++)
    if (isProse(doc.blocks[doc.sentences.block[s] as number] as Block)) indexOf[s] = chosen.push(s) - 1;
  const count = chosen.length;
  const sentence = Int32Array.from(chosen);
  const words = new Int32Array(count);
  const emptyWords = new Int32Array(count);
  const termStart = new Int32Array(count + 1);
  const terms: number[] = [];
  const spread: number[] = [];
  const lastSeen: number[] = [];
  const known = new Map<number, number>();
  for (let i = 0; i < count; i++) {
    const s = sentence[i] as number;
    const last = doc.sentences.last[s] as number;
    for (let token = doc.sentences.first[s] as number; token < last; token++) {
      const size = wordsIn(doc, token);
      if (size === 0) continue;
      words[i] = (words[i] as number) + size;
      const hash = termHash(doc, token);
      if (hash === EMPTY && !shaped(doc, token, CAPITAL)) emptyWords[i] = (emptyWords[i] as number) + 1;
      if (hash === EMPTY || hash === NONE) continue;
      let term = known.get(hash);
      if (term === undefined) {
        term = spread.push(0) - 1;
        lastSeen.push(-1);
        known.set(hash, term);
      }
      if (lastSeen[term] === i) continue;
      lastSeen[term] = i;
      spread[term] = (spread[term] as number) + 1;
      terms.push(term);
    }
    termStart[i + 1] = terms.length;
  }
  return {
    doc,
    layers,
    english: doc.language === "und" || doc.language.startsWith("en"),
    count,
    sentence,
    indexOf,
    words,
    emptyWords,
    signs: signsOf(doc, sentence),
    open: new Uint8Array(count).fill(1),
    termStart,
    terms: Int32Array.from(terms),
    spread: Int32Array.from(spread),
    title: titleTerms(doc, known),
  };
}

/** How many words a token counts for: one, or half its letters in scripts that put no blanks between words. */
function wordsIn({ text, tokens }: Document, token: number): number {
  if ((tokens.kind[token] as number) > ALPHANUMERIC) return 0;
  if (((tokens.shape[token] as number) & POSSESSIVE) !== 0) return 0;
  const start = tokens.start[token] as number;
  return text.charCodeAt(start) < 0x2e80 ? 1 : Math.ceil(((tokens.end[token] as number) - start) / 2);
}

const NONE = 0;
const EMPTY = 1;

/** The hash of the term a token is, `EMPTY` for a word that says nothing, `NONE` for what is no word. */
function termHash(doc: Document, token: number): number {
  const { kind, start, end, word } = doc.tokens;
  if (kind[token] !== WORD) return NONE;
  const id = word[token] as number;
  if (id !== 0 && doc.lexicon.has(id, C["empty-word"])) return EMPTY;
  const from = start[token] as number;
  const to = end[token] as number;
  return to - from < 3 && !shaped(doc, token, UPPER) ? NONE : hashOf(doc.text, from, to);
}

/** The hash of a word's first letters, without the "s" of a plural. */
function hashOf(text: string, from: number, to: number): number {
  let last = Math.min(to, from + stemLength);
  if (last === to && to - from > 3 && foldCode(text.charCodeAt(to - 1)) === 0x73) last--;
  let hash = hashSeed;
  for (let i = from; i < last; i++) hash = hashStep(hash, foldCode(text.charCodeAt(i)));
  return hash === NONE || hash === EMPTY ? 2 : hash;
}

/** The terms of the title that the article has too. */
function titleTerms({ title, lexicon }: Document, known: ReadonlyMap<number, number>): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { 0: word, index } of (title ?? "").slice(0, 400).matchAll(/[\p{L}\p{M}\p{N}]{2,}/gu)) {
    const id = lexicon.id(foldWord(word));
    if (id !== 0 && lexicon.has(id, C["empty-word"])) continue;
    const term = known.get(hashOf(title as string, index, index + word.length));
    if (term !== undefined) found.add(term);
  }
  return found;
}

/** The signs of each sentence. A quotation runs on from sentence to sentence within its block. */
function signsOf(doc: Document, sentence: Int32Array): Uint8Array {
  const { tokens, sentences, lexicon } = doc;
  const signs = new Uint8Array(sentence.length);
  const according = lexicon.id("according");
  let quoted = false;
  let block = -1;
  for (let i = 0; i < sentence.length; i++) {
    const s = sentence[i] as number;
    const first = sentences.first[s] as number;
    const last = sentences.last[s] as number;
    if (sentences.block[s] !== block) quoted = false;
    block = sentences.block[s] as number;
    let found = quoted || tokens.kind[first] === QUOTE ? IN_QUOTATION : 0;
    for (let token = first; token < last; token++) {
      if (tokens.kind[token] === QUOTE) quoted = staysQuoted(doc, token, quoted);
      if (((tokens.shape[token] as number) & HAS_DIGIT) !== 0) found |= NUMBER;
      const word = tokens.word[token] as number;
      if (word === 0) continue;
      if (!quoted && lexicon.has(word, C["first-person"]) && !isCountry(doc, token)) found |= OWN_VOICE;
      if (word === according && is(doc, token + 1, "to")) found |= CITES;
      if (lexicon.has(word, C["page-verb"])) found |= PAGE_WORDS;
      if (lexicon.has(word, C["caption-word"]) && isCaptionWord(doc, token)) found |= CAPTION;
    }
    signs[i] = found | endSigns(doc, first, last);
  }
  return signs;
}

/** "pictured" anywhere, "left" and the like only behind a bracket. */
const isCaptionWord = (doc: Document, token: number): boolean =>
  is(doc, token, "pictured") || isKind(doc, token - 1, "bracket");

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

const stops = new Set(".!?…。！？।॥؟۔։።။។".split("").map((mark) => mark.charCodeAt(0)));
const questions = new Set("?？؟".split("").map((mark) => mark.charCodeAt(0)));

/** UNSTOPPED and ASKS, by the last token that is no closing mark. */
function endSigns(doc: Document, first: number, last: number): number {
  let token = last - 1;
  while (token > first && (isKind(doc, token, "quote") || isKind(doc, token, "bracket"))) token--;
  const code = doc.text.charCodeAt((doc.tokens.end[token] as number) - 1);
  if (!stops.has(code)) return UNSTOPPED;
  return questions.has(code) ? ASKS : 0;
}

/** True if a sentence of the scene shows the sign. */
export const shows = (scene: Scene, i: number, sign: number): boolean => ((scene.signs[i] as number) & sign) !== 0;

/** The first token of a sentence of the scene. */
export const firstToken = (scene: Scene, i: number): number =>
  scene.doc.sentences.first[scene.sentence[i] as number] as number;

/** One past the last token of a sentence of the scene. */
export const endToken = (scene: Scene, i: number): number =>
  scene.doc.sentences.last[scene.sentence[i] as number] as number;

/** The first token of a sentence that is no quotation mark or bracket. */
export function openingWord(scene: Scene, i: number): number {
  let token = firstToken(scene, i);
  const end = endToken(scene, i);
  while (token < end && (isKind(scene.doc, token, "quote") || isKind(scene.doc, token, "bracket"))) token++;
  return token;
}

/** True if the sentence's first word has the class. */
export const opensWith = (scene: Scene, i: number, cls: number): boolean => has(scene.doc, openingWord(scene, i), cls);

/** The span of a sentence of the scene. */
export const spanOf = (scene: Scene, i: number): { start: number; end: number } =>
  sentenceSpan(scene.doc, scene.sentence[i] as number);
