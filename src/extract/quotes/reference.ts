import { type Document, has, is, POSSESSIVE, shaped, tokenText } from "../../core/document.ts";
import { C } from "../../lexicon/classes.ts";
import { sentenceSubject, subjectAt } from "./clause-subject.ts";
import type { Identity, People, Person } from "./people.ts";
import { wordsOf } from "./people.ts";
import { type Attribution, attributionFrom, type Range, type Scene, type SpeakerPhrase } from "./scene.ts";
import { headOf, isPeople, isPerson, isPlural, phraseBefore } from "./speaker-phrase.ts";

/** What a pronoun asks for: a man, a woman, or many. */
type Number = "m" | "f" | "p";

const numberOf: Readonly<Record<string, Number>> = { he: "m", she: "f", they: "p" };

/** The one in view for a pronoun, and the sentence that last brought him or her there. */
interface Focus {
  readonly person: Person;
  readonly sentence: number;
}

type View = Record<Number, Focus | null>;

/** How many sentences someone stays in view. */
const reach = 12;

/** How many sentences someone in view is not displaced by those named in passing. */
const hold = 6;

/**
 * Whom the pronouns beside verbs of saying stand for, by token. One pass over the sentences keeps in view the last man, the last
 * woman and the last group that was a subject or spoke; others named in a sentence come into view only where nobody is. Marked words are
 * passed over. Only the sentences that can tell of the `wanted` pronouns are read, which come in the order of the text.
 */
export function readReferences(scene: Scene, people: People, wanted: readonly number[]): ReadonlyMap<number, Identity> {
  const { doc } = scene;
  const resolved = new Map<number, Identity>();
  const view: View = { m: null, f: null, p: null };
  let next = 0;
  let behind = 0;
  for (const token of wanted) {
    const until = (doc.tokens.sentence[token] as number) + 1;
    const from = Math.max(behind, until - 1 - reach);
    if (from > behind) next = attributionFrom(scene, doc.sentences.first[from] as number);
    for (let sentence = from; sentence < until; sentence++)
      next = readSentence(scene, people, view, sentence, next, resolved);
    behind = Math.max(behind, until);
  }
  return resolved;
}

/** Reads the sentence with the attributions from `next` on; the index of the first one behind it. */
function readSentence(
  scene: Scene,
  people: People,
  view: View,
  sentence: number,
  next: number,
  resolved: Map<number, Identity>,
): number {
  const { attributions, doc } = scene;
  const last = doc.sentences.last[sentence] as number;
  const events: SpeakerPhrase[] = [];
  let at = next;
  for (; at < attributions.length && (attributions[at] as Attribution).cue.first < last; at++)
    events.push((attributions[at] as Attribution).speaker);
  const subject = topicOf(scene, sentence) ?? sentenceSubject(scene, sentence, last);
  if (subject !== null) events.push(subject);
  if (events.length > 1) events.sort((a, b) => a.mention.first - b.mention.first);
  bringInOwner(scene, people, view, sentence, subject);
  const main: View = { m: null, f: null, p: null };
  let known = false;
  for (const event of events) {
    const seen = identityOf(scene, people, event, event !== subject);
    known ||=
      seen !== null || event.form === "pronoun" || (event.form === "role" && isPerson(doc, headOf(doc, event.mention)));
    if (event.form === "pronoun") resolve(scene, view, sentence, event.mention.first, resolved);
    else if (seen !== null) see(view, main, sentence, seen, isContrast(doc, event.phrase.first - 1));
  }
  view.m = main.m ?? view.m;
  view.f = main.f ?? view.f;
  bringIn(scene, people, view, sentence, known);
  return at;
}

/** Someone seen, and for which pronouns. */
interface Seen {
  readonly person: Person;
  readonly numbers: readonly Number[];
}

/** Whom a subject or speaker brings into view; null for nobody that is known. */
function identityOf(
  { doc }: Scene,
  people: People,
  { form, mention, phrase }: SpeakerPhrase,
  speaks: boolean,
): Seen | null {
  if (form === "name") {
    const meant = people.meant(mention);
    const named = meant.kind === null && hasRole(doc, phrase.first, mention.first);
    const person = named ? people.personOf(mention) : meant.person;
    if (person === null) return null;
    const { kind } = meant;
    return { person, numbers: kind === "group" ? many : person.gender === null ? either : [person.gender] };
  }
  if (form !== "role") return null;
  const person: Person = { name: wordsOf(doc, mention), entity: null, gender: null };
  const head = headOf(doc, mention);
  if (isPlural(doc, head)) return speaks || isPeople(doc, head) ? { person, numbers: many } : null;
  const indefinite = is(doc, phrase.first, "a") || is(doc, phrase.first, "an") || is(doc, phrase.first, "one");
  return indefinite && isPerson(doc, head) ? { person, numbers: either } : null;
}

/** "the minister, Lena Morgan": a word for a person before a name that no list knows. */
function hasRole(doc: Document, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (isPerson(doc, at)) return true;
  return false;
}

const many: readonly Number[] = ["p"];
const either: readonly Number[] = ["m", "f"];

/** "As for Morgan,": the one a sentence turns to. */
function topicOf({ doc }: Scene, sentence: number): SpeakerPhrase | null {
  const first = doc.sentences.first[sentence] as number;
  if (!is(doc, first, "as") || !is(doc, first + 1, "for")) return null;
  return subjectAt(doc, first + 2, doc.sentences.last[sentence] as number);
}

/** "but Morgan", "while Morgan": a second subject that is no part of what the first one says. */
const isContrast = (doc: Document, token: number): boolean =>
  is(doc, token, "but") || is(doc, token, "while") || is(doc, token, "and") || is(doc, token, ";");

/** Someone whose gender nothing tells may be a man or a woman, but displaces no woman who was just in view. */
function see(view: View, main: View, sentence: number, { person, numbers }: Seen, contrast: boolean): void {
  for (const number of numbers) {
    const known = view[number];
    if (numbers.length > 1 && number === "f" && known !== null && sentence - known.sentence < 3) continue;
    const focus = { person, sentence };
    view[number] = focus;
    if (main[number] === null || contrast) main[number] = focus;
  }
}

function resolve(scene: Scene, view: View, sentence: number, token: number, resolved: Map<number, Identity>): void {
  const { doc } = scene;
  const number = numberOf[tokenText(doc, token).toLowerCase()];
  if (number === undefined) return;
  const focus = view[number];
  if (focus === null || sentence - focus.sentence > reach) {
    const group = number === "p" ? groupBefore(scene, sentence, token) : null;
    if (group !== null) resolved.set(token, { name: wordsOf(doc, group), entity: null });
    return;
  }
  if (number !== "p") focus.person.gender ??= number;
  view[number] = { person: focus.person, sentence };
  const { name, entity } = focus.person;
  resolved.set(token, { name, entity });
}

/** The nearest plural of people before a "they", in its sentence or the one before. */
function groupBefore({ doc, runAt }: Scene, sentence: number, token: number): Range | null {
  const near = sentence > 0 && doc.sentences.block[sentence - 1] === doc.sentences.block[sentence] ? 1 : 0;
  const least = doc.sentences.first[sentence - near] as number;
  for (let at = token - 1; at >= least; at--)
    if ((runAt[at] as number) < 0 && isPlural(doc, at) && isPeople(doc, at)) return { first: at, last: at + 1 };
  return null;
}

/** "Morgan's quarrel with the council": the owner of a thing that opens a sentence is in view, where the thing is no person. */
function bringInOwner(
  { doc }: Scene,
  people: People,
  view: View,
  sentence: number,
  subject: SpeakerPhrase | null,
): void {
  if (subject?.form !== "role" || isPerson(doc, headOf(doc, subject.mention))) return;
  const first = doc.sentences.first[sentence] as number;
  const owner = people.within(first, Math.min(first + 3, doc.sentences.last[sentence] as number))[0];
  if (owner?.first !== first || !shaped(doc, owner.last, POSSESSIVE)) return;
  const person = people.personOf(owner);
  if (person.gender !== null) view[person.gender] = { person, sentence };
}

/** Those whom a sentence names elsewhere come into view where nobody is; the first of a sentence without a subject does so at once. */
function bringIn(scene: Scene, people: People, view: View, sentence: number, hasSubject: boolean): void {
  const { doc, runAt } = scene;
  let subject = !hasSubject;
  for (const mention of people.within(
    doc.sentences.first[sentence] as number,
    doc.sentences.last[sentence] as number,
  )) {
    if ((runAt[mention.first] as number) >= 0 || shaped(doc, mention.last, POSSESSIVE)) continue;
    const person = people.personOf(mention);
    const hung = has(doc, mention.first - 1, C["phrase-preposition"]);
    for (const gender of ["m", "f"] as const) {
      if (person.gender !== gender) continue;
      const focus = view[gender];
      const open =
        focus === null ||
        (focus.person.gender === null && focus.sentence < sentence) ||
        sentence - focus.sentence > hold;
      if (open || (subject && !hung)) view[gender] = { person, sentence };
    }
    if (!hung) subject = false;
  }
}

/** Whom "who" stands for: the phrase right before it. */
export function antecedent(scene: Scene, token: number): SpeakerPhrase | null {
  const { doc } = scene;
  const first = doc.sentences.first[doc.tokens.sentence[token] as number] as number;
  const end = is(doc, token - 1, ",") ? token - 1 : token;
  return end <= first ? null : phraseBefore(scene, end, Math.max(first, token - 24));
}
