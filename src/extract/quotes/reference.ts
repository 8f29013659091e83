import type { Document } from "../../core/document.ts";
import { sentenceSubject } from "./clause-subject.ts";
import { genderOfPronoun, type Identity, type People, type Person } from "./people.ts";
import type { Attribution, Scene, SpeakerPhrase } from "./scene.ts";
import { phraseBefore } from "./speaker-phrase.ts";

/** The one in view for a pronoun, and the sentence that last brought him or her there. */
interface Focus {
  readonly person: Person;
  readonly sentence: number;
}

/** How many sentences someone stays in view. */
const span = 12;

/**
 * Whom the pronouns beside verbs of saying stand for, by token. One pass over the sentences keeps in view the last man and the last
 * woman who was a subject or spoke; others named in a sentence come into view only where nobody is. Marked words are passed over.
 */
export function readReferences(scene: Scene, people: People): ReadonlyMap<number, Identity> {
  const { attributions, doc } = scene;
  const resolved = new Map<number, Identity>();
  const view: Record<"m" | "f", Focus | null> = { m: null, f: null };
  let next = 0;
  for (let sentence = 0; sentence < doc.sentences.count; sentence++) {
    const last = doc.sentences.last[sentence] as number;
    const events: SpeakerPhrase[] = [];
    for (; next < attributions.length && (attributions[next] as Attribution).cue.first < last; next++)
      events.push((attributions[next] as Attribution).speaker);
    const subject = sentenceSubject(scene, sentence, last);
    if (subject !== null) events.push(subject);
    events.sort((a, b) => a.mention.first - b.mention.first);
    for (const event of events) follow(doc, people, view, sentence, event, resolved);
    bringIn(scene, people, view, sentence);
  }
  return resolved;
}

function follow(
  doc: Document,
  people: People,
  view: Record<"m" | "f", Focus | null>,
  sentence: number,
  { form, mention }: SpeakerPhrase,
  resolved: Map<number, Identity>,
): void {
  if (form === "name") {
    const person = people.personOf(mention);
    if (!people.mayBePerson(mention)) return;
    for (const gender of ["m", "f"] as const)
      if (person.gender === gender || (person.gender === null && !isKnown(view[gender], sentence)))
        view[gender] = { person, sentence };
    return;
  }
  if (form !== "pronoun") return;
  const gender = genderOfPronoun(doc, mention.first);
  if (gender !== "m" && gender !== "f") return;
  const focus = view[gender];
  if (focus === null || sentence - focus.sentence > span) return;
  focus.person.gender ??= gender;
  view[gender] = { person: focus.person, sentence };
  const { name, entity } = focus.person;
  resolved.set(mention.first, { name, entity });
}

const isKnown = (focus: Focus | null, sentence: number): boolean =>
  focus !== null && focus.person.gender !== null && sentence - focus.sentence < 3;

/** Those whom a sentence names elsewhere come into view where nobody is. */
function bringIn(scene: Scene, people: People, view: Record<"m" | "f", Focus | null>, sentence: number): void {
  const { doc, runAt } = scene;
  const range = { first: doc.sentences.first[sentence] as number, last: doc.sentences.last[sentence] as number };
  for (const mention of people.within(range)) {
    if ((runAt[mention.first] as number) >= 0) continue;
    const person = people.personOf(mention);
    for (const gender of ["m", "f"] as const) {
      if (person.gender !== gender) continue;
      const focus = view[gender];
      if (focus === null || sentence - focus.sentence > 2) view[gender] = { person, sentence };
    }
  }
}

/** Whom "who" stands for: the phrase right before it. */
export function antecedent(scene: Scene, token: number): SpeakerPhrase | null {
  const { doc } = scene;
  const first = doc.sentences.first[doc.tokens.sentence[token] as number] as number;
  const end = doc.text[doc.tokens.start[token - 1] as number] === "," ? token - 1 : token;
  return end <= first ? null : phraseBefore(scene, end, Math.max(first, token - 24));
}
