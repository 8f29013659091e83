import { type Document, has, is, POSSESSIVE, shaped } from "../../core/document.ts";
import { C } from "../../lexicon/classes.ts";
import { sentenceSubject, subjectAt } from "./clause-subject.ts";
import type { Identity, People, Person } from "./people.ts";
import { wordsOf } from "./people.ts";
import { type Attribution, attributionFrom, type Range, type Scene, type SpeakerPhrase } from "./scene.ts";
import { headOf, isPeople, isPerson, isPlural, phraseBefore } from "./speaker-phrase.ts";
import { hasTrait, PREPOSITION } from "./word-traits.ts";

/** What a pronoun asks for: a man, a woman, or many. */
type Number = "m" | "f" | "p";

const numberOf = (doc: Document, token: number): Number | null =>
  is(doc, token, "he") ? "m" : is(doc, token, "she") ? "f" : is(doc, token, "they") ? "p" : null;

/** The one in view for a pronoun, and the sentence that last brought him or her there. */
interface Focus {
  readonly person: Person;
  readonly sentence: number;
}

/** Who is in view for one number up to a sentence. */
interface View {
  readonly number: Number;
  focus: Focus | null;
  until: number;
}

/** How many sentences someone stays in view. */
const reach = 12;

/** How many sentences someone in view is not displaced by those named in passing. */
const hold = 6;

/**
 * Whom the pronouns beside verbs of saying stand for, by token: the last man, the last woman or the last group that was a subject or
 * spoke; others named in a sentence come into view only where nobody is. Marked words are passed over. For each of the `wanted` pronouns,
 * which come in the order of the text, only the sentences are read from the last one on that settles who is in view.
 */
export function readReferences(scene: Scene, people: People, wanted: readonly number[]): ReadonlyMap<number, Identity> {
  const { doc } = scene;
  const resolved = new Map<number, Identity>();
  const views: Record<Number, View> = {
    m: { number: "m", focus: null, until: 0 },
    f: { number: "f", focus: null, until: 0 },
    p: { number: "p", focus: null, until: 0 },
  };
  const read = new Map<number, Told>();
  const tell = (sentence: number): Told => {
    let told = read.get(sentence);
    if (told === undefined) {
      told = readSentence(scene, people, sentence);
      read.set(sentence, told);
    }
    return told;
  };
  for (const token of wanted) {
    const number = numberOf(doc, token);
    if (number === null) continue;
    const view = views[number];
    const sentence = doc.tokens.sentence[token] as number;
    if (sentence < view.until) continue;
    const least = Math.max(view.until, sentence - reach);
    let from = Math.max(least, sentence - 1);
    while (from > least && !settles(tell(from), number)) from--;
    for (; from <= sentence; from++) follow(scene, people, view, from, tell(from), resolved);
    view.until = sentence + 1;
  }
  return resolved;
}

/** What a sentence says of who is in view. */
interface Told {
  /** Its speakers and its subject, in order, with whom they bring into view. */
  readonly events: readonly Event[];
  /** The owner of the thing it begins with: "Morgan's quarrel". */
  readonly owner: Person | null;
  /** True where it has a subject or speaker that may be somebody. */
  readonly known: boolean;
}

interface Event {
  readonly phrase: SpeakerPhrase;
  seen: Seen | null;
}

function readSentence(scene: Scene, people: People, sentence: number): Told {
  const { attributions, doc } = scene;
  const last = doc.sentences.last[sentence] as number;
  const events: Event[] = [];
  const first = attributionFrom(scene, doc.sentences.first[sentence] as number);
  for (let at = first; at < attributions.length && (attributions[at] as Attribution).cue.first < last; at++)
    insert(events, (attributions[at] as Attribution).speaker);
  const subject = topicOf(scene, sentence) ?? sentenceSubject(scene, sentence, last);
  if (subject !== null) insert(events, subject);
  let known = false;
  for (const event of events) {
    const { form, mention } = event.phrase;
    event.seen = identityOf(scene, people, event.phrase, event.phrase !== subject);
    known ||= event.seen !== null || form === "pronoun" || (form === "role" && isPerson(doc, headOf(doc, mention)));
  }
  return { events, owner: ownerOf(scene, people, sentence, subject), known };
}

/** Adds a phrase to those before it, in the order of the text. */
function insert(events: Event[], phrase: SpeakerPhrase): void {
  const event: Event = { phrase, seen: null };
  let at = events.length;
  while (at > 0 && (events[at - 1] as Event).phrase.mention.first > phrase.mention.first) at--;
  if (at === events.length) events.push(event);
  else events.splice(at, 0, event);
}

/** True where whoever was in view before a sentence is no matter behind it. */
const settles = ({ events }: Told, number: Number): boolean =>
  events.some(({ seen }) => seen?.numbers.includes(number) === true && (number === "m" || seen.numbers.length === 1));

/** Brings into view whom a sentence tells of. */
function follow(
  scene: Scene,
  people: People,
  view: View,
  sentence: number,
  { events, known, owner }: Told,
  resolved: Map<number, Identity>,
): void {
  const { number } = view;
  if (owner !== null && owner.gender === number) view.focus = { person: owner, sentence };
  let main: Focus | null = null;
  for (const { phrase, seen } of events) {
    if (phrase.form === "pronoun") resolve(scene, view, sentence, phrase.mention.first, resolved);
    else if (seen !== null && displaces(view, sentence, seen)) {
      view.focus = { person: seen.person, sentence };
      if (main === null || isContrast(scene.doc, phrase.phrase.first - 1)) main = view.focus;
    }
  }
  if (number === "p") return;
  if (main !== null) view.focus = main;
  bringIn(scene, people, view, sentence, known);
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
    if (kind === "group" && isAdjective(doc, mention) && !is(doc, phrase.first, "the")) return null;
    return { person, numbers: kind === "group" ? many : person.gender === null ? either : [person.gender] };
  }
  if (form !== "role") return null;
  const head = headOf(doc, mention);
  if (isPlural(doc, head)) return speaks || isPeople(doc, head) ? someone(doc, mention, many) : null;
  const indefinite = is(doc, phrase.first, "a") || is(doc, phrase.first, "an") || is(doc, phrase.first, "one");
  return indefinite && isPerson(doc, head) ? someone(doc, mention, either) : null;
}

/** Somebody without a name. */
const someone = (doc: Document, mention: Range, numbers: readonly Number[]): Seen => ({
  person: { name: wordsOf(doc, mention), entity: null, gender: null },
  numbers,
});

/** "Norlandic": of a people, and not the people themselves. */
const isAdjective = (doc: Document, { last }: Range): boolean =>
  has(doc, last - 1, C.nationality) && !isPlural(doc, last - 1);

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
function displaces({ focus, number }: View, sentence: number, { numbers }: Seen): boolean {
  if (!numbers.includes(number)) return false;
  return !(numbers.length > 1 && number === "f" && focus !== null && sentence - focus.sentence < 3);
}

function resolve(scene: Scene, view: View, sentence: number, token: number, resolved: Map<number, Identity>): void {
  const { doc } = scene;
  const { focus, number } = view;
  if (numberOf(doc, token) !== number) return;
  if (focus === null || sentence - focus.sentence > reach) {
    const group = number === "p" ? groupBefore(scene, sentence, token) : null;
    if (group !== null) resolved.set(token, { name: wordsOf(doc, group), entity: null });
    return;
  }
  if (number !== "p") focus.person.gender ??= number;
  view.focus = { person: focus.person, sentence };
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

/** "Morgan's quarrel with the council": the owner of a thing that opens a sentence, where the thing is no person. */
function ownerOf({ doc }: Scene, people: People, sentence: number, subject: SpeakerPhrase | null): Person | null {
  if (subject?.form !== "role" || isPerson(doc, headOf(doc, subject.mention))) return null;
  const first = doc.sentences.first[sentence] as number;
  const owner = people.within(first, Math.min(first + 3, doc.sentences.last[sentence] as number))[0];
  return owner?.first === first && shaped(doc, owner.last, POSSESSIVE) ? people.personOf(owner) : null;
}

/** Those whom a sentence names elsewhere come into view where nobody is; the first of a sentence without a subject does so at once. */
function bringIn(scene: Scene, people: People, view: View, sentence: number, hasSubject: boolean): void {
  const { doc, runAt } = scene;
  if (hasSubject && !isOpen(view, sentence)) return;
  let subject = !hasSubject;
  for (const mention of people.within(
    doc.sentences.first[sentence] as number,
    doc.sentences.last[sentence] as number,
  )) {
    if ((runAt[mention.first] as number) >= 0 || shaped(doc, mention.last, POSSESSIVE)) continue;
    const person = people.personOf(mention);
    const hung = hasTrait(doc, mention.first - 1, PREPOSITION);
    if (person.gender === view.number && (isOpen(view, sentence) || (subject && !hung)))
      view.focus = { person, sentence };
    if (!hung) subject = false;
  }
}

/** True where nobody is in view who is sure, or not of late. */
const isOpen = ({ focus }: View, sentence: number): boolean =>
  focus === null || (focus.person.gender === null && focus.sentence < sentence) || sentence - focus.sentence > hold;

/** Whom "who" stands for: the phrase right before it. */
export function antecedent(scene: Scene, token: number): SpeakerPhrase | null {
  const { doc } = scene;
  const first = doc.sentences.first[doc.tokens.sentence[token] as number] as number;
  const end = is(doc, token - 1, ",") ? token - 1 : token;
  return end <= first ? null : phraseBefore(scene, end, Math.max(first, token - 24));
}
