import { hashSeed, hashStep } from "../../core/lexicon.ts";
import type { Because, RuleFace } from "../../core/rule.ts";
import { addRow, width } from "./desk.ts";
import {
  type Cast,
  castFor,
  type Group,
  isCommon,
  isUpper,
  type Name,
  type Reading,
  S,
  type Sense,
  textOf,
} from "./name.ts";

/** What the document has said of its names so far. */
export interface Memory {
  readonly groups: Group[];
  /** The groups by the hash of their key, open addressing in the first `size` slots: numbers from 1, 0 is free. */
  slots: Int32Array;
  size: number;
}

/** A rule that lets one name's mentions speak for another's. */
export interface MemoryRule extends RuleFace {
  readonly kind: "memory";
  /** `from` is the number of the first group that others may speak for: those before it were looked at already. */
  readonly recall: (memory: Memory, reading: Reading, from: number) => void;
}

/** Remembers nothing yet; room for the candidates there are. */
export function newMemory({ names, slots }: Reading): Memory {
  let size = 16;
  while (size < names.length * 2) size *= 2;
  if (size > slots.length) return { groups: [], slots: new Int32Array(size), size };
  slots.fill(0, 0, size);
  return { groups: [], slots, size };
}

/** The group whose key is these characters, or null. */
export function groupNamed(memory: Memory, source: string, start: number, end: number): Group | null {
  const number = memory.slots[slotFor(memory, source, start, end)] as number;
  return number === 0 ? null : (memory.groups[number - 1] as Group);
}

/** The slot that holds a key, or the free one where it belongs. */
function slotFor({ groups, size, slots }: Memory, source: string, start: number, end: number): number {
  const mask = size - 1;
  let hash = hashSeed;
  for (let i = start; i < end; i++) hash = hashStep(hash, source.charCodeAt(i));
  let slot = (hash ^ (hash >>> 15)) & mask;
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
export const keyOf = ({ source, start, end }: Group): string => source.slice(start, end);

/** The key of a candidate: that of its group, but for one in a headline, which keeps its capitals. */
export const keyOfName = (reading: Reading, name: Name): string => otherKey(reading, name) ?? textOf(reading, name);

/** A blank that is not one space. */
const oddBlank = /[^\S ]| {2}/;
const allCapitals = /^\p{Lu}{4,30}(?: \p{Lu}{4,30}){1,5}$/u;

/**
 * What mentions of one name have in common: single blanks, and small letters in words of four letters or more that are all in capitals
 * (PORT ELLERY). Null where that is the very text.
 */
export function otherKey(reading: Reading, name: Name): string | null {
  if (name.words === 1) return null;
  if (name.other === undefined) name.other = keyBeside(reading, name);
  return name.other;
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
  const spaced = oddBlank.test(written) ? written.replace(/\s+/g, " ") : written;
  if (!allCapitals.test(spaced)) return spaced === written ? null : spaced;
  return spaced.replace(/\p{Lu}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

/** Puts a candidate with those written alike. */
export function join(memory: Memory, reading: Reading, name: Name): Group {
  const other = otherKey(reading, name);
  const source = other ?? reading.doc.text;
  const start = other === null ? name.start : 0;
  const end = other === null ? name.end : other.length;
  if (memory.groups.length * 2 >= memory.size) grow(memory);
  const slot = slotFor(memory, source, start, end);
  const number = memory.slots[slot] as number;
  if (number !== 0) {
    const group = memory.groups[number - 1] as Group;
    group.names.push(name);
    name.group = group;
    return group;
  }
  const group: Group = {
    source,
    start,
    end,
    number: memory.groups.length,
    words: wordsIn(source, start, end),
    names: [name],
    row: addRow(reading.sums),
    best: S.NONE,
    full: null,
    next: null,
  };
  memory.slots[slot] = memory.groups.push(group);
  name.group = group;
  return group;
}

function grow(memory: Memory): void {
  memory.size *= 2;
  memory.slots = new Int32Array(memory.size);
  memory.groups.forEach((group, i) => {
    memory.slots[slotFor(memory, group.source, group.start, group.end)] = i + 1;
  });
}

function wordsIn(source: string, start: number, end: number): number {
  let words = 1;
  for (let i = start; i < end; i++) if (source.charCodeAt(i) === 0x20) words++;
  return words;
}

/** Notes a name as the fuller form of every group whose key is its first words; where two are, the one met first stands. */
export function noteFirstWords(memory: Memory, full: Group, fuller: Map<Group, Group>): void {
  const { source, start, end } = full;
  for (let i = start; i < end; i++)
    if (source.charCodeAt(i) === 0x20) note(groupNamed(memory, source, start, i), full, fuller);
}

/** The same for its last words. */
export function noteLastWords(memory: Memory, full: Group, fuller: Map<Group, Group>): void {
  const { source, start, end } = full;
  for (let i = start; i < end; i++)
    if (source.charCodeAt(i) === 0x20 || isArticleHyphen(source, start, i))
      note(groupNamed(memory, source, i + 1, end), full, fuller);
}

/** The hyphen behind an Arabic article of a name: the Assad of al-Assad. */
function isArticleHyphen(source: string, start: number, at: number): boolean {
  if (source.charCodeAt(at) !== 0x2d) return false;
  let from = at;
  while (from > start && source.charCodeAt(from - 1) !== 0x20) from--;
  return at - from === 2 && articles.has(source.slice(from, at));
}

const articles: ReadonlySet<string> = new Set(["al", "el", "as", "ad", "ar", "an", "at", "az"]);

function note(part: Group | null, full: Group, fuller: Map<Group, Group>): void {
  if (part !== null && !fuller.has(part)) fuller.set(part, full);
}

/** True if a fuller name is sure enough to speak for a part of it in a headline, whose capitals say nothing. */
export const speaksInHeadlines = (reading: Reading, full: Group, part: Group): boolean =>
  weightOf(reading, full, full.best) >= 5 && !isCommon(reading, (part.names[0] as Name).first);

/** Where the last word of a group's key begins. */
export function lastWord({ source, start, end }: Group): number {
  let at = end;
  while (at > start && source.charCodeAt(at - 1) !== 0x20) at--;
  return at;
}

/** One sense for one name: the strongest mention counts in full, the others add a little. */
export function sum(reading: Reading, group: Group): void {
  const { names, row } = group;
  const { cells } = reading.weights;
  const sums = reading.sums.cells;
  for (let column = 0; column < width; column++) {
    let strongest = 0;
    let total = 0;
    for (let i = 0; i < names.length; i++) {
      const weight = cells[(names[i] as Name).row + column] as number;
      total += weight;
      if (weight > strongest) strongest = weight;
    }
    sums[row + column] = strongest + 0.2 * Math.min(total - strongest, 3 * strongest);
  }
  let best: number = S.NONE;
  for (let column = 0; column < width; column++)
    if ((sums[row + column] as number) > (sums[row + best] as number)) best = column;
  group.best = best as Sense;
}

/** How much speaks for a sense of a group. */
export const weightOf = ({ sums }: Reading, { row }: Group, sense: Sense): number => sums.cells[row + sense] as number;

/** The rule that spoke of a candidate first. */
export function firstRule({ said }: Name): string | undefined {
  let cast: Cast | null = said;
  while (cast !== null && cast.before !== null) cast = cast.before;
  return cast?.rule;
}

/** What a vote leans on that comes from another group. */
export function leansOn(group: Group | null, rule: string): readonly Because[] {
  const from = group?.names[0];
  return from === undefined ? [] : [{ start: from.start, end: from.end, rule: firstRule(from) ?? rule }];
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
  const because = leansOn(source, rule);
  for (const name of group.names) castFor(reading, name, rule, sense, weight, because);
  sum(reading, group);
}
