import type { Document } from "../../core/document.ts";
import type { Lexicon } from "../../core/lexicon.ts";
import { rootNode } from "../../core/lexicon.ts";
import { C, type ClassName } from "../../lexicon/classes.ts";

/** The classes whose entries are names by themselves. */
const nameClasses = [
  "country",
  "former-state",
  "territory",
  "capital",
  "state",
  "state-abbreviation",
  "city",
  "city-small",
  "city-district",
  "place-ambiguous",
  "continent",
  "region",
  "water",
  "river",
  "mountain",
  "desert",
  "island",
  "heavenly-body",
  "nationality",
  "ethnic-group",
  "religion",
  "religious-group",
  "political-group",
  "language",
  "famous-person",
  "international-body",
  "government-body",
  "party",
  "armed-group",
  "news-agency",
  "newspaper",
  "broadcaster",
  "stock-exchange",
  "stock-index",
  "company",
  "institution",
  "university",
  "team",
  "team-city",
  "league",
  "org-ambiguous",
  "facility",
  "product",
  "event",
  "law",
  "work-of-art",
  "award",
  "listed-company",
  "listed-company-ambiguous",
] as const satisfies readonly ClassName[];

/** The classes whose entries stand before a person's name. */
const titleClasses = ["person-title", "rank", "royal-title", "office", "job"] as const satisfies readonly ClassName[];

/** What an entry is good for, in bits: to be a name, to stand before one, to tell the symbol of a company. */
export const NAME = 1;
const TITLE = 2;
const COMPANY = 4;
/** It may stand for a state or body that has another name as well. */
const NAMESAKE = 32;
/** Of a word: longer entries begin with it, and it stands behind the first in some. */
export const BEGINS = 8;
const GOES_ON = 16;
/** The classes whose notes say which state or body a name stands for. */
const twiceNamed: readonly number[] = [
  C.country,
  C["state-abbreviation"],
  C["international-body"],
  C["government-body"],
];
const companies: readonly number[] = [C["listed-company"], C["listed-company-ambiguous"]];
const names: ReadonlySet<number> = new Set(nameClasses.map((cls) => C[cls]));
const titles: ReadonlySet<number> = new Set(titleClasses.map((cls) => C[cls]));

/** A name as the lists write it, with capitals and small letters, and the same in capitals throughout. */
export interface Spelling {
  readonly listed: string;
  readonly upper: string;
}

/** The entries of a lexicon by the set of their classes, filled as entries are met: there are many entries and few sets. */
export interface EntryTable {
  /** The set of each entry; 0 is not met yet. */
  readonly sets: Uint16Array;
  /** The classes of each set, in the order of the entry's senses. */
  readonly classes: (readonly number[])[];
  /** What the entries of each set are good for. */
  readonly uses: number[];
  readonly spellings: Map<number, Spelling | null>;
  readonly usualNames: Map<number, string | null>;
  readonly known: Map<string, number>;
}

const tables = new WeakMap<Lexicon, EntryTable>();

/** The table of a lexicon. */
export function entryTable(lexicon: Lexicon): EntryTable {
  const known = tables.get(lexicon);
  if (known !== undefined) return known;
  const table: EntryTable = {
    sets: new Uint16Array(lexicon.entryCount),
    classes: [[]],
    uses: [0],
    spellings: new Map(),
    usualNames: new Map(),
    known: new Map(),
  };
  tables.set(lexicon, table);
  return table;
}

/** Notes the classes of an entry that is met for the first time, and returns its set. */
function meet(table: EntryTable, lexicon: Lexicon, entry: number): number {
  const classes = lexicon.senses(entry).map(({ cls }) => cls);
  const key = classes.join(" ");
  let set = table.known.get(key);
  if (set === undefined) {
    const isName = classes.some((cls) => names.has(cls));
    const isTitle = classes.some((cls) => titles.has(cls));
    set = table.classes.push(classes) - 1;
    const isCompany = classes.some((cls) => companies.includes(cls));
    const isNamesake = classes.some((cls) => twiceNamed.includes(cls));
    table.uses.push(
      (isName ? NAME : 0) | (isTitle ? TITLE : 0) | (isCompany ? COMPANY : 0) | (isNamesake ? NAMESAKE : 0),
    );
    table.known.set(key, set);
  }
  table.sets[entry] = set;
  return set;
}

/** A document with what the lists have said of its tokens so far. */
export interface Looked {
  readonly doc: Document;
  /** How many tokens it has. */
  readonly count: number;
  /** What the word of each is good for in entries, in the bits above. */
  readonly places: Uint8Array;
  /** The names and titles of the lists that begin at each token: where they end (0 is not looked up yet, -1 there is none), and the entry. */
  readonly nameEnd: Int32Array;
  readonly nameEntry: Int32Array;
  readonly titleEnd: Int32Array;
  /** What the entries that begin there are good for, of all lengths. */
  readonly nameUses: Uint8Array;
  readonly entries: EntryTable;
}

/** The classes of an entry. */
export const classesOf = ({ entries }: Looked, entry: number): readonly number[] =>
  entries.classes[entries.sets[entry] as number] as readonly number[];

/** Looks a token up, once; false outside the document. */
function isLookedUp(reading: Looked, at: number): boolean {
  if (at < 0 || at >= reading.count) return false;
  if (reading.nameEnd[at] === 0) look(reading, at);
  return true;
}

/** Where the longest name the lists know ends that begins at the token; 0 if none begins there. */
export const knownEnd = (reading: Looked, at: number): number =>
  isLookedUp(reading, at) ? Math.max(0, reading.nameEnd[at] as number) : 0;

/** The entry of the name that `knownEnd` speaks of; -1 if there is none. */
export const knownEntry = (reading: Looked, at: number): number =>
  knownEnd(reading, at) === 0 ? -1 : (reading.nameEntry[at] as number);

/** Where the longest title, office or job ends that begins at the token; 0 if none begins there. */
export const titleEnd = (reading: Looked, at: number): number =>
  isLookedUp(reading, at) ? Math.max(0, reading.titleEnd[at] as number) : 0;

/** True if a company that the lists know the symbol of may be named at the token. */
export const mayBeCompany = (reading: Looked, at: number): boolean =>
  isLookedUp(reading, at) && ((reading.nameUses[at] as number) & COMPANY) !== 0;

/** What a word is good for in entries: what that of the word alone is, and its place in longer ones. The same for words of one set of classes. */
export function placeOf(lexicon: Lexicon, id: number): number {
  const entry = id === 0 ? -1 : lexicon.entryAt(lexicon.step(rootNode, id));
  const use = entry < 0 ? 0 : useOf(entryTable(lexicon), lexicon, entry);
  return use | (lexicon.begins(id) ? BEGINS : 0) | (lexicon.goesOn(id) ? GOES_ON : 0);
}

/**
 * Finds the longest name and the longest title that begin at a token and stay in its sentence. Exact lists are walked by the words as
 * written, folding lists by their lower case; of two of one length the exact one counts.
 */
function look(reading: Looked, first: number): void {
  const { doc, entries, places } = reading;
  const { lexicon, sentences } = doc;
  const { form, sentence, word } = doc.tokens;
  reading.nameEnd[first] = -1;
  reading.titleEnd[first] = -1;
  reading.nameUses[first] = 0;
  const place = (places[first] as number) & ~GOES_ON;
  if (place === 0) return;
  const end = Math.min(sentences.last[sentence[first] as number] as number, reading.count);
  const isLong = (place & BEGINS) !== 0 && first + 1 < end && ((places[first + 1] as number) & GOES_ON) !== 0;
  if (!isLong && place === BEGINS) return;
  const limit = isLong ? end : first + 1;
  let nameLast = -1;
  let nameEntry = -1;
  let titleLast = -1;
  let uses = 0;
  let exact = rootNode;
  let folded = rootNode;
  for (let at = first; at < limit; at++) {
    const written = form[at] as number;
    const lower = word[at] as number;
    const one = folded === exact && written === lower;
    exact = exact === 0 || written === 0 ? 0 : lexicon.step(exact, written);
    folded = one ? exact : folded === 0 || lower === 0 ? 0 : lexicon.step(folded, lower);
    if (exact === 0 && folded === 0) break;
    if (at === first && place === BEGINS) continue;
    const exactEntry = exact === 0 ? -1 : lexicon.entryAt(exact);
    const foldedEntry = folded === 0 || folded === exact ? -1 : lexicon.entryAt(folded);
    const exactUse = exactEntry < 0 ? 0 : useOf(entries, lexicon, exactEntry);
    const foldedUse = foldedEntry < 0 ? 0 : useOf(entries, lexicon, foldedEntry);
    uses |= exactUse | foldedUse;
    if (((exactUse | foldedUse) & NAME) !== 0) {
      nameLast = at + 1;
      nameEntry = (exactUse & NAME) !== 0 ? exactEntry : foldedEntry;
    }
    if (((exactUse | foldedUse) & TITLE) !== 0) titleLast = at + 1;
  }
  reading.nameEnd[first] = nameLast;
  reading.nameEntry[first] = nameEntry;
  reading.titleEnd[first] = titleLast;
  reading.nameUses[first] = uses;
}

/** True if an entry has one of these classes. */
export function isOneOf(reading: Looked, entry: number, classes: readonly number[]): boolean {
  if (entry < 0) return false;
  for (const cls of classesOf(reading, entry)) if (classes.includes(cls)) return true;
  return false;
}

/** How the lists write an entry; null where they write it in capitals or small letters alone. */
export function spellingOf({ doc: { lexicon }, entries: { spellings } }: Looked, entry: number): Spelling | null {
  const known = spellings.get(entry);
  if (known !== undefined) return known;
  const listed = lexicon.nameOf(entry);
  const upper = listed.toUpperCase();
  const spelling = listed === upper || listed === listed.toLowerCase() ? null : { listed, upper };
  spellings.set(entry, spelling);
  return spelling;
}

/** The usual name of the state or body that an entry names: United States of U.S.; null where the lists tell none. */
export function usualNameOf({ doc: { lexicon }, entries }: Looked, entry: number): string | null {
  if (entry < 0 || (useOf(entries, lexicon, entry) & NAMESAKE) === 0) return null;
  const { usualNames } = entries;
  const known = usualNames.get(entry);
  if (known !== undefined) return known;
  const sense = lexicon.senses(entry).find(({ cls, note }) => note !== "" && twiceNamed.includes(cls));
  const name = sense?.note ?? null;
  usualNames.set(entry, name);
  return name;
}

/** What an entry is good for. */
const useOf = (entries: EntryTable, lexicon: Lexicon, entry: number): number =>
  entries.uses[entries.sets[entry] || meet(entries, lexicon, entry)] as number;

const lands = [C.country, C["former-state"], C.territory];

/** True for a land of the lists, also one whose last word heads organizations elsewhere: the West Bank, the Soviet Union. */
export const isLand = (reading: Looked, entry: number): boolean => isOneOf(reading, entry, lands);
