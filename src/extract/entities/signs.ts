import type { TokenKind } from "../../core/document.ts";
import type { Lexicon } from "../../core/lexicon.ts";
import { C, type ClassName } from "../../lexicon/classes.ts";
import { placeOf } from "./known.ts";

/** How a token is written, and the marks that rules look at: a bit each of `Signs.shapes`. */
const shapes = [
  // kinds of token, in the order of `kinds`
  "#word",
  "#number",
  "#alphanumeric",
  "#symbol",
  "#punctuation",
  "#quote",
  "#bracket",
  "#dash",
  // letters and place
  "#capital", // a word that begins with a capital, or holds one as its second letter: eBay
  "#small", // a word in small letters
  "#capitals", // two letters or more, and none of them small
  "#digit", // holds a digit
  "#abbreviation", // took its full stop with it
  "#possessive", // the 's of a possessive, or the apostrophe that closes a plural
  "#spaced", // something blank stands before it
  "#line-start",
  "#sentence-start",
  "#ticker", // the symbol of a listed company begins here
  "#sum", // a sum of money begins here, or the sign of a currency touches it: US$
  // marks of one character
  ",",
  "(",
  ")",
  "&",
  ".",
  ":",
  ";",
  "…",
  "$",
  "£",
  "#one-character",
] as const;

/** The classes of the lexicon that rules of names look at: a bit each of two columns. */
const classes = [
  // words that make a name what it is
  "org-head",
  "org-head-weak",
  "company-head",
  "company-suffix",
  "event-head",
  "facility-head",
  "law-head",
  "award-head",
  "place-head",
  "state-head",
  // persons
  "given-name",
  "given-name-ambiguous",
  "surname",
  "surname-ambiguous",
  "name-particle",
  "name-suffix",
  "person-title",
  "rank",
  "royal-title",
  "office",
  "job",
  "relative",
  "person-noun",
  // vocabulary
  "function-word",
  "noun",
  "verb",
  "adjective",
  "adverb",
  "month",
  "month-abbreviation",
  "weekday",
  // the second column
  "compass",
  "plain-acronym",
  "foreign-article",
  "compound-end",
  "nationality",
  "ethnic-group",
  "religious-group",
  "political-group",
  "language",
  "country",
  "state",
  "state-abbreviation",
  "capital",
  "city",
  "continent",
  "region",
  "league",
  "team",
  "product",
  "org-ambiguous",
  "place-noun",
  "place-preposition",
  "org-noun",
  "asset-noun",
  "team-noun",
  "contest-verb",
  "product-noun",
  "facility-noun",
  "say-verb",
  "work-noun",
  "sport-word",
  "family-name-first",
] as const satisfies readonly ClassName[];

/** The words that rules look at by themselves, in any case; each has a number from 1. The build puts them in the lexicon. */
export const signWords = [
  "of",
  "in",
  "for",
  "at",
  "from",
  "on",
  "to",
  "by",
  "with",
  "the",
  "a",
  "an",
  "and",
  "or",
  "but",
  "as",
  "after",
  "during",
  "when",
  "since",
  "then",
  "now",
  "near",
  "outside",
  "around",
  "against",
  "over",
  "v",
  "who",
  "whom",
  "which",
  "himself",
  "herself",
  "its",
  "his",
  "her",
  "their",
  "our",
  "based",
  "born",
  "area",
  "downtown",
  "festival",
  "festivities",
  "feast",
  "holiday",
  "holidays",
  "pandemic",
  "hurricane",
  "typhoon",
  "cyclone",
  "storm",
  "superstorm",
  "operation",
  "reported",
  "said",
  "told",
  "tells",
] as const;

/** What a rule may ask of a token: `#capital`, `@given-name`, a mark (`,`) or a word in small letters (`of`). */
export type Sign = (typeof shapes)[number] | `@${(typeof classes)[number]}` | (typeof signWords)[number];

/** Words that make a name an organization, surely or in most contexts. */
export const orgHeads = [
  "@org-head",
  "@org-head-weak",
  "@company-head",
  "@company-suffix",
] as const satisfies readonly Sign[];

/** Words for the people of a nation, a faith or a party, and their adjectives. */
export const peoples = [
  "@nationality",
  "@ethnic-group",
  "@religious-group",
  "@political-group",
  "@language",
] as const satisfies readonly Sign[];

/** What is known of each token, as columns. */
export interface Signs {
  readonly count: number;
  /** Bits of `shapes`. */
  readonly shapes: Int32Array;
  /** Bits of the first 32 and of the other classes, of the word as written or in lower case. */
  readonly classes: Int32Array;
  readonly moreClasses: Int32Array;
  /** The number of the word, 0 for one that no rule looks at. */
  readonly words: Uint8Array;
  /** What the word is good for in the entries of the lists, in bits that `known.ts` names. */
  readonly places: Uint8Array;
}

/** A set of signs, as bits of the columns and as numbers of words. */
export interface SignSet {
  readonly shapes: number;
  readonly classes: number;
  readonly moreClasses: number;
  readonly words: readonly number[];
}

/** Classes in the first column. */
const firstColumn = 32;

/** The bit of a shape, kind or mark. */
export const shape = (name: (typeof shapes)[number]): number => 1 << shapes.indexOf(name);

/** The bit of each kind of token, in the order of `kinds`. */
export const kindBit = (kind: TokenKind): number => shape(`#${kind}`);

const placesOf = (names: readonly string[]): ReadonlyMap<string, number> => new Map(names.map((name, i) => [name, i]));
const placeOfShape = placesOf(shapes);
const placeOfClass = placesOf(classes.map((cls) => `@${cls}`));
const placeOfWord = placesOf(signWords);

/** The set of these signs. */
export function setOf(names: readonly Sign[]): SignSet {
  let [shapeBits, classBits, moreBits] = [0, 0, 0];
  const numbers: number[] = [];
  for (const name of names) {
    const shapeAt = placeOfShape.get(name);
    const classAt = placeOfClass.get(name);
    const wordAt = placeOfWord.get(name);
    if (shapeAt !== undefined) shapeBits |= 1 << shapeAt;
    else if (classAt !== undefined && classAt >= firstColumn) moreBits |= 1 << (classAt - firstColumn);
    else if (classAt !== undefined) classBits |= 1 << classAt;
    else if (wordAt !== undefined) numbers.push(wordAt + 1);
    else throw new Error(`"${name}" is no sign that rules of names look at`);
  }
  return { shapes: shapeBits, classes: classBits, moreClasses: moreBits, words: numbers };
}

/** What asks something of a token; false outside the document. */
export type Test = (signs: Signs, at: number) => boolean;

/** Asks whether a token has one of these signs. */
export function sees(...names: Sign[]): Test {
  const { shapes: shapeBits, classes: classBits, moreClasses: moreBits, words: numbers } = setOf(names);
  const spelled = numbers.length > 0;
  if (!spelled && (classBits | moreBits) === 0)
    return ({ count, shapes }, at) => at >= 0 && at < count && ((shapes[at] as number) & shapeBits) !== 0;
  if (!spelled && (shapeBits | moreBits) === 0)
    return ({ count, classes }, at) => at >= 0 && at < count && ((classes[at] as number) & classBits) !== 0;
  if (!spelled && shapeBits === 0)
    return ({ count, classes, moreClasses }, at) =>
      at >= 0 && at < count && (((classes[at] as number) & classBits) | ((moreClasses[at] as number) & moreBits)) !== 0;
  const wanted = new Uint8Array(signWords.length + 1);
  for (const number of numbers) wanted[number] = 1;
  if ((shapeBits | classBits | moreBits) === 0)
    return ({ count, words }, at) => at >= 0 && at < count && wanted[words[at] as number] === 1;
  return ({ classes, count, moreClasses, shapes, words }, at) =>
    at >= 0 &&
    at < count &&
    (((shapes[at] as number) & shapeBits) !== 0 ||
      (((classes[at] as number) & classBits) | ((moreClasses[at] as number) & moreBits)) !== 0 ||
      wanted[words[at] as number] === 1);
}

/**
 * The signs of the words of a lexicon, filled as words are met. Words of the same classes share a set, so that what is looked up for every
 * token is small and lies together.
 */
export interface SignTable {
  /** The set of each word, by its id; 0 is not met yet. */
  readonly sets: Uint16Array;
  /** What the words of a set have in common: columns of `Signs`. */
  readonly classes: Int32Array;
  readonly moreClasses: Int32Array;
  readonly words: Uint8Array;
  readonly places: Uint8Array;
  readonly known: Map<string, number>;
  /** The set of words that no rule looks at by themselves, by the number of their classes in the lexicon. */
  readonly byClassSet: Map<number, number>;
  /** The reading that last met each word in small letters. */
  readonly smallIn: Uint8Array;
  /** The number of the reading at hand, from 1 to 255 and round again. */
  reading: number;
}

const mostSets = 1 << 16;
const tables = new WeakMap<Lexicon, SignTable>();

/** The table of a lexicon, for one more reading. */
export function signTable(lexicon: Lexicon): SignTable {
  let table = tables.get(lexicon);
  if (table === undefined) {
    table = {
      sets: new Uint16Array(lexicon.wordCount + 1),
      classes: new Int32Array(mostSets),
      moreClasses: new Int32Array(mostSets),
      words: new Uint8Array(mostSets),
      places: new Uint8Array(mostSets),
      known: new Map(),
      byClassSet: new Map(),
      smallIn: new Uint8Array(lexicon.wordCount + 1),
      reading: 0,
    };
    table.sets[0] = addSet(table, 0, 0, 0, 0);
    for (let i = 0; i < signWords.length; i++) meetWord(table, lexicon, signWords[i] as string, i + 1);
    tables.set(lexicon, table);
  }
  if (++table.reading === 256) {
    table.smallIn.fill(0);
    table.reading = 1;
  }
  return table;
}

function meetWord(table: SignTable, lexicon: Lexicon, word: string, number: number): void {
  const id = lexicon.id(word);
  if (id === 0) throw new Error(`names look at "${word}", which the lexicon lacks; run \`npm run build\``);
  meet(table, lexicon, id, number);
}

/** Notes the classes of a word that is met for the first time, and returns its set. */
export function meet(table: SignTable, lexicon: Lexicon, id: number, number = 0): number {
  const classSet = lexicon.classSet(id);
  let set = number === 0 ? table.byClassSet.get(classSet) : undefined;
  if (set === undefined) {
    const columns: [number, number] = [0, 0];
    numbers.forEach((cls, i) => {
      if (lexicon.has(id, cls)) columns[i < firstColumn ? 0 : 1] |= 1 << (i & 31);
    });
    set = addSet(table, ...columns, number, placeOf(lexicon, id));
    if (number === 0) table.byClassSet.set(classSet, set);
  }
  table.sets[id] = set;
  return set;
}

const numbers = classes.map((cls) => C[cls]);

function addSet(table: SignTable, first: number, second: number, number: number, place: number): number {
  const key = `${first} ${second} ${number} ${place}`;
  const known = table.known.get(key);
  if (known !== undefined) return known;
  const set = table.known.size + 1;
  if (set === mostSets) throw new Error("the lexicon has words of too many kinds");
  table.known.set(key, set);
  table.classes[set] = first;
  table.moreClasses[set] = second;
  table.words[set] = number;
  table.places[set] = place;
  return set;
}
