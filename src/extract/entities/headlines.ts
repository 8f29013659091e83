import { foldCode, hashStep, slotOf } from "../../core/lexicon.ts";
import { emptySlots } from "./desk.ts";
import { evidenceFor } from "./evidence.ts";
import { knownEnd, titleEnd } from "./known.ts";
import { headline } from "./memory/headline.ts";
import { join, joinGroup, leansOn, type Memory, sum } from "./memory.ts";
import {
  ALL_CAPITALS,
  addName,
  castFor,
  type Group,
  isCalendar,
  isCapital,
  isCommon,
  isFunctionWord,
  type Name,
  type Reading,
  S,
  TITLE_CASE,
} from "./name.ts";
import { rememberFrom } from "./remember.ts";
import { sees } from "./signs.ts";
import { CAPITALS, cutRun } from "./spans.ts";
import { weigh } from "./weigh.ts";

/** More names than this with one first word are not looked through. */
const mostAlike = 24;

/**
 * The names of the body by the word they begin with, whatever its case: open addressing, the numbers of the longest of each word from 1,
 * 0 is free; that one leads to the others.
 */
type Index = Int32Array;

/**
 * Finds the names of lines whose capitals mean nothing: those the body has, those the lists know, and runs of words that are in no
 * vocabulary. They join `reading.names`, which comes back in the order of the text.
 */
export function readHeadlines(reading: Reading, memory: Memory): void {
  const { doc } = reading;
  const { sentences } = doc;
  const from = reading.names.length;
  let index: Index | null = null;
  for (let s = 0; s < sentences.count; s++) {
    const line = reading.lines[s] as number;
    if (!isHeadline(line)) continue;
    index ??= byFirstWord(reading, memory);
    const last = Math.min(sentences.last[s] as number, reading.count);
    for (let at = sentences.first[s] as number; at < last; ) at = readAt(reading, memory, index, at, last, line);
  }
  if (reading.names.length === from) return;
  const evidence = evidenceFor(reading);
  const known = memory.groups.length;
  for (let i = from; i < reading.names.length; i++) {
    const name = reading.names[i] as Name;
    weigh(evidence, reading, name);
    if (name.group === null) join(memory, reading, name);
  }
  for (let i = from; i < reading.names.length; i++) {
    const name = reading.names[i] as Name;
    const group = name.group as Group;
    if (group.last === name && name.spans !== 0) sum(reading, group); // once a group, and none that had but recalled ones put to it
  }
  if (memory.groups.length > known) rememberFrom(memory, reading, known);
  merge(reading.names, from);
}

/** Puts the names from a number on, which are in the order of the text as those before them are, in their places among these. */
function merge(names: Name[], from: number): void {
  const added = names.slice(from);
  let left = from - 1;
  let right = added.length - 1;
  for (let to = names.length - 1; right >= 0; to--) {
    const isBehind = left >= 0 && (names[left] as Name).start > (added[right] as Name).start;
    names[to] = (isBehind ? names[left--] : added[right--]) as Name;
  }
}

function byFirstWord(reading: Reading, memory: Memory): Index {
  const index = emptySlots(reading.firstWords, memory.groups.length);
  const words = wordsOfHeadlines(reading);
  for (const group of memory.groups) {
    if (group.best === S.NONE) continue;
    const key = wordKey(reading, group.first.first);
    if ((words & keyBit(key)) === 0) continue;
    const slot = slotFor(reading, memory, index, key);
    index[slot] = among(groupAt(memory, index, slot), group).number + 1;
  }
  return index;
}

/** The bits of the words that stand in lines whose capitals mean nothing: names of other first words need not be looked for. */
function wordsOfHeadlines(reading: Reading): number {
  const { first, last } = reading.doc.sentences;
  let bits = 0;
  for (let s = 0; s < reading.lines.length; s++) {
    if (!isHeadline(reading.lines[s] as number)) continue;
    const end = Math.min(last[s] as number, reading.count);
    for (let at = first[s] as number; at < end; at++) bits |= keyBit(wordKey(reading, at));
  }
  return bits;
}

const isHeadline = (line: number): boolean => line === ALL_CAPITALS || line === TITLE_CASE;

/** The bit of a word, which it shares with many others. */
const keyBit = (key: number): number => 1 << (key & 31);

/** The slot of the names that begin with a word, or the free one where they belong. */
function slotFor(reading: Reading, memory: Memory, index: Index, key: number): number {
  const mask = index.length - 1;
  for (let slot = slotOf(key, mask); ; slot = (slot + 1) & mask) {
    const group = groupAt(memory, index, slot);
    if (group === null || wordKey(reading, group.first.first) === key) return slot;
  }
}

function groupAt({ groups }: Memory, index: Index, slot: number): Group | null {
  const number = index[slot] as number;
  return number === 0 ? null : (groups[number - 1] as Group);
}

/** Puts a group among those with the same first word: the longest name first, of equals the one met first. */
function among(first: Group | null, group: Group): Group {
  let before: Group | null = null;
  let after = first;
  let passed = 0;
  for (; after !== null && lengthOfKey(after) >= lengthOfKey(group); after = after.next) {
    before = after;
    if (++passed === mostAlike) return first as Group;
  }
  group.next = after;
  if (before === null) return group;
  before.next = group;
  return first as Group;
}

const lengthOfKey = ({ start, end }: Group): number => end - start;

/** What a word has in common with itself in other cases: its number in the lexicon, or a hash below zero. */
function wordKey({ doc }: Reading, at: number): number {
  const known = doc.tokens.word[at] as number;
  if (known !== 0) return known;
  let hash = 0;
  const from = doc.tokens.start[at] as number;
  const to = Math.min(doc.tokens.end[at] as number, from + 40);
  for (let i = from; i < to; i++) hash = hashStep(hash, foldCode(doc.text.charCodeAt(i)));
  return -1 - (hash >>> 1);
}

/** Reads what begins at a token of a headline and returns where to go on. */
function readAt(reading: Reading, memory: Memory, index: Index, at: number, limit: number, line: number): number {
  const remembered = recalled(reading, memory, index, at, limit);
  if (remembered !== null) {
    const name = addName(reading, at, remembered.last, 0, line);
    note(reading, name, remembered.group);
    return remembered.last;
  }
  if (!isCapital(reading, at) || isCalendar(reading, at)) return at + 1;
  if (isShortTitle(reading, at) && recalled(reading, memory, index, at + 1, limit) !== null) return at + 1;
  const known = knownEnd(reading, at);
  if (known > 0 && (known > at + 1 || isSure(reading, at))) {
    addName(reading, at, known, CAPITALS, line);
    return known;
  }
  let end = at;
  while (
    end < limit &&
    isCapital(reading, end) &&
    !isCommon(reading, end) &&
    !isCalendar(reading, end) &&
    end - at < 6
  ) {
    if (end > at && knownEnd(reading, end) > end + 1) break;
    end++;
  }
  if (end === at) return at + 1;
  cutRun(reading, at, end, CAPITALS, line);
  return end;
}

const isAbbreviation = sees("#abbreviation");
/** "SEN." before a name. */
const isShortTitle = (reading: Reading, at: number): boolean =>
  isAbbreviation(reading, at) && titleEnd(reading, at) === at + 1;

const isNation = sees("@nationality");
const isCountry = sees("@country");
const isAt = sees("at");

/** A single word the lists know that needs no capital to be a name. */
const isSure = (reading: Reading, at: number): boolean =>
  !isCommon(reading, at) || isNation(reading, at) || (isCountry(reading, at) && !isFunctionWord(reading, at));

/** The longest name of the body whose words stand here, whatever their case. */
function recalled(
  reading: Reading,
  memory: Memory,
  index: Index,
  at: number,
  limit: number,
): { group: Group; last: number } | null {
  const first = groupAt(memory, index, slotFor(reading, memory, index, wordKey(reading, at)));
  if (first === null) return null;
  const { start, end, word } = reading.doc.tokens;
  const from = start[at] as number;
  let tried = 0;
  for (let group: Group | null = first; group !== null && tried < mostAlike; group = group.next, tried++) {
    const to = from + group.end - group.start;
    if (to > (end[limit - 1] as number) || !standsAt(reading.doc.text, from, group)) continue;
    let last = at + 1;
    while (last < limit && (end[last - 1] as number) < to) last++;
    if (end[last - 1] === to && (group.words > 1 || isSure(reading, at) || word[at] === 0 || isCapital(reading, at)))
      return { group, last };
  }
  return null;
}

/** True if the key of a group stands in the text, whatever its case. */
function standsAt(text: string, from: number, { source, start, end }: Group): boolean {
  for (let i = start; i < end; i++)
    if (foldCode(text.charCodeAt(from + i - start)) !== foldCode(source.charCodeAt(i))) return false;
  return true;
}

/** Notes that a name of a headline is one of the body. */
function note(reading: Reading, name: Name, group: Group): void {
  // "NEW YORK AT DETROIT": the body's Detroit is a team, this one the town
  const weight = group.best === S.ORG && name.entry >= 0 && isAt(reading, name.first - 1) ? 1 : 9;
  castFor(reading, name, headline.id, group.best, weight, leansOn(reading, group, headline.id));
  joinGroup(reading, group, name);
}
