import { hashSeed, hashStep, slotOf } from "../../core/lexicon.ts";
import type { Because, RuleFace } from "../../core/rule.ts";
import { type Filled, putTaken, take } from "./cards.ts";
import { addRow, emptySlots, width } from "./desk.ts";
import { spellingOf } from "./known.ts";
import {
  ALL_CAPITALS,
  castBefore,
  castFor,
  type Group,
  isCommon,
  isUpper,
  type Name,
  type Reading,
  ruleOf,
  S,
  type Sense,
  TITLE_CASE,
  textOf,
} from "./name.ts";

/** What the document has said of its names so far. */
export interface Memory {
  readonly groups: Group[];
  /** The groups by the hash of their key, open addressing: numbers from 1, 0 is free. */
  slots: Int32Array;
  /** The letters that the parts in question begin and end with, by `letterBit`. */
  beginnings: number;
  endings: number;
}

/** A rule that lets one name's mentions speak for another's. */
export interface MemoryRule extends RuleFace {
  /** `from` is the number of the first group that others may speak for: those before it were looked at already. */
  readonly recall: (memory: Memory, reading: Reading, from: number) => void;
}

/** Remembers nothing yet; room for the candidates there are. */
export function newMemory({ names, slots }: Reading): Memory {
  return { groups: [], slots: emptySlots(slots, names.length), beginnings: 0, endings: 0 };
}

/** The group whose key is these characters, or null. */
export function groupNamed(memory: Memory, source: string, start: number, end: number): Group | null {
  const number = memory.slots[slotFor(memory, source, start, end)] as number;
  return number === 0 ? null : (memory.groups[number - 1] as Group);
}

/** The slot that holds a key, or the free one where it belongs. */
function slotFor(memory: Memory, source: string, start: number, end: number): number {
  let hash = hashSeed;
  for (let i = start; i < end; i++) hash = hashStep(hash, source.charCodeAt(i));
  return slotOfHash(memory, hash, source, start, end);
}

/** The same for a key whose hash is known. */
function slotOfHash({ groups, slots }: Memory, hash: number, source: string, start: number, end: number): number {
  const mask = slots.length - 1;
  let slot = slotOf(hash, mask);
  for (; slots[slot] !== 0; slot = (slot + 1) & mask)
    if (isKey(groups[(slots[slot] as number) - 1] as Group, source, start, end)) break;
  return slot;
}

function isKey(group: Group, source: string, start: number, end: number): boolean {
  if (group.end - group.start !== end - start) return false;
  if (group.source === source && group.start === start) return true;
  for (let i = end - start - 1; i >= 0; i--)
    if (group.source.charCodeAt(group.start + i) !== source.charCodeAt(start + i)) return false;
  return true;
}

/** The key of a group as a string. */
export function keyOf(group: Group): string {
  group.key ??= group.source.slice(group.start, group.end);
  return group.key;
}

/** The key of a candidate: that of its group, but for one in a headline, which keeps its capitals. */
export const keyOfName = (reading: Reading, name: Name): string => otherKey(reading, name) ?? writtenAs(reading, name);

/** The characters of a candidate that has a group: those written alike share them. */
export const writtenAs = (reading: Reading, name: Name): string =>
  isHeadline(name) || otherKey(reading, name) !== null ? textOf(reading, name) : keyOf(name.group as Group);

/** True for a name of a line whose capitals mean nothing: its key may not be that of its group. */
export const isHeadline = ({ line }: Name): boolean => line === ALL_CAPITALS || line === TITLE_CASE;

/** A blank that is not one space. */
const oddBlank = /[^\S ]| {2}/;

/** A text with one space for each of its blanks. */
export const onOneLine = (text: string): string => (oddBlank.test(text) ? text.replace(/\s+/g, " ") : text);

const allCapitals = /^\p{Uppercase}{4,30}(?: \p{Uppercase}{4,30}){1,5}$/u;

/**
 * What mentions of one name have in common: single blanks, and small letters in words of four letters or more that are all in capitals
 * (PORT ELLERY); in a word alone only where the lists write it so (LUSAKA). Null where that is the very text.
 */
export function otherKey(reading: Reading, name: Name): string | null {
  if (name.words === 1 && (name.entry < 0 || !isUpper(reading, name.first))) return null;
  if (name.other === undefined) name.other = name.words === 1 ? listedKey(reading, name) : keyBeside(reading, name);
  return name.other;
}

function listedKey(reading: Reading, name: Name): string | null {
  if (name.end - name.start < 4) return null;
  const spelling = spellingOf(reading, name.entry);
  if (spelling === null || spelling.upper.length !== name.end - name.start) return null;
  return reading.doc.text.startsWith(spelling.upper, name.start) ? spelling.listed : null;
}

function keyBeside(reading: Reading, name: Name): string | null {
  const { doc } = reading;
  const { start, end } = doc.tokens;
  let plain = true;
  for (let at = name.first + 1; at < name.last; at++) {
    const gap = (start[at] as number) - (end[at - 1] as number);
    if (gap > 1 || (gap === 1 && doc.text.charCodeAt(end[at - 1] as number) !== 0x20)) plain = false;
  }
  if (plain && !isUpper(reading, name.first)) return null;
  const written = textOf(reading, name);
  const spaced = onOneLine(written);
  if (!allCapitals.test(spaced)) return spaced === written ? null : spaced;
  const words = spaced.split(" ");
  return words.map((word) => word.charAt(0) + word.slice(1).toLowerCase()).join(" ");
}

/** Puts a candidate with those written alike. */
export function join(memory: Memory, reading: Reading, name: Name): Group {
  const other = otherKey(reading, name);
  const source = other ?? reading.doc.text;
  const start = other === null ? name.start : 0;
  const end = other === null ? name.end : other.length;
  if (memory.groups.length * 2 >= memory.slots.length) grow(memory);
  const slot = slotFor(memory, source, start, end);
  const number = memory.slots[slot] as number;
  if (number !== 0) {
    const group = memory.groups[number - 1] as Group;
    joinGroup(reading, group, name);
    return group;
  }
  const group = take(reading.made.groups) ?? putTaken(reading.made.groups, blankGroup(name));
  group.source = source;
  group.start = start;
  group.end = end;
  group.number = memory.groups.length;
  group.words = other === null ? name.words : wordsIn(source, start, end);
  group.first = name;
  group.last = name;
  group.row = name.row;
  group.key = null;
  group.best = S.NONE;
  group.full = null;
  group.beginningOf = null;
  group.beginningOfPerson = null;
  group.endOf = null;
  group.headOf = null;
  group.next = null;
  group.namesake = null;
  group.cluster = null;
  group.spelledIn = null;
  memory.slots[slot] = memory.groups.push(group);
  name.group = group;
  return group;
}

const blankGroup = (name: Name): Filled<Group> => ({
  source: "",
  start: 0,
  end: 0,
  number: 0,
  words: 0,
  key: null,
  first: name,
  last: name,
  row: 0,
  best: S.NONE,
  full: null,
  beginningOf: null,
  beginningOfPerson: null,
  endOf: null,
  headOf: null,
  next: null,
  namesake: null,
  cluster: null,
  spelledIn: null,
});

/** Puts a candidate behind the others of a group. What they say together is what the first one said until it is summed anew. */
export function joinGroup({ weights }: Reading, group: Group, name: Name): void {
  if (group.first === group.last) {
    const row = addRow(weights);
    weights.cells.copyWithin(row, group.row, group.row + width);
    group.row = row;
  }
  group.last.alike = name;
  group.last = name;
  name.group = group;
}

function grow(memory: Memory): void {
  memory.slots = new Int32Array(memory.slots.length * 2);
  memory.groups.forEach((group, i) => {
    memory.slots[slotFor(memory, group.source, group.start, group.end)] = i + 1;
  });
}

function wordsIn(source: string, start: number, end: number): number {
  let words = 1;
  for (let i = start; i < end; i++) if (source.charCodeAt(i) === 0x20) words++;
  return words;
}

/** From now on the groups from a number on are in question: notes the letters they begin and end with. */
export function putInQuestion(memory: Memory, from: number): void {
  const { groups } = memory;
  memory.beginnings = 0;
  memory.endings = 0;
  for (let i = from; i < groups.length; i++) {
    const { end, source, start } = groups[i] as Group;
    memory.beginnings |= letterBit(source.charCodeAt(start));
    memory.endings |= letterBit(source.charCodeAt(end - 1));
  }
}

/** The bit of a letter, which it shares with a few others. */
const letterBit = (code: number): number => 1 << (code & 31);

/**
 * Notes the name of a person or an organization as the fuller form of every group whose key is its first words; where two are, the one met
 * first stands.
 */
export function noteFirstWords(memory: Memory, full: Group): void {
  const { groups, slots } = memory;
  const { source, start, end } = full;
  if ((memory.beginnings & letterBit(source.charCodeAt(start))) === 0) return;
  let hash = hashSeed;
  for (let i = start; i < end; i++) {
    const code = source.charCodeAt(i);
    if (code === 0x20) {
      const number = slots[slotOfHash(memory, hash, source, start, i)] as number;
      if (number !== 0) noteBeginning(groups[number - 1] as Group, full);
    }
    hash = hashStep(hash, code);
  }
}

function noteBeginning(part: Group, full: Group): void {
  if (full.best === S.PERSON) part.beginningOfPerson ??= full;
  else part.beginningOf ??= full;
}

/** The same for the last words of a person's name. */
export function noteLastWords(memory: Memory, full: Group): void {
  const { source, start, end } = full;
  if ((memory.endings & letterBit(source.charCodeAt(end - 1))) === 0) return;
  for (let i = start; i < end; i++) {
    if (source.charCodeAt(i) !== 0x20 && !isArticleHyphen(source, start, i)) continue;
    const part = groupNamed(memory, source, i + 1, end);
    if (part !== null) part.endOf ??= full;
  }
}

/** The hyphen behind an Arabic article of a name: the Assad of al-Assad. */
function isArticleHyphen(source: string, start: number, at: number): boolean {
  if (source.charCodeAt(at) !== 0x2d) return false;
  let from = at;
  while (from > start && source.charCodeAt(from - 1) !== 0x20) from--;
  return at - from === 2 && articles.has(source.slice(from, at));
}

const articles: ReadonlySet<string> = new Set(["al", "el", "as", "ad", "ar", "an", "at", "az"]);

/** True if a fuller name is sure enough to speak for a part of it in a headline, whose capitals say nothing. */
export const speaksInHeadlines = (reading: Reading, full: Group, part: Group): boolean =>
  weightOf(reading, full, full.best) >= 5 && !isCommon(reading, part.first.first);

/** Notes a name as that whose head word, its last, is the key of a group. */
export function noteHead(memory: Memory, full: Group): void {
  const { source, start, end } = full;
  if ((memory.endings & letterBit(source.charCodeAt(end - 1))) === 0) return;
  let at = end;
  while (at > start && source.charCodeAt(at - 1) !== 0x20) at--;
  const head = groupNamed(memory, source, at, end);
  if (head !== null) head.headOf ??= full;
}

/** One sense for one name: the strongest mention counts in full, the others add a little. */
export function sum(reading: Reading, group: Group): void {
  if (group.first !== group.last) for (let sense = 0; sense < width; sense++) sumOf(reading, group, sense);
  chooseBest(reading, group);
}

/** The same for one sense; what the only mention says is what the group says. */
function sumOf({ weights: { cells } }: Reading, { first, last, row }: Group, sense: number): void {
  if (first === last) return;
  let strongest = 0;
  let total = 0;
  for (let name: Name | null = first; name !== null; name = name.alike) {
    const weight = cells[name.row + sense] as number;
    total += weight;
    if (weight > strongest) strongest = weight;
  }
  cells[row + sense] = strongest + 0.2 * Math.min(total - strongest, 3 * strongest);
}

/** The likeliest sense of a group: of equals the first, but none at all before any. */
function chooseBest({ weights: { cells } }: Reading, group: Group): void {
  const { row } = group;
  let best: number = S.NONE;
  let most = cells[row + S.NONE] as number;
  for (let column = 0; column < width; column++) {
    const weight = cells[row + column] as number;
    if (weight <= most) continue;
    best = column;
    most = weight;
  }
  group.best = best as Sense;
}

/** How much speaks for a sense of a group. */
export const weightOf = ({ weights }: Reading, { row }: Group, sense: Sense): number =>
  weights.cells[row + sense] as number;

/** True if so much speaks for one of these senses of a group. */
export function speaksFor(reading: Reading, group: Group, senses: readonly Sense[], least: number): boolean {
  for (const sense of senses) if (weightOf(reading, group, sense) >= least) return true;
  return false;
}

/** The rule that spoke of a candidate first. */
function firstRule(reading: Reading, { said }: Name): string | null {
  let cast = said;
  while (cast >= 0 && castBefore(reading, cast) >= 0) cast = castBefore(reading, cast);
  return cast < 0 ? null : ruleOf(reading, cast);
}

/** What a vote leans on that comes from another group; null where nobody traces the reading. */
export function leansOn(reading: Reading, { first }: Group, rule: string): Because | null {
  if (!reading.traced) return null;
  return { start: first.start, end: first.end, rule: firstRule(reading, first) ?? rule };
}

/** Casts a vote of memory for every candidate of a group. */
export function recallFor(
  reading: Reading,
  group: Group,
  rule: string,
  sense: Sense,
  weight: number,
  source: Group,
): void {
  const because = leansOn(reading, source, rule);
  for (let name: Name | null = group.first; name !== null; name = name.alike)
    castFor(reading, name, rule, sense, weight, because);
  sumOf(reading, group, sense);
  chooseBest(reading, group);
}
