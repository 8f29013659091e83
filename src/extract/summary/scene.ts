import type { Span } from "../../contract.ts";
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
  shaped,
  tokenAt,
  UPPER,
} from "../../core/document.ts";
import { foldCode, foldWord, hashSeed, hashStep, idBits, type Lexicon } from "../../core/lexicon.ts";
import type { Block } from "../../core/page.ts";
import { C } from "../../lexicon/classes.ts";
import { behindDateline } from "../dateline.ts";
import type { Layers } from "../layers.ts";
import { carriesOn } from "./broken-line.ts";
import { NumberIndex } from "./number-index.ts";

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
  /** Its first token, behind the dateline. */
  readonly first: Int32Array;
  /** One past its last token. */
  readonly end: Int32Array;
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
/** Letters a word of another language must have to be a term: no list tells its empty words. */
const foreignLength = 6;

const isProse = ({ kind }: Block): boolean => kind === "paragraph" || kind === "standfirst";

/** Looks the document over once. */
export function sceneOf(doc: Document, layers: Leaned): Scene {
  const { first, end, indexOf } = proseOf(doc);
  const count = first.length;
  const scene: Building = {
    doc,
    layers,
    english: doc.language === "und" || doc.language.startsWith("en"),
    count,
    first: new Int32Array(first),
    end: new Int32Array(end),
    indexOf,
    words: new Int32Array(count),
    emptyWords: new Int32Array(count),
    signs: new Uint8Array(count),
    open: new Uint8Array(count).fill(1),
    termStart: new Int32Array(count + 1),
  };
  const known = new NumberIndex(doc.tokens.count);
  const terms: number[] = [];
  const spread: number[] = [];
  const lastSeen: number[] = [];
  let quoted = false;
  for (let i = 0; i < count; i++) {
    const isFirst = i === 0 || blockOf(scene, i) !== blockOf(scene, i - 1);
    quoted = readSigns(scene, i, isFirst ? false : quoted);
    const last = endToken(scene, i);
    for (let token = firstToken(scene, i); token < last; token++) {
      const hash = termHash(scene, token);
      if (hash === NONE) continue;
      const term = known.of(hash);
      if (term === spread.length) {
        spread.push(0);
        lastSeen.push(-1);
      }
      if (lastSeen[term] === i) continue;
      lastSeen[term] = i;
      spread[term] = (spread[term] as number) + 1;
      terms.push(term);
    }
    scene.termStart[i + 1] = terms.length;
  }
  return { ...scene, terms: new Int32Array(terms), spread: Int32Array.from(spread), title: titleTerms(scene, known) };
}

type Building = Omit<Scene, "terms" | "spread" | "title">;

/** The document's sentences of prose by their tokens; one that a page broke in two is one. */
function proseOf(doc: Document): { first: number[]; end: number[]; indexOf: Int32Array } {
  const { block, count, first, last } = doc.sentences;
  const found = { first: [] as number[], end: [] as number[], indexOf: new Int32Array(count).fill(-1) };
  for (let s = 0; s < count; s++) {
    if (!isProse(doc.blocks[block[s] as number] as Block)) continue;
    const before = found.first.length - 1;
    const goesOn =
      s > 0 &&
      found.indexOf[s - 1] === before &&
      before >= 0 &&
      carriesOn(doc, s) &&
      endSigns(doc, first[s - 1] as number, last[s - 1] as number) === UNSTOPPED;
    if (goesOn) found.end[before] = last[s] as number;
    else {
      found.first.push(tokenAt(doc, behindDateline(doc, first[s] as number, last[s] as number)));
      found.end.push(last[s] as number);
    }
    found.indexOf[s] = found.first.length - 1;
  }
  return found;
}

const blockOf = ({ doc, first }: Building, i: number): number =>
  doc.sentences.block[doc.tokens.sentence[first[i] as number] as number] as number;

/** Counts a sentence's words and finds its signs. Takes and gives whether a quotation is open: it runs on from sentence to sentence. */
function readSigns(scene: Building, i: number, open: boolean): boolean {
  const { doc, emptyWords, signs, words } = scene;
  const { tokens, lexicon } = doc;
  const first = firstToken(scene, i);
  const last = endToken(scene, i);
  let quoted = open;
  let found = quoted || tokens.kind[first] === QUOTE ? IN_QUOTATION : 0;
  let counted = 0;
  let empty = 0;
  for (let token = first; token < last; token++) {
    const kind = tokens.kind[token] as number;
    const shape = tokens.shape[token] as number;
    if (kind === QUOTE) quoted = staysQuoted(doc, token, quoted);
    if (kind > ALPHANUMERIC || (shape & POSSESSIVE) !== 0) continue;
    counted += wordsIn(doc, token);
    if ((shape & HAS_DIGIT) !== 0) found |= NUMBER;
    const word = tokens.word[token] as number;
    if (word === 0) continue;
    const traits = traitsOf(lexicon, word);
    if ((traits & EMPTY) !== 0 && (shape & CAPITAL) === 0) empty++;
    if ((traits & ~(KNOWN | EMPTY)) === 0) continue;
    if ((traits & FIRST_PERSON) !== 0 && !quoted && !isCountry(doc, token)) found |= OWN_VOICE;
    if ((traits & PAGE_VERB) !== 0) found |= PAGE_WORDS;
    if ((traits & CAPTION_WORD) !== 0 && isCaptionWord(doc, token)) found |= CAPTION;
  }
  words[i] = counted;
  emptyWords[i] = empty;
  signs[i] = found | endSigns(doc, first, last);
  return quoted;
}

/** How many words a token counts for: one, or half its letters in scripts that put no blanks between words. */
function wordsIn({ text, tokens }: Document, token: number): number {
  const start = tokens.start[token] as number;
  return text.charCodeAt(start) < 0x2e80 ? 1 : Math.ceil(((tokens.end[token] as number) - start) / 2);
}

/** What the lists say of a word, as bits. */
const KNOWN = 1;
const EMPTY = 2;
const FIRST_PERSON = 4;
const PAGE_VERB = 8;
const CAPTION_WORD = 16;
const traitClasses: readonly (readonly [number, number])[] = [
  [EMPTY, C["empty-word"]],
  [FIRST_PERSON, C["first-person"]],
  [PAGE_VERB, C["page-verb"]],
  [CAPTION_WORD, C["caption-word"]],
];

/** The bits of each word met so far, by its id: the lists are asked once for each. */
const traitsByLexicon = new WeakMap<Lexicon, Uint8Array>();
let last: { readonly lexicon: Lexicon; readonly traits: Uint8Array } | null = null;

function traitsOf(lexicon: Lexicon, word: number): number {
  if (last === null || last.lexicon !== lexicon) {
    const traits = traitsByLexicon.get(lexicon) ?? new Uint8Array(1 << idBits);
    traitsByLexicon.set(lexicon, traits);
    last = { lexicon, traits };
  }
  const known = last.traits[word] as number;
  if (known !== 0) return known;
  let bits = KNOWN;
  for (const [bit, cls] of traitClasses) if (lexicon.has(word, cls)) bits |= bit;
  last.traits[word] = bits;
  return bits;
}

const NONE = 0;

/** The hash of the term a token is; `NONE` for a word that says nothing and for what is no word. */
function termHash({ doc, english }: Building, token: number): number {
  const { kind, shape, start, end, word } = doc.tokens;
  if (kind[token] !== WORD) return NONE;
  const id = word[token] as number;
  if (id !== 0 && (traitsOf(doc.lexicon, id) & EMPTY) !== 0) return NONE;
  const from = start[token] as number;
  const to = end[token] as number;
  const isShort = to - from < (english ? 3 : foreignLength);
  return isShort && ((shape[token] as number) & UPPER) === 0 ? NONE : hashOf(doc.text, from, to);
}

/** The hash of a word's first letters, without the "s" of a plural. */
function hashOf(text: string, from: number, to: number): number {
  let last = Math.min(to, from + stemLength);
  if (last === to && to - from > 3 && foldCode(text.charCodeAt(to - 1)) === 0x73) last--;
  let hash = hashSeed;
  for (let i = from; i < last; i++) hash = hashStep(hash, foldCode(text.charCodeAt(i)));
  return hash === NONE ? 1 : hash;
}

/** The terms of the title that the article has too. */
function titleTerms({ doc }: Building, known: NumberIndex): ReadonlySet<number> {
  const found = new Set<number>();
  const title = (doc.title ?? "").slice(0, 400);
  for (const { 0: word, index } of title.matchAll(/[\p{L}\p{M}\p{N}]{2,}/gu)) {
    const id = doc.lexicon.id(foldWord(word));
    if (id !== 0 && (traitsOf(doc.lexicon, id) & EMPTY) !== 0) continue;
    const term = known.find(hashOf(title, index, index + word.length));
    if (term >= 0) found.add(term);
  }
  return found;
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
export const firstToken = (scene: Building, i: number): number => scene.first[i] as number;

/** One past the last token of a sentence of the scene. */
export const endToken = (scene: Building, i: number): number => scene.end[i] as number;

/** The first token of a sentence that is no quotation mark or bracket. */
export function openingWord(scene: Scene, i: number): number {
  let token = firstToken(scene, i);
  const end = endToken(scene, i);
  while (token < end && (isKind(scene.doc, token, "quote") || isKind(scene.doc, token, "bracket"))) token++;
  return token;
}

/** True if the sentence's first word has the class. */
export const opensWith = (scene: Scene, i: number, cls: number): boolean => has(scene.doc, openingWord(scene, i), cls);

/** The sentence of the scene that says what stands at an offset; -1 for what no sentence of it says, such as a dateline. */
export function sentenceAt({ doc, first, indexOf }: Scene, offset: number): number {
  const token = tokenAt(doc, offset);
  const i = indexOf[doc.tokens.sentence[token] as number] as number;
  return i >= 0 && token >= (first[i] as number) ? i : -1;
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
export const isSameBlock = (scene: Scene, a: number, b: number): boolean => blockOf(scene, a) === blockOf(scene, b);
