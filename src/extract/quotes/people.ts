import type { Entity } from "../../contract.ts";
import { type Document, has, is, isKind, longestPhrase, shaped, tokenAt, UPPER } from "../../core/document.ts";
import type { Lexicon } from "../../core/lexicon.ts";
import { C } from "../../lexicon/classes.ts";
import { type Places, placeBefore } from "./places.ts";
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

const nobody: Meant = { kind: null, person: null };
const other: Meant = { kind: "other", person: null };

/** Reads who is named where. */
export function readPeople(scene: Scene): People {
  const { doc, entities, places } = scene;
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
  const groupAs = (entity: Entity, range: Range): Person => {
    const { name, entity: id } = identifyAs(entity, range);
    return { name, entity: id, gender: null };
  };
  const entityAt = ({ first, last }: Range): Entity | null => {
    const { end, start } = doc.tokens;
    const from = start[first] as number;
    let found: Entity | null = null;
    for (let at = placeBefore(places, end[last - 1] as number); at >= 0 && found?.type !== "PERSON"; at--) {
      if ((places.end[at] as number) <= from) break;
      const entity = entities[places.entity[at] as number] as Entity;
      if (found === null || entity.type === "PERSON") found = entity;
    }
    return found;
  };
  const meant = (range: Range): Meant => {
    const entity = entityAt(range);
    if (entity?.type === "ORG" || entity?.type === "NORP") return { kind: "group", person: groupAs(entity, range) };
    const isPerson =
      entity !== null
        ? entity.type === "PERSON"
        : namesake(wordsOf(doc, range))?.entity != null || genderBeside(doc, range) !== null;
    if (!isPerson) return entity === null ? nobody : other;
    return { kind: "person", person: personAs(entity, range) };
  };
  const within = (from: number, to: number): readonly Range[] => {
    const least = doc.tokens.start[from] as number;
    const found: Range[] = [];
    for (let at = placeBefore(places, doc.tokens.end[to - 1] as number); at >= 0; at--) {
      const start = places.start[at] as number;
      if (start < least) break;
      if (entities[places.entity[at] as number]?.type !== "PERSON") continue;
      found.push({ first: tokenAt(doc, start), last: tokenAt(doc, (places.end[at] as number) - 1) + 1 });
    }
    return found.reverse();
  };
  return {
    identify: (range) => identifyAs(entityAt(range), range),
    personOf: (range) => personAs(entityAt(range), range),
    meant,
    within,
  };
}

/** True for a surname in capitals before a colon, as in a transcript, that no list knows: it may be the end of a name of the article. */
const isLabel = (doc: Document, { name }: Entity, range: Range): boolean =>
  (is(doc, range.last, ":") || is(doc, range.last, "(")) &&
  range.last - range.first === 1 &&
  shaped(doc, range.first, UPPER) &&
  name === wordsOf(doc, range);

/** True where a range goes on behind a person's given name: the mention is but a part of the name. */
function isPart(doc: Document, places: Places, { name, type }: Entity, { first, last }: Range): boolean {
  if (type !== "PERSON" || name.includes(" ") || !isKind(doc, last - 1, "word")) return false;
  const place = placeBefore(places, doc.tokens.end[last - 1] as number);
  if (place >= 0 && (places.end[place] as number) > (doc.tokens.start[last - 1] as number)) return false;
  return lastWord(name) !== lastWord(wordsOf(doc, { first, last }));
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

/** By the given name that opens a full name, or that is the whole name and no surname. */
function genderOfName(doc: Document, name: string): Gender {
  const space = name.indexOf(" ");
  const { lexicon } = doc;
  const id = lexicon.id(space < 0 ? name : name.slice(0, space));
  if (id === 0 || (space < 0 && isSurname(lexicon, id))) return null;
  const entry = lexicon.entryAt(lexicon.step(1, id));
  if (entry < 0) return null;
  for (const { cls, note } of lexicon.senses(entry))
    if (cls === C["given-name"] || cls === C["given-name-ambiguous"]) return asGender(note);
  return null;
}

const isSurname = (lexicon: Lexicon, id: number): boolean =>
  lexicon.has(id, C.surname) || lexicon.has(id, C["surname-ambiguous"]);

/** By a title or job right before the mention: "Ms. Morgan", "the actress Lena Morgan". */
function genderBeside(doc: Document, { first }: Range): Gender {
  for (let at = first; at >= Math.max(0, first - 2); at--) {
    if (!has(doc, at, C["gendered-word"])) continue;
    const phrase = longestPhrase(doc, at, C["gendered-word"]);
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
