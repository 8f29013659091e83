import {
  ABBREVIATION,
  CAPITAL,
  type Document,
  is,
  isKind,
  kinds,
  oneOf,
  POSSESSIVE,
  SPACE_BEFORE,
  shaped,
  tokenAt,
  tokenText,
} from "../../core/document.ts";
import { placeBefore } from "./places.ts";
import type { Range, Scene, SpeakerForm, SpeakerPhrase } from "./scene.ts";
import {
  ADJECTIVE,
  ADVERB,
  ARTICLE,
  CLAUSE_BREAK,
  CLAUSE_OPENER,
  COUNT,
  FUNCTION_WORD,
  GROUP,
  HELPER,
  hasTrait,
  JOB,
  KIN,
  MONTH,
  NAME,
  NAME_PARTICLE,
  NOUN,
  OFFICE,
  PARTICIPLE,
  PREPOSITION,
  PRONOUN,
  SAY_VERB,
  SENTENCE_OPENER,
  TITLE,
  traitsAt,
  VERB,
  WEEKDAY,
} from "./word-traits.ts";

/** How far a phrase may reach from its verb, in tokens. */
const reach = 48;

/** The sentence of a token, less what lies on the far side of marked words. */
export function clauseStart({ doc, runAt, runs }: Scene, token: number): number {
  const first = doc.sentences.first[doc.tokens.sentence[token] as number] as number;
  const least = Math.max(first, token - reach);
  if (runs.length === 0) return least;
  for (let at = token; at > least; at--) if ((runAt[at - 1] as number) >= 0) return at;
  return least;
}

/** One past the last token of the sentence of a token, or the next marked words if they come first. */
export function clauseEnd({ doc, runAt, runs }: Scene, token: number): number {
  const end = doc.sentences.last[doc.tokens.sentence[token] as number] as number;
  const most = Math.min(end, token + reach);
  if (runs.length === 0) return most;
  for (let at = token; at < most; at++) if ((runAt[at] as number) >= 0) return at;
  return most;
}

const WORD = kinds.indexOf("word");
const ALPHANUMERIC = kinds.indexOf("alphanumeric");

function isWord({ tokens }: Document, token: number): boolean {
  if (token < 0 || token >= tokens.count) return false;
  const kind = tokens.kind[token] as number;
  return kind === WORD || kind === ALPHANUMERIC;
}

/** A word with a capital that is no day, month, or the first small word of its sentence. */
export function isNameWord(doc: Document, token: number): boolean {
  if (!shaped(doc, token, CAPITAL) || !isWord(doc, token)) return false;
  const traits = traitsAt(doc, token);
  if ((traits & (WEEKDAY | MONTH | PRONOUN | CLAUSE_BREAK)) !== 0) return false;
  if (!isSentenceFirst(doc, token)) return true;
  if ((traits & SMALL_WORD) !== 0 || ((traits & ADVERB) !== 0 && shaped(doc, token + 1, CAPITAL))) return false;
  return !isCommonNoun(doc, token) || shaped(doc, token + 1, CAPITAL);
}

/** True for a word that is one without its capital too. */
export const isPlain = (doc: Document, token: number): boolean =>
  hasTrait(doc, token, NOUN | VERB | ADJECTIVE | ADVERB);

/** A noun that is no name: a word in capitals only because it opens its sentence. */
const isCommonNoun = (doc: Document, token: number): boolean => (traitsAt(doc, token) & (NOUN | NAME)) === NOUN;

const isSentenceFirst = (doc: Document, token: number): boolean =>
  doc.sentences.first[doc.tokens.sentence[token] as number] === token ||
  (isKind(doc, token - 1, "quote") && doc.sentences.first[doc.tokens.sentence[token] as number] === token - 1);

/** A function word, or an adverb that opens sentences. */
const SMALL_WORD = CLAUSE_OPENER | PREPOSITION | HELPER | SENTENCE_OPENER | FUNCTION_WORD;

const isParticle = (doc: Document, token: number): boolean =>
  hasTrait(doc, token, NAME_PARTICLE) || is(doc, token, "of") || is(doc, token, "&");

/** The first token of the run of name words that ends at a token. */
export function nameStart(doc: Document, last: number, least: number): number {
  let at = last;
  while (at > least) {
    const before = at - 1;
    if (isNameWord(doc, before)) at = before;
    else if (isGlued(doc, before) && before > least && isWord(doc, before - 1)) at = before - 1;
    else if (hasTrait(doc, before, NAME_PARTICLE) && before > least && isNameWord(doc, before - 1)) at = before - 1;
    else if (isBrokenLetter(doc, before) && before > least && isWord(doc, before - 1)) at = before - 1;
    else if (is(doc, before, "&") && before > least && isNameWord(doc, before - 1)) at = before - 1;
    else if (isKind(doc, before, "quote")) {
      const nickname = nicknameBefore(doc, before, least);
      if (nickname < 0) break;
      at = nickname;
    } else break;
  }
  return at;
}

/** The name before a nickname in marks whose closing mark is at a token, -1 if there is none: Elena “Lena” Morgan. */
function nicknameBefore(doc: Document, close: number, least: number): number {
  for (let at = close - 1; at > least && at > close - 5; at--)
    if (isKind(doc, at, "quote")) return at < close - 1 && isNameWord(doc, at - 1) ? at - 1 : -1;
  return -1;
}

/** A symbol glued on both sides, as a letter becomes that was read in the wrong encoding. */
const isBrokenLetter = (doc: Document, token: number): boolean =>
  isKind(doc, token, "symbol") && !shaped(doc, token, SPACE_BEFORE) && !shaped(doc, token + 1, SPACE_BEFORE);

/** One past the last token of the run of name words that begins at a token. */
export function nameEnd(doc: Document, first: number, most: number): number {
  let at = first + 1;
  while (at < most) {
    if (isNameWord(doc, at) && !shaped(doc, at, POSSESSIVE)) at++;
    else if (isKind(doc, at, "dash") && !shaped(doc, at, SPACE_BEFORE) && at + 1 < most && isWord(doc, at + 1)) at += 2;
    else if (isParticle(doc, at) && at + 1 < most && isNameWord(doc, at + 1)) at += 2;
    else break;
  }
  return at;
}

/** Leading words that are a form of address or an office, and a possessor, are no part of a mention. */
export function withoutTitles(doc: Document, first: number, last: number): Range {
  let at = first;
  while (at + 1 < last && isTitle(doc, at)) at++;
  return { first: at, last };
}

const isTitle = (doc: Document, token: number): boolean => hasTrait(doc, token, TITLE | OFFICE | JOB);

/** An article. */
export const isDeterminer = (doc: Document, token: number): boolean => hasTrait(doc, token, ARTICLE);

/** The noun phrase that ends right before `end`: a name, or a noun with what stands before it and the phrases that hang on it. */
export function phraseBefore(scene: Scene, end: number, least: number, described = false): SpeakerPhrase | null {
  const { doc } = scene;
  let last = end;
  if (isKind(doc, last - 1, "bracket")) {
    const open = openBracket(doc, last - 1, least);
    if (open < 0) return null;
    last = open;
  }
  if (last <= least) return null;
  const inMarks = markedBefore(doc, last, least);
  if (inMarks !== null) return phraseOf("name", inMarks, inMarks.first - 1, end, described);
  const tail = isPostmodifier(doc, last - 1) && isNounLike(doc, last - 2) && last - 2 >= least ? last - 2 : last - 1;
  if (!isWord(doc, tail) && !isKind(doc, tail, "number")) return null;
  if (hasTrait(doc, tail, PRONOUN)) return phraseOf("pronoun", { first: tail, last }, tail, end, described);
  const head = headBefore(scene, tail, least);
  if (head === null) return null;
  const form: SpeakerForm = isNameWord(doc, head.first) && head.named ? "name" : "role";
  const mention = form === "name" ? withoutTitles(doc, head.first, head.last) : { first: head.first, last: head.last };
  return phraseOf(form, mention, head.from, end, described);
}

/** The words between the marks that close before `end`: a name in marks, for those that are said are no part of a phrase. */
function markedBefore(doc: Document, end: number, least: number): Range | null {
  if (!isKind(doc, end - 1, "quote")) return null;
  for (let at = end - 2; at >= Math.max(least, end - 6); at--)
    if (isKind(doc, at, "quote")) return at < end - 2 ? { first: at + 1, last: end - 1 } : null;
  return null;
}

const phraseOf = (
  form: SpeakerForm,
  mention: Range,
  first: number,
  last: number,
  described: boolean,
): SpeakerPhrase => ({
  mention,
  phrase: { first, last },
  form,
  described,
});

interface Head extends Range {
  /** The first token with articles and what stands before the name. */
  readonly from: number;
  readonly named: boolean;
}

/** Walks left from the last word of a noun phrase to its head: over names, nouns and the prepositions that hang one on another. */
function headBefore(scene: Scene, tail: number, least: number): Head | null {
  const { doc } = scene;
  const last = chunkBefore(doc, tail, least);
  let chunk = last;
  let head = chunk;
  for (let links = 0; links < 4 && chunk !== null; links++) {
    const link = chunk.from - 1;
    if (link <= least || !hasTrait(doc, link, PREPOSITION)) break;
    const noun = isPostmodifier(doc, link - 1) && link - 1 > least ? link - 2 : link - 1;
    if (!isNounLike(doc, noun)) break;
    chunk = chunkBefore(doc, noun, least);
    if (chunk !== null)
      head =
        chunk.named && !namesBody(doc, chunk, last, link)
          ? chunk
          : { first: chunk.first, last: tail + 1, from: chunk.from, named: false };
  }
  const person = last?.named === true && head !== last ? personEnding(scene, tail) : null;
  return head !== null && last !== null && person !== null && person.first > last.first
    ? { first: person.first, last: person.last, from: head.from, named: true } // "Minister of Commerce Lena Morgan"
    : head;
}

/** The name of a person that ends with a token, null where none does. */
function personEnding({ doc, entities, places }: Scene, token: number): Range | null {
  const end = doc.tokens.end[token] as number;
  const place = placeBefore(places, end);
  if (place < 0 || places.end[place] !== end || entities[places.entity[place] as number]?.type !== "PERSON")
    return null;
  return { first: tokenAt(doc, places.start[place] as number), last: token + 1 };
}

/** "a Ministry of Commerce official": the name before “of” goes on behind it, and the last word is the head. */
const namesBody = (doc: Document, chunk: Head, last: Head | null, of: number): boolean =>
  last?.named === false &&
  is(doc, of, "of") &&
  isNameWord(doc, last.first) &&
  last.first === of + 1 &&
  chunk.last === of;

/** "marching through the streets": a participle between a noun and its preposition. */
function isPostmodifier(doc: Document, token: number): boolean {
  const end = doc.tokens.end[token] as number;
  return (
    isWord(doc, token) &&
    !shaped(doc, token, CAPITAL) &&
    (traitsAt(doc, token) & (VERB | NOUN)) === VERB &&
    (doc.text.endsWith("ing", end) || doc.text.endsWith("ed", end))
  );
}

/** A word that may end a noun phrase. */
function isNounLike(doc: Document, token: number): boolean {
  if (!isWord(doc, token) || shaped(doc, token, POSSESSIVE)) return false;
  const traits = traitsAt(doc, token);
  if ((traits & (CLAUSE_BREAK | PREPOSITION | SAY_VERB | PARTICIPLE)) !== 0) return false;
  const small = (traits & (FUNCTION_WORD | COUNT)) === FUNCTION_WORD;
  const acts = (traits & (VERB | NOUN)) === VERB;
  return !(small || acts) || isNameWord(doc, token);
}

/** A noun phrase without prepositions that ends at a token. */
function chunkBefore(doc: Document, tail: number, least: number): Head | null {
  if (isNameWord(doc, tail) || isNameTail(doc, tail)) {
    const first = nameStart(doc, tail, least);
    let from = first;
    while (from > least && isModifier(doc, from - 1)) from--;
    return { first, last: tail + 1, from, named: true };
  }
  let first = tail;
  if (!isNounLike(doc, tail) && !isKind(doc, tail, "number")) return null;
  while (first > least && tail - first < 8 && isInsideChunk(doc, first - 1)) first--;
  let mention = first;
  while (mention < tail && isDeterminer(doc, mention)) mention++;
  if (isDeterminer(doc, mention)) return null;
  return { first: mention, last: tail + 1, from: first, named: false };
}

/** The last part of a hyphened name whose second half has no capital: "Kim Dae-jung". */
const isNameTail = (doc: Document, token: number): boolean =>
  isGlued(doc, token - 1) && isNameWord(doc, token - 2) && isNameWord(doc, token - 3);

/** A hyphen with nothing blank beside it. */
const isGlued = (doc: Document, token: number): boolean =>
  isKind(doc, token, "dash") && !shaped(doc, token, SPACE_BEFORE) && !shaped(doc, token + 1, SPACE_BEFORE);

/** Words that stand in a noun phrase before its noun. */
const isInsideChunk = (doc: Document, token: number): boolean => {
  if (isKind(doc, token, "number") || shaped(doc, token, POSSESSIVE)) return true;
  if (isKind(doc, token, "dash")) return isGlued(doc, token);
  if (!isWord(doc, token)) return false;
  return !hasTrait(doc, token, PREPOSITION | CLAUSE_BREAK | SAY_VERB | HELPER) && !isDeterminer(doc, token + 1);
};

/** Words in small letters between an article and a name: "the former senator", "a teary-eyed". */
const isModifier = (doc: Document, token: number): boolean => {
  if (shaped(doc, token, POSSESSIVE)) return true;
  if (!isWord(doc, token) && !isKind(doc, token, "dash")) return false;
  const traits = traitsAt(doc, token);
  if ((traits & (PREPOSITION | CLAUSE_BREAK | SAY_VERB | HELPER | PARTICIPLE)) !== 0) return false;
  return (traits & (VERB | NOUN | ADJECTIVE)) !== VERB && !isDeterminer(doc, token + 1);
};

/** The opening bracket of the one at a token, near by; -1 if there is none. */
function openBracket(doc: Document, close: number, least: number): number {
  const floor = Math.max(least, close - 14);
  for (let at = close - 1; at >= floor; at--)
    if (isKind(doc, at, "bracket")) return tokenText(doc, at) === "(" || tokenText(doc, at) === "[" ? at : -1;
  return -1;
}

/** Skips auxiliaries, adverbs and days leftwards from before a verb; the token that ends the subject, or comes before `least`. */
export function skipHelpers(doc: Document, verb: number, least: number): number {
  let at = verb - 1;
  for (let skipped = 0; at >= least && skipped < 7; skipped++) {
    if (hasTrait(doc, at, WEEKDAY)) at = dayStart(doc, at);
    else if (!hasTrait(doc, at, HELPER) && !isAdverb(doc, at) && !isContracted(doc, at)) break;
    at--;
  }
  return at;
}

/** "the ministry late on Thursday said": where the phrase of a day begins. */
function dayStart(doc: Document, day: number): number {
  const on = is(doc, day - 1, "on") ? day - 1 : day;
  return is(doc, on - 1, "late") || is(doc, on - 1, "early") ? on - 1 : on;
}

/** The 's of "he's said". */
const isContracted = (doc: Document, token: number): boolean =>
  shaped(doc, token, POSSESSIVE) && hasTrait(doc, token - 1, PRONOUN);

/** A word in -ly. */
export function isAdverb(doc: Document, token: number): boolean {
  if (!isKind(doc, token, "word") || shaped(doc, token, CAPITAL) || shaped(doc, token, ABBREVIATION)) return false;
  const end = doc.tokens.end[token] as number;
  if (end - (doc.tokens.start[token] as number) < shortestAdverb) return false;
  return doc.text.charCodeAt(end - 1) === SMALL_Y && doc.text.charCodeAt(end - 2) === SMALL_L;
}

const shortestAdverb = 5;
const SMALL_L = 0x6c;
const SMALL_Y = 0x79;

/** The noun phrase that begins at a token: "former Gov. Lena Morgan", "a spokesman for the ministry", "he". */
export function phraseAfter(scene: Scene, first: number, most: number): SpeakerPhrase | null {
  const { doc } = scene;
  if (first >= most) return null;
  if (hasTrait(doc, first, PRONOUN)) {
    const closed = first + 1 >= most || !isWord(doc, first + 1);
    return closed ? phraseOf("pronoun", { first, last: first + 1 }, first, first + 1, false) : null;
  }
  if (hasTrait(doc, first, PREPOSITION | WEEKDAY | CLAUSE_BREAK)) return null;
  const last = chunkEnd(doc, first, most);
  if (last <= first) return null;
  let name: Range | null = null;
  for (let at = first; at < last; at++) {
    if (!isNameWord(doc, at)) continue;
    const end = nameEnd(doc, at, last);
    const link = is(doc, at - 1, "the") ? at - 2 : at - 1;
    const followed = hasTrait(doc, link, PREPOSITION) && (name !== null || isHeadNoun(doc, link - 1, first));
    if (!followed && !shaped(doc, end, POSSESSIVE)) name = { first: at, last: end };
    at = end - 1;
  }
  if (name !== null && !namesOffice(doc, name, last))
    return phraseOf("name", withoutTitles(doc, name.first, name.last), first, last, false);
  let from = first;
  while (from + 1 < last && isDeterminer(doc, from)) from++;
  return phraseOf("role", { first: from, last }, first, last, false);
}

/** "the woman from Harlow": a word for a person that a preposition and a name hang on; of "a report by Harlow" the name speaks. */
const isHeadNoun = (doc: Document, token: number, first: number): boolean =>
  token >= first && !shaped(doc, token, CAPITAL) && isPerson(doc, token);

/** "a Justice Department spokeswoman": a noun in small letters right behind the name is the head, not the name. */
const namesOffice = (doc: Document, name: Range, last: number): boolean =>
  name.last < last && isKind(doc, name.last, "word") && !hasTrait(doc, name.last, PREPOSITION);

/** A verb that is no other word. */
const isPlainVerb = (doc: Document, token: number): boolean =>
  (traitsAt(doc, token) & (VERB | NOUN | ADJECTIVE | JOB)) === VERB;

/** One past the last token of a noun phrase with the prepositional phrases that hang on it. */
function chunkEnd(doc: Document, first: number, most: number): number {
  let at = first;
  while (at < most) {
    const inside =
      isWord(doc, at) ||
      isKind(doc, at, "number") ||
      is(doc, at, "&") ||
      (isKind(doc, at, "dash") && !shaped(doc, at, SPACE_BEFORE));
    if (!inside) break;
    if (at > first && hasTrait(doc, at, CLAUSE_BREAK | SAY_VERB)) break;
    if (isKind(doc, at, "word") && !shaped(doc, at, CAPITAL) && isPlainVerb(doc, at) && !isGlued(doc, at - 1)) break;
    if (hasTrait(doc, at, WEEKDAY) || (at > first && isCircumstance(doc, at))) break;
    at++;
  }
  while (at > first && (hasTrait(doc, at - 1, PREPOSITION) || isKind(doc, at - 1, "dash"))) at--;
  return at;
}

/** "Lena Morgan here", "the mayor today": where or when it was said. */
export const isCircumstance = (doc: Document, token: number): boolean =>
  !shaped(doc, token, CAPITAL) && tellsCircumstance(doc, token);

const tellsCircumstance = oneOf(["here", "there", "today", "yesterday", "tonight", "recently", "earlier", "later"]);

/** A word for a person: a job, an office, a kinship. */
export const isPerson = (doc: Document, token: number): boolean => hasTrait(doc, token, JOB | OFFICE | KIN);

/** The last word before a preposition: "a spokesman for the ministry". */
export function headOf(doc: Document, { first, last }: Range): number {
  for (let at = first + 1; at < last; at++) if (hasTrait(doc, at, PREPOSITION)) return at - 1;
  return last - 1;
}

/** A plural of anything. */
export const isPlural = (doc: Document, token: number): boolean =>
  isKind(doc, token, "word") && /(?:[^s]s|people|police|men|women)$/.test(tokenText(doc, token));

/** "officials", "Democrats", "painters": a plural of people. */
export const isPeople = (doc: Document, token: number): boolean =>
  hasTrait(doc, token, JOB | OFFICE | KIN | GROUP) ||
  (/(?:[eo]rs|ists|ians|people|police|men|women)$/.test(tokenText(doc, token)) && !hasTrait(doc, token, VERB));
