import {
  CAPITAL,
  type Document,
  has,
  is,
  isKind,
  oneOf,
  POSSESSIVE,
  SPACE_BEFORE,
  shaped,
} from "../../core/document.ts";
import { C } from "../../lexicon/classes.ts";
import type { Attribution, Scene, SpeakerPhrase } from "./scene.ts";
import {
  clauseEnd,
  clauseStart,
  headOf,
  isAdverb,
  isCircumstance,
  isDeterminer,
  isNameWord,
  isPeople,
  isPerson,
  nameEnd,
  phraseAfter,
  phraseBefore,
  skipHelpers,
} from "./speaker-phrase.ts";
import {
  CALL_VERB,
  HELPER,
  hasTrait,
  JOB,
  NAME_PARTICLE,
  OFFICE,
  PARTICLE_VERB,
  PREPOSITION,
  PRONOUN,
  SAY_VERB,
  SPEECH_VERB,
  SUBORDINATOR,
  WEEKDAY,
} from "./word-traits.ts";

type Read = Omit<Attribution, "rule"> | null;
type Test = (speaker: SpeakerPhrase) => boolean;

/** The attribution of a finite verb by the subject before it, if the subject passes. */
export function subjectBefore(scene: Scene, verb: number, passes: Test): Read {
  const { asked } = scene;
  if (asked.before !== verb) {
    asked.before = verb;
    asked.readBefore = readBefore(scene, verb);
  }
  const read = asked.readBefore;
  return read !== null && passes(read.speaker) ? read : null;
}

function readBefore(scene: Scene, verb: number): Read {
  const { doc } = scene;
  const last = cueEnd(doc, verb);
  if (last === verb) return null;
  const speaker = subjectOfVerb(scene, verb);
  if (speaker === null || isNoun(doc, verb, speaker)) return null;
  return {
    cue: { first: verb, last },
    speaker,
    range: { first: speaker.phrase.first, last },
    inverted: false,
  };
}

/** The attribution of a verb behind marked words or a comma by the subject that follows it, if it passes. */
export function subjectBehind(scene: Scene, verb: number, passes: Test): Read {
  const { asked } = scene;
  if (asked.behind !== verb) {
    asked.behind = verb;
    asked.readBehind = readBehind(scene, verb);
  }
  const read = asked.readBehind;
  return read !== null && passes(read.speaker) ? read : null;
}

function readBehind(scene: Scene, verb: number): Read {
  const { doc, runAt } = scene;
  const before = verb - 1;
  const afterRun = before >= 0 && (runAt[before] as number) >= 0;
  const reads = afterRun && (is(doc, verb, "reads") || is(doc, verb, "read"));
  if (!reads && !hasTrait(doc, verb, SAY_VERB)) return null;
  if (!afterRun && (!isPause(doc, before) || is(doc, verb, "told") || is(doc, verb, "tells"))) return null;
  const met = phraseAfter(scene, verb + 1, clauseEnd(scene, verb));
  if (met === null) return null;
  const speaker = nameBehind(doc, met) ?? met;
  if (!afterRun && (goesOn(doc, speaker.phrase.last) || (runAt[speaker.phrase.last] ?? -1) >= 0)) return null;
  return {
    cue: { first: verb, last: verb + 1 },
    speaker,
    range: { first: verb, last: speaker.phrase.last },
    inverted: true,
  };
}

/** "said the mayor, Lena Morgan": the full name behind a word for a person and a comma; null where none closes there. */
function nameBehind(doc: Document, { form, mention, phrase }: SpeakerPhrase): SpeakerPhrase | null {
  const first = phrase.last + 1;
  if (form !== "role" || !is(doc, phrase.last, ",") || !isPerson(doc, headOf(doc, mention))) return null;
  if (!isNameWord(doc, first) || !(has(doc, first, C["given-name"]) || has(doc, first, C["given-name-ambiguous"])))
    return null;
  const last = nameEnd(doc, first, first + 6);
  if (last - first < 2 || shaped(doc, last, POSSESSIVE) || !isKind(doc, last, "punctuation")) return null;
  return { mention: { first, last }, phrase: { first: phrase.first, last }, form: "name", described: true };
}

/** A comma or a dash that stands apart. */
export const isPause = (doc: Document, token: number): boolean => is(doc, token, ",") || isDash(doc, token);

const isDash = (doc: Document, token: number): boolean =>
  isKind(doc, token, "dash") &&
  (shaped(doc, token, SPACE_BEFORE) ||
    !isKind(doc, token - 1, "word") ||
    doc.text[doc.tokens.start[token] as number] === "—");

/** "the two states": a form that may be a noun is one, but behind a pronoun or a name that opens its clause. */
function isNoun(doc: Document, verb: number, { form, phrase }: SpeakerPhrase): boolean {
  if (!has(doc, verb, C["speech-noun"]) || form === "pronoun") return false;
  if (form !== "name" || has(doc, verb - 1, C.nationality) || hasTrait(doc, verb + 1, SAY_VERB)) return true;
  if (is(doc, verb + 1, "that") || isKind(doc, verb + 1, "quote")) return false;
  const first = doc.sentences.first[doc.tokens.sentence[verb] as number] as number;
  return phrase.first !== first && !isPause(doc, phrase.first - 1);
}

/** "was announced": a past participle behind a form of be. */
function isPassive(doc: Document, verb: number): boolean {
  for (let at = verb - 1; at > verb - 4 && hasTrait(doc, at, HELPER); at--) if (isBe(doc, at)) return true;
  return false;
}

const isBe = oneOf(["is", "are", "was", "were", "be", "been", "being"]);

/** "a charge denied by Sacks": a participle before the one who does it, but not "Morgan added by phone", "she replied by saying". */
function isDone(doc: Document, verb: number, { form }: SpeakerPhrase): boolean {
  if (!is(doc, verb + 1, "by") || !doc.text.endsWith("ed", doc.tokens.end[verb])) return false;
  if (form === "pronoun" || isMeans(doc, verb + 2)) return false;
  return !doc.text.endsWith("ing", doc.tokens.end[verb + 2]) || isPeople(doc, verb + 3); // "by leading doctors"
}

/** What somebody speaks or writes by. A count noun that does something would have its article. */
const isMeans = oneOf([
  "phone",
  "telephone",
  "email",
  "e-mail",
  "text",
  "letter",
  "video",
  "fax",
  "mail",
  "post",
  "radio",
]);

/** "a plan called “Dry Feet”": a participle behind the thing that has the name, but in "what critics called". */
function isNamed(doc: Document, verb: number, { form, mention, phrase }: SpeakerPhrase): boolean {
  if (form !== "role" || phrase.last !== verb || !hasTrait(doc, verb, CALL_VERB)) return false;
  if (!doc.text.endsWith("ed", doc.tokens.end[verb])) return false;
  const name = is(doc, verb + 1, "a") || is(doc, verb + 1, "an") ? verb + 2 : verb + 1;
  if (!isKind(doc, name, "quote") || is(doc, phrase.first - 1, "what") || is(doc, phrase.first - 1, "which"))
    return false;
  const head = headOf(doc, mention);
  return !isPerson(doc, head) && !isPeople(doc, head);
}

/** A word that shows a clause where a speaker would have ended: "says Cruz will win". */
const goesOn = (doc: Document, token: number): boolean =>
  isKind(doc, token, "word") &&
  !is(doc, token, "who") &&
  !hasTrait(doc, token, PREPOSITION | WEEKDAY | SUBORDINATOR) &&
  !isCircumstance(doc, token) &&
  (!is(doc, token, "and") || joinsSubject(doc, token));

/** "said China and Russia have": a second name and a verb behind "and". */
function joinsSubject(doc: Document, and: number): boolean {
  if (!isNameWord(doc, and + 1)) return false;
  const end = nameEnd(doc, and + 1, and + 8);
  return isKind(doc, end, "word") && !hasTrait(doc, end, PREPOSITION | SUBORDINATOR) && !is(doc, end, "who");
}

/** One past the verb and its particle; the verb itself where it is none of saying. */
export function cueEnd(doc: Document, verb: number): number {
  if (hasTrait(doc, verb, PARTICLE_VERB) && has(doc, verb + 1, C["say-particle"])) return verb + 2;
  return hasTrait(doc, verb, SPEECH_VERB) ? verb + 1 : verb;
}

/** Whoever does what a finite verb tells, where the verb is active. */
export function subjectOfVerb(scene: Scene, verb: number): SpeakerPhrase | null {
  const speaker = isPassive(scene.doc, verb) ? null : readSubject(scene, verb);
  return speaker === null || isDone(scene.doc, verb, speaker) || isNamed(scene.doc, verb, speaker) ? null : speaker;
}

function readSubject(scene: Scene, verb: number): SpeakerPhrase | null {
  const { doc } = scene;
  const least = clauseStart(scene, verb);
  const helped = skipHelpers(doc, verb, least);
  const at = is(doc, helped, "to") && is(doc, helped - 1, "used") ? helped - 2 : helped; // "she used to say"
  if (at < least || is(doc, at, "to")) return null;
  if (hasTrait(doc, at, PRONOUN)) return phraseBefore(scene, at + 1, least);
  if (is(doc, at, "who") || is(doc, at, "which"))
    return {
      mention: { first: at, last: at + 1 },
      phrase: { first: at, last: at + 1 },
      form: "relative",
      described: false,
    };
  if (isPause(doc, at)) return describedBefore(scene, at, least);
  const who = relativeOpener(doc, at, least);
  if (who > least) {
    const whole = phraseBefore(scene, who, least, true);
    if (whole !== null) return stretched(whole, whole.phrase.first, at + 1);
  }
  return phraseBefore(scene, at + 1, least);
}

/** "people who know him said": the "who" of a clause without commas that the verb closes, -1 if there is none. */
function relativeOpener(doc: Document, last: number, least: number): number {
  const floor = Math.max(least, last - 14);
  let who = last;
  while (who > floor && !is(doc, who, "who")) who--;
  if (who <= floor || !isKind(doc, who - 1, "word")) return -1;
  for (let at = last; at > who; at--)
    if (isPause(doc, at) || isKind(doc, at, "quote") || (hasTrait(doc, at, SAY_VERB) && !isWish(doc, who, at)))
      return -1;
  return who;
}

/** "who asked not to be named": what a speaker asks for tells nothing. */
const isWish = (doc: Document, who: number, verb: number): boolean =>
  verb === who + 1 && (is(doc, verb + 1, "not") || is(doc, verb + 1, "to") || is(doc, verb + 1, "on"));

/** "Hugh Hill, a doctor, said": the phrase before the pause that opens the description closed at `close`. */
function describedBefore(scene: Scene, close: number, least: number): SpeakerPhrase | null {
  const { doc } = scene;
  let weak: SpeakerPhrase | null = null;
  for (let at = close - 1; at > least; at--) {
    if (!isPause(doc, at)) {
      if (hasTrait(doc, at, SAY_VERB) && isPause(doc, at + 1)) break;
      continue;
    }
    if (isKind(doc, at - 1, "number") && isPause(doc, at - 2)) continue;
    const between = isAllName(doc, at + 1, close) || (isRoleBefore(doc, at) && isTitledName(scene, at + 1, close));
    const person = between ? null : personBetween(scene, at + 1, close);
    if (person !== null) return stretched(person, phraseStart(scene, at, least), close + 1);
    if (between && (isRoleBefore(doc, at) || phraseBefore(scene, at, least)?.form === "role")) {
      const name = phraseBefore(scene, close, at + 1, true);
      const office = phraseBefore(scene, at, least);
      if (name !== null) return stretched(name, (office ?? name).phrase.first, close + 1);
    }
    const head = phraseBefore(scene, at, least, true);
    if (head === null || isSeat(doc, head.mention.first)) continue;
    const named = head.form === "role" ? nameBefore(scene, head, least) : head;
    const found = stretched(named, named.phrase.first, close + 1);
    if (opensDescription(doc, at + 1) || isAside(scene, head, at)) return found;
    if (head.form === "name" && (between || !shaped(doc, at + 1, CAPITAL))) weak ??= found;
  }
  return weak;
}

/** A speaker whose phrase is longer. */
const stretched = ({ described, form, mention }: SpeakerPhrase, first: number, last: number): SpeakerPhrase => ({
  mention,
  phrase: { first, last },
  form,
  described,
});

/** "The ministry, in a rare admission, said": a circumstance behind the subject that opens its sentence. */
function isAside({ doc }: Scene, { phrase }: SpeakerPhrase, pause: number): boolean {
  const first = doc.sentences.first[doc.tokens.sentence[pause] as number] as number;
  return phrase.first === first && hasTrait(doc, pause + 1, PREPOSITION);
}

/** "Pruitt, the attorney general of Oklahoma, one of those who": the name that a role follows, else the role. */
function nameBefore(scene: Scene, role: SpeakerPhrase, least: number): SpeakerPhrase {
  const comma = role.phrase.first - 1;
  if (comma <= least || !isPause(scene.doc, comma)) return role;
  const name = phraseBefore(scene, comma, least, true);
  return name?.form === "name" ? name : role;
}

/** "Sen. Lena Morgan, R-S.C.": the party and the state a politician sits for. */
const isSeat = (doc: Document, first: number): boolean =>
  (doc.tokens.end[first] as number) - (doc.tokens.start[first] as number) === 1 &&
  shaped(doc, first, CAPITAL) &&
  isKind(doc, first + 1, "dash") &&
  !shaped(doc, first + 1, SPACE_BEFORE);

/** "One pastor, Darran Whiting of Liberty Church, said": a full name that a preposition follows. */
function personBetween({ doc }: Scene, first: number, close: number): SpeakerPhrase | null {
  if (!has(doc, first, C["given-name"]) && !has(doc, first, C["given-name-ambiguous"])) return null;
  const last = nameEnd(doc, first, close);
  if (last - first < 2 || !hasTrait(doc, last, PREPOSITION)) return null;
  const mention = { first, last };
  return { mention, phrase: mention, form: "name", described: true };
}

/** "state Sen. Lena Morgan (D-Ohio)": a name with what stands before it, and nothing else. */
function isTitledName(scene: Scene, first: number, last: number): boolean {
  if (isDeterminer(scene.doc, first) || scene.doc.text.endsWith("ing", scene.doc.tokens.end[first])) return false;
  const name = phraseBefore(scene, last, first);
  return name?.form === "name" && name.phrase.first === first && name.mention.first > first;
}

/** Where the phrase before a pause begins. */
const phraseStart = (scene: Scene, pause: number, least: number): number =>
  phraseBefore(scene, pause, least)?.phrase.first ?? pause + 1;

/** True where every token is part of a name. */
function isAllName(doc: Document, first: number, last: number): boolean {
  if (last - first > 6 || last <= first) return false;
  for (let at = first; at < last; at++)
    if (!isNameWord(doc, at) && !isKind(doc, at, "dash") && !hasTrait(doc, at, NAME_PARTICLE)) return false;
  return true;
}

/** A common noun before the comma: "the mayor, Lena Morgan, said". */
const isRoleBefore = (doc: Document, comma: number): boolean =>
  isKind(doc, comma - 1, "word") && !shaped(doc, comma - 1, CAPITAL) && !hasTrait(doc, comma - 1, HELPER);

const isDescribing = oneOf([
  "a",
  "an",
  "the",
  "who",
  "whose",
  "whom",
  "which",
  "one",
  "now",
  "then",
  "former",
  "of",
  "his",
  "her",
  "their",
  "also",
]);

/** The first word of a description: an article, who, an age, a job, a participle. */
function opensDescription(doc: Document, token: number): boolean {
  if (isKind(doc, token, "number") || isSeat(doc, token)) return true;
  if (!isKind(doc, token, "word") || shaped(doc, token, POSSESSIVE)) return false;
  if (isDescribing(doc, token)) return true;
  for (let at = token + 1; at < token + 4; at++) if (shaped(doc, at, POSSESSIVE)) return true; // "Obama's adviser"
  if (hasTrait(doc, token, JOB | OFFICE) || has(doc, token, C["political-group"])) return true;
  const participle = is(doc, token, "first") || isAdverb(doc, token) ? token + 1 : token; // "first reported by"
  const text = doc.text;
  const end = doc.tokens.end[participle] as number;
  if (shaped(doc, participle, CAPITAL)) return false;
  return text.endsWith("ing", end) || text.endsWith("ed", end) || is(doc, participle, "seen");
}
