import { type Document, is, isKind, oneOf, POSSESSIVE, shaped, tokenAt, UPPER } from "../../core/document.ts";
import { behindDateline } from "../dateline.ts";
import { attributionFrom, type Scene, type SpeakerPhrase } from "./scene.ts";
import { isDeterminer, isNameWord, nameEnd, withoutTitles } from "./speaker-phrase.ts";
import {
  ADJECTIVE,
  ADVERB,
  COUNT,
  FUNCTION_WORD,
  hasTrait,
  JOB,
  NOUN,
  OFFICE,
  PRONOUN,
  SAY_VERB,
  traitsAt,
  VERB,
} from "./word-traits.ts";

/** The speaker of the verb of saying before a second verb of the sentence, else the subject of the sentence. */
export function subjectOfClause(scene: Scene, cue: number): SpeakerPhrase | null {
  const { attributions, doc } = scene;
  const sentence = doc.tokens.sentence[cue] as number;
  const least = cue - 48;
  for (let i = attributionFrom(scene, cue) - 1; i >= 0; i--) {
    const { cue: before, speaker } = attributions[i] as (typeof attributions)[number];
    if (before.first < least || doc.tokens.sentence[before.first] !== sentence) break;
    if (speaker.form !== "relative") return speaker;
  }
  return sentenceSubject(scene, sentence, cue);
}

/** The phrase a sentence begins with, or the one behind its first comma where it begins with something else. */
export function sentenceSubject(scene: Scene, sentence: number, end: number): SpeakerPhrase | null {
  const { doc } = scene;
  const opening = doc.sentences.first[sentence] as number;
  const limit = Math.min(end, opening + 40, doc.sentences.last[sentence] as number);
  let at = hasDateline(doc, sentence, opening)
    ? tokenAt(doc, behindDateline(doc, opening, doc.sentences.last[sentence] as number))
    : opening;
  while (at < limit && ((scene.runAt[at] as number) >= 0 || isKind(doc, at, "punctuation") || isKind(doc, at, "quote")))
    at++;
  const most = outsideEnd(scene, at, limit);
  if (is(doc, at + 1, ",") && hasTrait(doc, at, ADVERB)) at += 2;
  while (at < most && isOpener(doc, at)) at++;
  const first = subjectAt(doc, at, most);
  const passed = first?.form === "role" && is(doc, first.phrase.last, ",") && !isDeterminer(doc, at);
  if (first !== null && !passed) return first;
  for (let comma = at; comma < most; comma++) {
    const subject = is(doc, comma, ",") ? subjectAt(doc, comma + 1, most) : null;
    if (subject !== null && (subject.form !== "role" || isDeterminer(doc, comma + 1) || isAbout(doc, comma + 1)))
      return subject;
  }
  return null;
}

/** What may stand before a subject. */
const isOpener = oneOf(["but", "and", "so", "yet", "only", "even"]);

/** Only the first sentence of a paragraph has a dateline, and that begins in capitals or with a bracket. */
const hasDateline = (doc: Document, sentence: number, opening: number): boolean =>
  (shaped(doc, opening, UPPER) || isKind(doc, opening, "bracket")) &&
  (sentence === 0 || doc.sentences.block[sentence] !== doc.sentences.block[sentence - 1]);

/** Where the next marked words begin. */
function outsideEnd({ runAt }: Scene, from: number, limit: number): number {
  let at = from;
  while (at < limit && (runAt[at] as number) < 0) at++;
  return at;
}

/** A pronoun, a name, or a noun with its article. */
export function subjectAt(doc: Document, first: number, most: number): SpeakerPhrase | null {
  if (first >= most) return null;
  if (hasTrait(doc, first, PRONOUN)) return subject("pronoun", first, first, first + 1);
  if (isAbout(doc, first)) return subjectAt(doc, first + 1, most);
  if (isNameWord(doc, first) && !(isDeterminer(doc, first) && !isNameWord(doc, first + 1))) {
    const last = nameEnd(doc, first, most);
    const modifies = isKind(doc, last, "word") && (traitsAt(doc, last) & (NOUN | VERB)) === NOUN;
    if (!shaped(doc, last, POSSESSIVE) && !modifies)
      return subject("name", withoutTitles(doc, first, last).first, first, last);
  }
  if (
    !isNameWord(doc, first) &&
    !isDeterminer(doc, first) &&
    !isCount(doc, first) &&
    !isKind(doc, first, "number") &&
    hasTrait(doc, first, FUNCTION_WORD)
  )
    return null;
  let last = isDeterminer(doc, first) || isCount(doc, first) ? first + 1 : first;
  while (last < most && last - first < 10 && isInside(doc, last)) last++;
  if (last === first || last - first > 9) return null;
  if (is(doc, last, ",") && isNameWord(doc, last + 1)) {
    const end = nameEnd(doc, last + 1, most); // "the mayor, Lena Morgan, said"
    if (is(doc, end, ",")) return subject("name", last + 1, first, end);
  }
  return subject("role", isDeterminer(doc, first) ? Math.min(first + 1, last - 1) : first, first, last);
}

/** "both parents", "many voters". */
const isCount = (doc: Document, token: number): boolean =>
  hasTrait(doc, token, COUNT) && !is(doc, token, "one") && !is(doc, token, "another");

/** "about 200 protesters". */
const isAbout = (doc: Document, token: number): boolean =>
  (is(doc, token, "about") || is(doc, token, "nearly") || is(doc, token, "almost") || is(doc, token, "some")) &&
  isKind(doc, token + 1, "number");

const subject = (form: SpeakerPhrase["form"], mention: number, first: number, last: number): SpeakerPhrase => ({
  mention: { first: mention, last },
  phrase: { first, last },
  form,
  described: false,
});

/** A word that can stand in a noun phrase: no verb, no function word. */
function isInside(doc: Document, token: number): boolean {
  if (isKind(doc, token, "number") || shaped(doc, token, POSSESSIVE) || isNameWord(doc, token)) return true;
  const traits = traitsAt(doc, token);
  if (!isKind(doc, token, "word") || (traits & (FUNCTION_WORD | SAY_VERB)) !== 0) return false;
  if ((traits & VERB) === 0) return true;
  return (traits & (NOUN | ADJECTIVE)) !== 0 && !hasTrait(doc, token - 1, JOB | OFFICE);
}

/** One past the last token of the sentence of a token, not further than a subject may reach. */
export const clauseLimit = ({ doc }: Scene, token: number): number =>
  Math.min(doc.sentences.last[doc.tokens.sentence[token] as number] as number, token + 40);
