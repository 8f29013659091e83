import type { Document } from "../../core/document.ts";
import type { Lexicon } from "../../core/lexicon.ts";
import { C } from "../../lexicon/classes.ts";

/** What the lists say of a word, as bits: the classes that the rules of this stage ask for at one token after the other. */
export const SAY_VERB = 1 << 0;
export const SPEECH_VERB = 1 << 1;
export const PARTICLE_VERB = 1 << 2;
export const CLAUSE_VERB = 1 << 3;
export const TELL_VERB = 1 << 4;
export const CALL_VERB = 1 << 5;
export const PARTICIPLE = 1 << 6; // of a verb of saying
export const HELPER = 1 << 7; // "has", "will", "not": what stands between a subject and its verb
export const PRONOUN = 1 << 8; // one that speaks
export const PREPOSITION = 1 << 9; // one that a phrase hangs on
export const SUBORDINATOR = 1 << 10;
export const CLAUSE_OPENER = 1 << 11;
export const CLAUSE_BREAK = 1 << 12;
export const QUESTION_OPENER = 1 << 13;
export const SENTENCE_OPENER = 1 << 14;
export const FUNCTION_WORD = 1 << 15;
export const ARTICLE = 1 << 16;
export const NOUN = 1 << 17;
export const VERB = 1 << 18;
export const ADJECTIVE = 1 << 19;
export const ADVERB = 1 << 20;
export const JOB = 1 << 21;
export const OFFICE = 1 << 22;
export const KIN = 1 << 23; // a word for a person that is neither
export const GROUP = 1 << 24; // a party, a people, a faith
export const TITLE = 1 << 25; // one before a name
export const NAME_PARTICLE = 1 << 26;
export const WEEKDAY = 1 << 27;
export const MONTH = 1 << 28;
export const COUNT = 1 << 29; // "many", "both": as many as speak
const MET = 1 << 30; // the lists were asked
export const NAME = 1 << 31; // a given name, a surname, both or not

const classes: readonly (readonly [number, readonly number[]])[] = [
  [SAY_VERB, [C["say-verb"]]],
  [SPEECH_VERB, [C["speech-verb"]]],
  [PARTICLE_VERB, [C["particle-verb"]]],
  [CLAUSE_VERB, [C["clause-verb"]]],
  [TELL_VERB, [C["tell-verb"]]],
  [CALL_VERB, [C["call-verb"]]],
  [PARTICIPLE, [C["speech-participle"]]],
  [HELPER, [C["say-helper"]]],
  [PRONOUN, [C["speaker-pronoun"]]],
  [PREPOSITION, [C["phrase-preposition"]]],
  [SUBORDINATOR, [C.subordinator]],
  [CLAUSE_OPENER, [C["clause-opener"]]],
  [CLAUSE_BREAK, [C["clause-break"]]],
  [QUESTION_OPENER, [C["question-opener"]]],
  [SENTENCE_OPENER, [C["sentence-opener"]]],
  [FUNCTION_WORD, [C["function-word"]]],
  [NOUN, [C.noun]],
  [VERB, [C.verb]],
  [ADJECTIVE, [C.adjective]],
  [ADVERB, [C.adverb]],
  [JOB, [C.job]],
  [OFFICE, [C.office]],
  [KIN, [C["person-noun"], C.relative]],
  [GROUP, [C["political-group"], C.nationality, C["religious-group"], C["ethnic-group"]]],
  [TITLE, [C["person-title"], C["title-abbreviation"], C.rank, C["royal-title"], C["political-group"]]],
  [NAME, [C["given-name"], C["given-name-ambiguous"], C.surname, C["surname-ambiguous"], C["famous-person"]]],
  [NAME_PARTICLE, [C["name-particle"]]],
  [WEEKDAY, [C.weekday]],
  [MONTH, [C.month]],
  [COUNT, [C["speaker-count"]]],
];

/** The articles: words, not a class. */
const articles = ["the", "a", "an"];

/** The bits of each word, by its id, 0 for one not met yet: the lists are asked once for each. A process has one lexicon. */
let bitsOf = new Int32Array(0);

/** The traits of a token, as written and in lower case. None outside the document. */
export function traitsAt({ lexicon, tokens }: Document, token: number): number {
  if (token < 0 || token >= tokens.count) return 0;
  const word = tokens.word[token] as number;
  const form = tokens.form[token] as number;
  const bits = bitsOf[word] || meet(lexicon, word);
  return form === word ? bits : bits | (bitsOf[form] || meet(lexicon, form));
}

/** True if a token has one of the traits. */
export const hasTrait = (doc: Document, token: number, traits: number): boolean =>
  (traitsAt(doc, token) & traits) !== 0;

/** The bits of a word not met before. */
function meet(lexicon: Lexicon, word: number): number {
  if (bitsOf.length === 0) bitsOf = new Int32Array(lexicon.wordCount + 1);
  let bits = MET;
  if (word !== 0) {
    for (const [bit, list] of classes) if (list.some((cls) => lexicon.has(word, cls))) bits |= bit;
    if (articles.some((article) => lexicon.id(article) === word)) bits |= ARTICLE;
  }
  bitsOf[word] = bits;
  return bits;
}
