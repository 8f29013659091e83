import type { Entity } from "../../contract.ts";
import { type Document, has, longestPhrase, tokenAt } from "../../core/document.ts";
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

/** A place that names someone, in tokens. */
interface Mention {
  readonly first: number;
  readonly last: number;
  readonly entity: Entity;
}

/** The names of a document. */
export interface People {
  /** Who is named at a range: its entity, else the longest name of the article with its last word, else its own words. */
  readonly identify: (range: Range) => Identity;
  /** The person named at a range. */
  readonly personOf: (range: Range) => Person;
  /** True where a person is named. */
  readonly isPerson: (range: Range) => boolean;
  /** True where an organization or a people is named. */
  readonly isGroup: (range: Range) => boolean;
  /** The persons named within a range of tokens, in the order of the text. */
  readonly within: (range: Range) => readonly Range[];
}

/** Reads who is named where. */
export function readPeople({ attributions, doc, entities }: Scene): People {
  const mentions = entities
    .flatMap((entity) => entity.mentions.map((mention) => rangeOf(doc, mention.start, mention.end, entity)))
    .sort((a, b) => a.first - b.first);
  const bySurname = new Map<string, Identity>();
  const offer = (identity: Identity): void => {
    const key = lastWord(identity.name);
    const known = bySurname.get(key);
    if (known === undefined || (known.entity === null && identity.name.length > known.name.length))
      bySurname.set(key, identity);
  };
  for (const { id, name, type } of entities) if (type === "PERSON") offer({ name, entity: id });
  for (const { speaker } of attributions)
    if (speaker.form === "name") offer({ name: wordsOf(doc, speaker.mention), entity: null });
  const persons = new Map<string, Person>();

  const mentionAt = (range: Range): Mention | null => {
    let at = firstBehind(mentions, range.last) - 1;
    let found: Mention | null = null;
    for (; at >= 0 && found?.entity.type !== "PERSON"; at--) {
      const mention = mentions[at] as Mention;
      if (mention.last <= range.first) break;
      if (found === null || mention.entity.type === "PERSON") found = mention;
    }
    return found;
  };
  const identify = (range: Range): Identity => {
    const own = wordsOf(doc, range);
    const mention = mentionAt(range);
    const named =
      mention === null ? bySurname.get(lastWord(own)) : { name: mention.entity.name, entity: mention.entity.id };
    if (named === undefined) return { name: own, entity: null };
    const title = range.last - range.first > 1 ? null : genderBeside(doc, range);
    const gender = persons.get(named.name)?.gender ?? genderOfName(doc, named.name);
    if (title === null || gender === null || title === gender) return named;
    const other = entities.find(
      ({ name, type }) => type === "PERSON" && lastWord(name) === lastWord(own) && genderOfName(doc, name) === title,
    );
    return other === undefined ? { name: own, entity: null } : { name: other.name, entity: other.id };
  };
  const personOf = (range: Range): Person => {
    const identity = identify(range);
    const known = persons.get(identity.name);
    const person = known ?? { ...identity, gender: genderOfName(doc, identity.name) };
    if (known === undefined) persons.set(identity.name, person);
    person.gender ??= genderBeside(doc, range);
    return person;
  };
  const within = ({ first, last }: Range): readonly Range[] => {
    const found: Range[] = [];
    for (let at = firstBehind(mentions, first); at < mentions.length; at++) {
      const mention = mentions[at] as Mention;
      if (mention.first >= last) break;
      if (mention.entity.type === "PERSON") found.push(mention);
    }
    return found;
  };
  const isPerson = (range: Range): boolean => {
    const mention = mentionAt(range);
    if (mention !== null) return mention.entity.type === "PERSON";
    return bySurname.get(lastWord(wordsOf(doc, range)))?.entity != null || genderBeside(doc, range) !== null;
  };
  const isGroup = (range: Range): boolean => {
    const type = mentionAt(range)?.entity.type;
    return type === "ORG" || type === "NORP";
  };
  return { identify, personOf, isPerson, isGroup, within };
}

function rangeOf(doc: Document, start: number, end: number, entity: Entity): Mention {
  const first = tokenAt(doc, start);
  return { first, last: tokenAt(doc, end - 1) + 1, entity };
}

/** The index of the first mention that begins at the token or behind it. */
function firstBehind(mentions: readonly Mention[], token: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((mentions[middle] as Mention).first < token) low = middle + 1;
    else high = middle;
  }
  return low;
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

const asGender = (note: string | undefined): Gender => (note === "m" || note === "f" ? note : null);
