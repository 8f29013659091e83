import type { Lexicon } from "../../core/lexicon.ts";
import { C } from "../../lexicon/classes.ts";

/** What is known of a word, as bits: that it counts as one, and what the lists say of it. */
export const ONE_WORD = 1;
export const EMPTY = 2;
export const FIRST_PERSON = 4;
export const PAGE_VERB = 8;
export const CAPTION_WORD = 16;
export const BACK_PRONOUN = 32;
export const BACK_NOUN = 64;
export const CARRYING_ON = 128;
const traitClasses: readonly (readonly [number, number])[] = [
  [EMPTY, C["empty-word"]],
  [FIRST_PERSON, C["first-person"]],
  [PAGE_VERB, C["page-verb"]],
  [CAPTION_WORD, C["caption-word"]],
  [BACK_PRONOUN, C["back-pronoun"]],
  [BACK_NOUN, C["back-noun"]],
  [CARRYING_ON, C["carrying-on"]],
];

/** No hash. */
export const noHash = 0;

/** What is known of each word met so far, by its id: the lists are asked once for each. */
export interface WordFacts {
  readonly lexicon: Lexicon;
  /** What is known of each word, 0 for one not met yet. A byte each: the words of an article stand all over the table. */
  readonly traits: Uint8Array;
  /** The hash of each word's term, in capitals or not, `noHash` if no term was made of it yet. */
  readonly hashes: Int32Array;
  /** What the lists say of the words that have the same classes, by the number of these: most words have none. */
  readonly bySet: Map<number, number>;
}

const factsByLexicon = new WeakMap<Lexicon, WordFacts>();

/** What is known of the lexicon's words. */
export function wordFacts(lexicon: Lexicon): WordFacts {
  const made = factsByLexicon.get(lexicon);
  if (made !== undefined) return made;
  const length = lexicon.wordCount + 1;
  const facts = { lexicon, traits: new Uint8Array(length), hashes: new Int32Array(length), bySet: new Map() };
  factsByLexicon.set(lexicon, facts);
  return facts;
}

/** From this code unit on scripts put no blanks between words: what stands between two marks is several. */
const wideScripts = 0x2e80;

/** True for the first code unit of a word in a script that parts words by blanks. */
export const isOneWord = (code: number): boolean => code < wideScripts;

/** What is known of a word that begins with a code unit. */
export function traitsOf({ bySet, lexicon, traits }: WordFacts, word: number, code: number): number {
  const met = traits[word] as number;
  if (met !== 0) return met;
  const set = lexicon.classSet(word);
  let bits = bySet.get(set);
  if (bits === undefined) {
    bits = 0;
    for (const [bit, cls] of traitClasses) if (lexicon.has(word, cls)) bits |= bit;
    bySet.set(set, bits);
  }
  if (isOneWord(code)) bits |= ONE_WORD;
  traits[word] = bits;
  return bits;
}
