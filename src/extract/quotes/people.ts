import type { Entity } from "../../contract.ts";
import { type Document, has, is, isKind, longestPhrase, shaped, tokenAt, UPPER } from "../../core/document.ts";
import { C } from "../../lexicon/classes.ts";
import type { Range, Scene } from "./scene.ts";

/** Whoever a mention stands for. */
export interface Identity {
  readonly name: string;
  readonly entity: string | null;
}

/** m, f, or null where no name or title tells. */
export type Gender = "m" | "f" | null;

/** A person of the article, by the entity stage or by what stands beside a verb of saying. */
export interface Person extends Identity {
  gender: Gender;
}

/** What a range says of who is meant: a person, a group (an organization or a people), some other entity, or none that is known. */
export interface Meant {
  readonly kind: "person" | "group" | "other" | null;
  readonly person: Person | null;
}

/** The names of a document. */
export interface People {
  /** Who is named at a range: its entity, else the longest name of the article with its last word, else its own words. */
  readonly identify: (range: Range) => Identity;
  /** Whether a person or a group is named at a range, and who. */
  readonly meant: (range: Range) => Meant;
  /** The person named at a range. */
  readonly personOf: (range: Range) => Person;
  /** The persons named from a token on, up to another, in the order of the text. */
  readonly within: (first: number, last: number) => readonly Range[];
}

/** Where the entities are named. */
interface Places {
  /** For each token the number of the mention it belongs to, from 1; 0 where nobody is named. */
  readonly at: Int32Array;
  /** For each mention, by its number, the index of its entity. */
  readonly entity: Int32Array;
}

const nobody: Meant = { kind: null, person: null };
const other: Meant = { kind: "other", person: null };

/** Reads who is named where. */
export function readPeople(scene: Scene): People {
  const { doc, entities } = scene;
  const places = placesOf(doc, entities);
  const persons = new Map<string, Person>();
  let bySurname: ReadonlyMap<string, Identity> | null = null;
  const namesake = (name: string): Identity | undefined => {
    bySurname ??= surnamesOf(scene);
    return bySurname.get(lastWord(name));
  };

  const identifyAs = (met: Entity | null, range: Range): Identity => {
    const entity = met !== null && (isPart(doc, places, met, range) || isLabel(doc, met, range)) ? null : met;
    const named = entity === null ? namesake(wordsOf(doc, range)) : { name: entity.name, entity: entity.id };
    if (named === undefined) return { name: wordsOf(doc, range), entity: null };
    const title = range.last - range.first > 1 ? null : genderBeside(doc, range);
    if (title === null) return named;
    const gender = persons.get(named.name)?.gender ?? genderOfName(doc, named.name);
    if (gender === null || title === gender) return named;
    const own = wordsOf(doc, range);
    const other = entities.find(
      ({ name, type }) => type === "PERSON" && lastWord(name) === lastWord(own) && genderOfName(doc, name) === title,
    );
    return other === undefined ? { name: own, entity: null } : { name: other.name, entity: other.id };
  };
  const byEntity = new Map<Entity, Person>();
  const personAs = (entity: Entity | null, range: Range): Person => {
    const full = entity !== null && range.last - range.first > 1 ? byEntity.get(entity) : undefined;
    if (full !== undefined && full.gender !== null) return full;
    const person = personNamed(entity, range);
    if (entity !== null && person.entity === entity.id) byEntity.set(entity, person);
    return person;
  };
  const personNamed = (entity: Entity | null, range: Range): Person => {
    const identity = identifyAs(entity, range);
    let person = persons.get(identity.name);
    if (person === undefined) {
      const { name, entity: id } = identity;
      person = { name, entity: id, gender: genderOfName(doc, name) ?? (entity && genderOfMentions(doc, entity)) };
      persons.set(name, person);
    }
    person.gender ??= genderBeside(doc, range);
    return person;
  };
  const entityAt = ({ first, last }: Range): Entity | null => {
    let found: Entity | null = null;
    for (let at = last - 1; at >= first && found?.type !== "PERSON"; at--) {
      const place = places.at[at] as number;
      if (place === 0) continue;
      const met = entities[places.entity[place] as number] as Entity;
      if (found === null || met.type === "PERSON") found = met;
    }
    return found;
  };
  const meant = (range: Range): Meant => {
    const entity = entityAt(range);
    if (entity?.type === "ORG" || entity?.type === "NORP") return { kind: "group", person: personAs(entity, range) };
    const isPerson =
      entity !== null
        ? entity.type === "PERSON"
        : namesake(wordsOf(doc, range))?.entity != null || genderBeside(doc, range) !== null;
    if (!isPerson) return entity === null ? nobody : other;
    return { kind: "person", person: personAs(entity, range) };
  };
  const within = (from: number, to: number): readonly Range[] => {
    const { at, entity } = places;
    let found: Range[] | null = null;
    for (let first = from; first < to; first++) {
      const place = at[first] as number;
      if (place === 0) continue;
      let last = first + 1;
      while (at[last] === place) last++;
      if ((entities[entity[place] as number] as Entity).type === "PERSON") {
        found ??= [];
        found.push({ first, last });
      }
      first = last - 1;
    }
    return found ?? none;
  };
  return {
    identify: (range) => identifyAs(entityAt(range), range),
    personOf: (range) => personAs(entityAt(range), range),
    meant,
    within,
  };
}

const none: readonly Range[] = [];

/** True for a surname in capitals before a colon, as in a transcript, that no list knows: it may be the end of a name of the article. */
const isLabel = (doc: Document, { name }: Entity, range: Range): boolean =>
  (is(doc, range.last, ":") || is(doc, range.last, "(")) &&
  range.last - range.first === 1 &&
  shaped(doc, range.first, UPPER) &&
  name === wordsOf(doc, range);

/** True where a range goes on behind a person's given name: the mention is but a part of the name. */
function isPart(doc: Document, { at }: Places, { name, type }: Entity, range: Range): boolean {
  if (type !== "PERSON" || name.includes(" ") || at[range.last - 1] !== 0 || !isKind(doc, range.last - 1, "word"))
    return false;
  return lastWord(name) !== lastWord(wordsOf(doc, range));
}

function placesOf(doc: Document, entities: readonly Entity[]): Places {
  let count = 1;
  for (const { mentions } of entities) count += mentions.length;
  const at = new Int32Array(doc.tokens.count);
  const entity = new Int32Array(count);
  let place = 0;
  for (let index = 0; index < entities.length; index++)
    for (const { start, end } of (entities[index] as Entity).mentions) {
      place++;
      entity[place] = index;
      for (let token = tokenAt(doc, start); token < doc.tokens.count; token++) {
        if ((doc.tokens.start[token] as number) >= end) break;
        at[token] = place;
      }
    }
  return { at, entity };
}

/** The longest name for each last word, by the entities first and then by those named beside verbs of saying. */
function surnamesOf({ attributions, doc, entities }: Scene): ReadonlyMap<string, Identity> {
  const found = new Map<string, Identity>();
  const offer = (identity: Identity): void => {
    const key = lastWord(identity.name);
    const known = found.get(key);
    const fuller = known !== undefined && identity.name.length > known.name.length;
    if (
      known === undefined ||
      (fuller && (known.entity === null || (identity.entity !== null && !known.name.includes(" "))))
    )
      found.set(key, identity);
  };
  for (const { id, name, type } of entities) if (type === "PERSON") offer({ name, entity: id });
  for (const { speaker } of attributions)
    if (speaker.form === "name") offer({ name: wordsOf(doc, speaker.mention), entity: null });
  return found;
}

/** The characters of a range of tokens. */
export const wordsOf = (doc: Document, { first, last }: Range): string =>
  doc.text.slice(doc.tokens.start[first], doc.tokens.end[last - 1]);

const lastWord = (name: string): string => name.slice(name.lastIndexOf(" ") + 1).toLowerCase();

/** By the given name that opens a full name. */
function genderOfName(doc: Document, name: string): Gender {
  const space = name.indexOf(" ");
  if (space < 0) return null;
  const { lexicon } = doc;
  const id = lexicon.id(name.slice(0, space));
  const entry = id === 0 ? -1 : lexicon.entryAt(lexicon.step(1, id));
  if (entry < 0) return null;
  const sense = lexicon.senses(entry).find(({ cls }) => cls === C["given-name"] || cls === C["given-name-ambiguous"]);
  return asGender(sense?.note);
}

/** By a title or job right before the mention: "Ms. Morgan", "the actress Lena Morgan". */
function genderBeside(doc: Document, { first }: Range): Gender {
  for (let at = first; at >= Math.max(0, first - 2); at--) {
    if (!has(doc, at, C["gendered-word"])) continue;
    const phrase = longestPhrase(doc, at, (cls) => cls === C["gendered-word"]);
    const sense = phrase && doc.lexicon.senses(phrase.entry).find(({ cls }) => cls === C["gendered-word"]);
    if (sense) return asGender(sense.note);
  }
  return null;
}

/** By the titles before its first mentions; null where they disagree, for then two of one surname are meant. */
function genderOfMentions(doc: Document, { mentions }: Entity): Gender {
  let found: Gender = null;
  for (const { start } of mentions.slice(0, 8)) {
    const gender = genderBeside(doc, { first: tokenAt(doc, start), last: 0 });
    if (gender !== null && found !== null && gender !== found) return null;
    found ??= gender;
  }
  return found;
}

const asGender = (note: string | undefined): Gender => (note === "m" || note === "f" ? note : null);
