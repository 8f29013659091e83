import { type Document, has, is, isKind, POSSESSIVE, shaped } from "../../core/document.ts";
import { C } from "../../lexicon/classes.ts";
import { attributionFrom, type Scene, type SpeakerPhrase } from "./scene.ts";
import { clauseStart, isDeterminer, isNameWord, nameEnd, withoutTitles } from "./speaker-phrase.ts";

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
  let at = doc.sentences.first[sentence] as number;
  const most = Math.min(end, at + 40, doc.sentences.last[sentence] as number);
  at = Math.max(at, clauseStart(scene, Math.max(at, most - 1)));
  if (is(doc, at + 1, ",") && has(doc, at, C.adverb)) at += 2;
  while (at < most && (is(doc, at, "but") || is(doc, at, "and") || is(doc, at, "so") || is(doc, at, "yet"))) at++;
  const first = subjectAt(doc, at, most);
  if (first !== null) return first;
  for (let comma = at; comma < most; comma++) {
    const subject = is(doc, comma, ",") ? subjectAt(doc, comma + 1, most) : null;
    if (subject !== null) return subject;
  }
  return null;
}

/** A pronoun, a name, or a noun with its article. */
function subjectAt(doc: Document, first: number, most: number): SpeakerPhrase | null {
  if (first >= most) return null;
  if (has(doc, first, C["speaker-pronoun"])) return subject("pronoun", first, first, first + 1);
  if (isNameWord(doc, first)) {
    const last = nameEnd(doc, first, most);
    if (!shaped(doc, last, POSSESSIVE)) return subject("name", withoutTitles(doc, { first, last }).first, first, last);
  }
  if (
    !isNameWord(doc, first) &&
    !isDeterminer(doc, first) &&
    !isKind(doc, first, "number") &&
    has(doc, first, C["function-word"])
  )
    return null;
  let last = isDeterminer(doc, first) ? first + 1 : first;
  while (last < most && last - first < 10 && isInside(doc, last)) last++;
  if (last === first || last - first > 9) return null;
  return subject("role", isDeterminer(doc, first) ? Math.min(first + 1, last - 1) : first, first, last);
}

const subject = (form: SpeakerPhrase["form"], mention: number, first: number, last: number): SpeakerPhrase => ({
  mention: { first: mention, last },
  phrase: { first, last },
  form,
  described: false,
});

/** A word that can stand in a noun phrase: no verb, no function word. */
function isInside(doc: Document, token: number): boolean {
  if (isKind(doc, token, "number") || shaped(doc, token, POSSESSIVE) || isNameWord(doc, token)) return true;
  if (!isKind(doc, token, "word") || has(doc, token, C["function-word"])) return false;
  return !has(doc, token, C.verb) || has(doc, token, C.noun) || has(doc, token, C.adjective);
}
