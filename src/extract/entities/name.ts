import type { EntityType } from "../../contract.ts";
import type { Because } from "../../core/rule.ts";
import { type Cards, type Filled, putTaken, take } from "./cards.ts";
import { addRow, type Casts, type Rows } from "./desk.ts";
import { knownEnd, knownEntry, type Looked } from "./known.ts";
import { type Signs, type SignTable, sees } from "./signs.ts";

/** The senses a candidate may have, by the number of their column; `NONE` is no name at all. */
export const S = {
  PERSON: 0,
  NORP: 1,
  FAC: 2,
  ORG: 3,
  GPE: 4,
  LOC: 5,
  PRODUCT: 6,
  EVENT: 7,
  WORK_OF_ART: 8,
  LAW: 9,
  NONE: 10,
} as const;

/** What a candidate may turn out to be: a column of its weights. */
export type Sense = (typeof S)[keyof typeof S];

/** The name of each sense, by its number. */
export const senses = Object.keys(S) as readonly (EntityType | "NONE")[];

/**
 * What one rule says of one candidate. Weights run from 1 (a hint) over 4 (a good sign) and 7 (hardly ever wrong) to 12
 * (beyond doubt); the votes for a sense add up.
 */
export interface Vote {
  readonly sense: Sense;
  readonly weight: number;
}

/** The votes of all weights up to the heaviest, by tenths and then sense, made as they are cast. */
const votes: (Vote | null)[] = new Array(2400).fill(null);

/** What speaks for a sense with a weight of full tenths. */
export function vote(sense: Sense, weight: number): Vote {
  const at = Math.round(weight * 10) * senses.length + sense;
  votes[at] ??= { sense, weight };
  return votes[at] as Vote;
}

/** How the words of a line are written, and so what a capital letter is worth there. */
export const PLAIN = 0; // a sentence: capitals mean names
export const TITLE_CASE = 1; // a headline with capitals on every long word
export const ALL_CAPITALS = 2;
export const TABLE = 3; // a line of results, prices or standings

/** A stretch of tokens that may be a name, `last` exclusive, as it is cut out of its run. */
export interface Piece {
  readonly first: number;
  readonly last: number;
  /** The title or office right before it: its tokens, -1 where there is none. */
  readonly titleFirst: number;
  readonly titleLast: number;
  /** The rules that drew its edges, a bit each; `spans.ts` notes them. */
  spans: number;
}

/** A candidate: a piece with all that is said for and against it. */
export interface Name extends Piece {
  readonly start: number;
  readonly end: number;
  /** How many words it has, those with hyphens as one. */
  readonly words: number;
  /** One of PLAIN, TITLE_CASE, ALL_CAPITALS, TABLE. */
  readonly line: number;
  /** The lexicon entry that is this very name, or -1. */
  readonly entry: number;
  /** What other mentions know it by, where that is not the text: null; undefined is not asked yet. */
  other: string | null | undefined;
  /** Where its row begins among the weights. */
  readonly row: number;
  /** The vote cast last, by its place in `Reading.casts`; -1 is none. */
  said: number;
  /** Those written alike, once they are gathered, and the next of them. */
  group: Group | null;
  alike: Name | null;
  /** What it turned out to be, by which rule; `NONE` is no name at all. */
  sense: Sense;
  rule: string;
  /** The next mention of the same person, place or thing. */
  again: Name | null;
}

/** All candidates of a document that are written alike. */
export interface Group {
  /** Where its key stands: in the document's text, or alone where the names are not written as they are compared. */
  readonly source: string;
  readonly start: number;
  readonly end: number;
  /** Its place among the groups. */
  readonly number: number;
  /** How many words the key has between its blanks. */
  readonly words: number;
  /** The key as a string, once it is asked for. */
  key: string | null;
  /** Its candidates: a chain by `Name.alike`. */
  readonly first: Name;
  last: Name;
  /** Where the row begins that has what its candidates say together: that of the only one, or one of its own. */
  row: number;
  /** The likeliest sense of that row. */
  best: Sense;
  /** The group of the fuller name this one stands for. */
  full: Group | null;
  /**
   * The fuller names of an organization and of a person that begin with this one, of a person that ends with it, and of an organization that it
   * is the head word of; the rules of memory note and ask them.
   */
  beginningOf: Group | null;
  beginningOfPerson: Group | null;
  endOf: Group | null;
  headOf: Group | null;
  /** The next group that begins with the same word, where headlines are read. */
  next: Group | null;
  /** The group that has the other name of the same state or body, once it is looked for. */
  namesake: Group | null;
  /** What its candidates are mentions of: a chain by `Cluster.other`. */
  cluster: Cluster | null;
  /** The cluster that has one of its candidates, written plainly, among its spellings. */
  spelledIn: Cluster | null;
}

/** The mentions of one person, place or thing: a chain by `Name.again`, in the order of the text. */
export interface Cluster {
  readonly sense: Sense;
  readonly first: Name;
  last: Name;
  count: number;
  /** How much its mentions say of what the text is about. */
  weight: number;
  /** Those that may be spelled in a way of their own: the first, one of each group, and those whose capitals mean nothing; null for the first alone. */
  spellings: Name[] | null;
  role: string | null;
  /** What is named alike and is of another sense. */
  readonly other: Cluster | null;
}

/** What a reading makes of its candidates. */
export interface Made {
  readonly names: Cards<Name>;
  readonly groups: Cards<Group>;
  readonly clusters: Cards<Cluster>;
}

/** What the stage knows while it reads a document. */
export interface Reading extends Looked, Signs {
  /** True where the text is English, or its language is not known: most rules know no other. */
  readonly english: boolean;
  /** True where votes tell what they lean on. */
  readonly traced: boolean;
  /** True on a page of sport. */
  sport: boolean;
  /** The kind of line of each sentence. */
  readonly lines: Uint8Array;
  /** The tokens that a name may begin at, but those of lines whose capitals mean nothing: the first `begun`, in the order of the text. */
  readonly starts: Int32Array;
  begun: number;
  /** The opening brackets that hold one word in capitals and nothing else. */
  readonly bracketed: number[];
  /** The names whose initials stand in brackets behind them: behind the last token of each, by its first; null where there is none. */
  spelled: ReadonlyMap<number, number> | null;
  readonly table: SignTable;
  readonly names: Name[];
  /** Room for the groups of candidates by the hash of their key. */
  readonly slots: Int32Array;
  readonly firstWords: Int32Array;
  /** The weights of the candidates, and those of the groups of several. */
  readonly weights: Rows;
  readonly casts: Casts;
  readonly made: Made;
}

/** Names are looked for in so many tokens of a document, some 1.5 MB of text: longer ones are no articles, and each name takes memory. */
export const mostTokens = 300_000;

export const isWord = sees("#word");
export const isNumber = sees("#number");
export const isQuote = sees("#quote");
export const isDash = sees("#dash");
/** True for a word that begins with a capital, or holds one ("eBay"); not for the `'s` of a possessive. */
export const isCapital = sees("#capital");
/** True for a word in small letters. */
export const isSmall = sees("#small");
/** True for a word in capitals of two letters or more. */
export const isUpper = sees("#capitals");
/** True if the token holds a digit. */
export const isDigital = sees("#digit");
/** True for the token of a possessive `'s`, or a bare apostrophe that closes a plural. */
export const isPossessive = sees("#possessive");
export const isLineStart = sees("#line-start");
export const isComma = sees(",");
const isColon = sees(":");
export const isStop = sees(".");
export const isOpenBracket = sees("(");
export const isCloseBracket = sees(")");
const isSpaced = sees("#spaced");

/** True where the token stands right behind the one before it. */
export const isGlued = (reading: Signs, at: number): boolean => !isSpaced(reading, at);

/** True for a word of the common vocabulary, whatever else it may be. */
export const isCommon = sees("@function-word", "@noun", "@verb", "@adjective", "@adverb");
export const isFunctionWord = sees("@function-word");
export const isVerb = sees("@verb");
export const isNoun = sees("@noun");
/** True for the name of a month or weekday. */
export const isCalendar = sees("@month", "@month-abbreviation", "@weekday");
export const isGivenName = sees("@given-name");
export const isGivenNameOrWord = sees("@given-name", "@given-name-ambiguous");
export const isSayVerb = sees("@say-verb");
export const isCompanySuffix = sees("@company-suffix");
export const isOf = sees("of");
export const isThe = sees("the");

/** True if the token closes a name as one of the head words, and is not the second half of a word with a hyphen ("Ki-Sun"). */
export const isHead = (reading: Signs, at: number, heads: (signs: Signs, at: number) => boolean): boolean =>
  isSpaced(reading, at) && heads(reading, at);

const opensWords = sees("#quote", "#symbol", ":", ";", ".", "…");
const opensLines = sees("#dash", "#number");
const isFirst = sees("#sentence-start");

/** True where a word has its capital from its place: first in a sentence, a line or a quotation, or behind a colon or bullet. */
export function isOpening(reading: Reading, at: number): boolean {
  if (isFirst(reading, at) || opensWords(reading, at - 1)) return true;
  if (opensLines(reading, at - 1) && isLineStart(reading, at - 1)) return true;
  return isLineStart(reading, at) && !isWrapped(reading, at);
}

/** True where the line before this one is so long that it was broken only for width. */
export function isWrapped(reading: Reading, at: number): boolean {
  const { start } = reading.doc.tokens;
  let from = at - 1;
  for (let steps = 0; from > 0 && steps < 24 && !isLineStart(reading, from); steps++) from--;
  return from >= 0 && (start[at] as number) - (start[from] as number) >= 48;
}

/** True for one word of three capitals or more in a line of small letters: letters that stand for other words, and no person but one who speaks ("HALE:"). */
export const isLettersAlone = (reading: Reading, { first, last, line }: Name): boolean =>
  line === PLAIN &&
  last - first === 1 &&
  isUpper(reading, first) &&
  lengthOf(reading, first) > 2 &&
  !isColon(reading, last);

/** How many characters the token has. */
export const lengthOf = ({ doc }: Reading, at: number): number =>
  (doc.tokens.end[at] as number) - (doc.tokens.start[at] as number);

/** True if the document also writes the token's word in small letters. */
export function isAlsoSmall({ doc, table }: Reading, at: number): boolean {
  const word = doc.tokens.word[at] as number;
  return word !== 0 && table.smallIn[word] === table.reading;
}

/** The characters of a candidate. */
export const textOf = ({ doc }: Reading, { start, end }: Name): string => doc.text.slice(start, end);

/** Puts a candidate behind the others, with nothing said of it yet. */
export function addName(
  reading: Reading,
  first: number,
  last: number,
  spans: number,
  line: number,
  titleFirst = -1,
  titleLast = -1,
): Name {
  const { made, names } = reading;
  const { start, end } = reading.doc.tokens;
  const name = take(made.names) ?? putTaken(made.names, blankName());
  name.first = first;
  name.last = last;
  name.titleFirst = titleFirst;
  name.titleLast = titleLast;
  name.spans = spans;
  name.start = start[first] as number;
  name.end = end[last - 1] as number;
  name.words = wordsOf(reading, first, last);
  name.line = line;
  name.entry = knownEnd(reading, first) === last ? knownEntry(reading, first) : -1;
  name.other = undefined;
  name.row = addRow(reading.weights);
  name.said = -1;
  name.group = null;
  name.alike = null;
  name.sense = S.NONE;
  name.rule = "";
  name.again = null;
  names.push(name);
  return name;
}

const blankName = (): Filled<Name> => ({
  first: 0,
  last: 0,
  titleFirst: -1,
  titleLast: -1,
  spans: 0,
  start: 0,
  end: 0,
  words: 0,
  line: PLAIN,
  entry: -1,
  other: undefined,
  row: 0,
  said: -1,
  group: null,
  alike: null,
  sense: S.NONE,
  rule: "",
  again: null,
});

function wordsOf(reading: Reading, first: number, last: number): number {
  let words = 1;
  for (let at = first + 1; at < last; at++) if (isSpaced(reading, at)) words++;
  return words;
}

/** Puts a vote behind the others of a candidate. */
export function castFor(
  { casts, weights }: Reading,
  name: Name,
  rule: string,
  sense: Sense,
  weight: number,
  because: Because | null,
): void {
  const at = casts.used++;
  casts.rule[at] = rule;
  casts.sense[at] = sense;
  casts.weight[at] = weight;
  casts.because[at] = because;
  casts.before[at] = name.said;
  name.said = at;
  weights.cells[name.row + sense] = (weights.cells[name.row + sense] as number) + weight;
}

/** The vote that the same candidate got before this one, -1 for none. */
export const castBefore = ({ casts }: Reading, cast: number): number => casts.before[cast] as number;

/** The id of the rule that cast a vote. */
export const ruleOf = ({ casts }: Reading, cast: number): string => casts.rule[cast] as string;
