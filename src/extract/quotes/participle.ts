import { type Document, has, is, isKind, oneOf, POSSESSIVE, shaped } from "../../core/document.ts";
import { C } from "../../lexicon/classes.ts";
import { subjectOfClause } from "./clause-subject.ts";
import type { AttributionRule, Scene, SpeakerPhrase } from "./scene.ts";
import { clauseStart, isNameWord, nameStart, phraseAfter, phraseBefore, skipHelpers } from "./speaker-phrase.ts";
import { FUNCTION_WORD, HELPER, hasTrait, NOUN, PARTICIPLE, traitsAt } from "./word-traits.ts";

export const participle: AttributionRule = {
  id: "quotes/participle",
  summary:
    "A participle of saying behind a clause: its speaker is the clause's subject (“Sacks defended the plan, saying it was sound”).",
  starts: ["@speech-participle", "@speech-infinitive"],
  examples: [
    { text: "[Lena Morgan] defended the plan, saying it was sound." },
    { text: "The paper quoted [Lena Morgan] as saying it was sound." },
    { text: "The paper quoted the [Harlow-based bank] as saying it was sound." },
    { text: "[Lena Morgan] was quoted by the paper as saying it was sound." },
    { text: "The film shows footage of [Lena Morgan] saying it was sound." },
    { text: "Lena Morgan defended the plan." },
  ],
  read: (scene, cue) => {
    const { doc } = scene;
    const infinitive = is(doc, cue - 1, "to") && has(doc, cue, C["speech-infinitive"]);
    if (!infinitive && !hasTrait(doc, cue, PARTICIPLE)) return null;
    const speaker =
      quotedObject(scene, cue) ?? ownSubject(scene, cue) ?? (isHung(scene, cue) ? null : subjectOfClause(scene, cue));
    if (speaker === null) return null;
    const first = is(doc, cue - 1, "as") && cue - speaker.phrase.first < 8 ? speaker.phrase.first : cue; // "is quoted as saying"
    return { cue: { first: cue, last: cue + 1 }, speaker, range: { first, last: cue + 1 }, inverted: false };
  },
};

/** "quoted Sacks as saying": the object of an active verb of quoting. */
function quotedObject(scene: Scene, cue: number): SpeakerPhrase | null {
  const { doc } = scene;
  if (!is(doc, cue - 1, "as")) return null;
  const least = Math.max(clauseStart(scene, cue), cue - 12);
  let verb = cue - 2;
  while (verb > least && !isQuoting(doc, verb)) verb--;
  const passive = is(doc, verb - 1, "being") || isForm(doc, verb - 1);
  return verb <= least || passive || is(doc, verb + 1, "by") ? null : phraseAfter(scene, verb + 1, cue - 1);
}

const isQuoting = oneOf(["quoted", "quotes", "quoting"]);

/** A form of "be". */
const isForm = oneOf(["is", "are", "was", "were", "been"]);

/** "is saying". */
function isProgressive(doc: Document, cue: number): boolean {
  for (let at = cue - 1; at > cue - 4 && (hasTrait(doc, at, HELPER) || shaped(doc, at, POSSESSIVE)); at--)
    if (shaped(doc, at, POSSESSIVE) || isForm(doc, at)) return true;
  return false;
}

/** "lawsuits alleging fraud": the participle describes the noun right before it. */
function isHung(scene: Scene, cue: number): boolean {
  const { doc } = scene;
  const at = skipHelpers(doc, cue, clauseStart(scene, cue));
  return (traitsAt(doc, at) & (NOUN | FUNCTION_WORD)) === NOUN && !isStatement(doc, at);
}

/** Things that hold words but are not their speakers: "released a statement saying". */
const isStatement = oneOf([
  "statement",
  "email",
  "letter",
  "tweet",
  "post",
  "memo",
  "message",
  "interview",
  "release",
  "note",
  "not",
]);

/** "footage of Sacks saying": the name behind what only shows somebody speak; else `least`. */
function shownBefore(doc: Document, last: number, least: number): number {
  if (!isNameWord(doc, last)) return least;
  const first = nameStart(doc, last, least);
  return is(doc, first - 1, "of") && isRecording(doc, first - 2) ? first : least;
}

const isRecording = oneOf(["footage", "video", "clip", "clips", "tape", "recording", "recordings", "audio", "videos"]);

/** "with Sacks saying", "a sign saying": a name or a thing that bears words, right before the participle. */
function ownSubject(scene: Scene, cue: number): SpeakerPhrase | null {
  const { doc } = scene;
  const least = clauseStart(scene, cue);
  const at = skipHelpers(doc, cue, least);
  if (at < least || !isKind(doc, at, "word")) return null;
  const shown = shownBefore(doc, at, least);
  const phrase = phraseBefore(scene, at + 1, shown);
  if (phrase === null) return null;
  return phrase.form === "name" || isProgressive(doc, cue) || has(doc, at, C["report-noun"]) ? phrase : null;
}
