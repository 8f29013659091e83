import { has, is, isKind, POSSESSIVE, shaped } from "../../core/document.ts";
import { C } from "../../lexicon/classes.ts";
import { type AttributionRule, attributionFrom, type Scene, type SpeakerPhrase } from "./scene.ts";
import {
  clauseStart,
  isNameWord,
  nameEnd,
  phraseAfter,
  phraseBefore,
  skipHelpers,
  withoutTitles,
} from "./speaker-phrase.ts";

export const participle: AttributionRule = {
  id: "quotes/participle",
  summary:
    "A participle of saying behind a clause: its speaker is the clause's subject (“Sacks defended the plan, saying it was sound”).",
  examples: [
    { text: "[Lena Morgan] defended the plan, saying it was sound." },
    { text: "Lena Morgan defended the plan." },
  ],
  read: (scene, cue) => {
    const { doc } = scene;
    const infinitive = is(doc, cue - 1, "to") && has(doc, cue, C["speech-infinitive"]);
    if (!infinitive && !has(doc, cue, C["speech-participle"])) return null;
    const speaker = ownSubject(scene, cue) ?? subjectOfClause(scene, cue);
    if (speaker === null) return null;
    return { cue: { first: cue, last: cue + 1 }, speaker, range: { first: cue, last: cue + 1 }, inverted: false };
  },
};

/** "with Sacks saying", "a sign saying": a name or a thing that bears words, right before the participle. */
function ownSubject(scene: Scene, cue: number): SpeakerPhrase | null {
  const { doc } = scene;
  const least = clauseStart(scene, cue);
  const at = skipHelpers(doc, cue, least);
  if (at < least || !isKind(doc, at, "word") || is(doc, at, "to")) return null;
  const phrase = phraseBefore(scene, at + 1, least);
  return phrase !== null && (phrase.form === "name" || has(doc, at, C["report-noun"])) ? phrase : null;
}

/** The speaker of the verb of saying before the participle, else what the sentence begins with. */
function subjectOfClause(scene: Scene, cue: number): SpeakerPhrase | null {
  const { doc } = scene;
  const sentence = doc.tokens.sentence[cue] as number;
  const before = scene.attributions[attributionFrom(scene, cue) - 1];
  if (before !== undefined && doc.tokens.sentence[before.cue.first] === sentence) return before.speaker;
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
  const opens = (token: number): boolean =>
    !has(doc, token, C["phrase-preposition"]) && !has(doc, token, C["clause-break"]);
  if (has(doc, at, C["speaker-pronoun"])) return pronounAt(at);
  if (isNameWord(doc, at)) {
    const last = nameEnd(doc, at, most);
    if (!shaped(doc, last, POSSESSIVE))
      return {
        mention: withoutTitles(doc, { first: at, last }),
        phrase: { first: at, last },
        form: "name",
        described: false,
      };
  }
  if (opens(at)) {
    const phrase = phraseAfter(scene, at, most);
    if (phrase !== null) return phrase;
  }
  for (let comma = at; comma < most; comma++) {
    if (!is(doc, comma, ",")) continue;
    if (has(doc, comma + 1, C["speaker-pronoun"])) return pronounAt(comma + 1);
    const phrase = phraseAfter(scene, comma + 1, most);
    if (phrase !== null && phrase.form !== "role") return phrase;
  }
  return null;
}

const pronounAt = (token: number): SpeakerPhrase => ({
  mention: { first: token, last: token + 1 },
  phrase: { first: token, last: token + 1 },
  form: "pronoun",
  described: false,
});
