import { type Document, has, is } from "../../core/document.ts";
import { foldWord } from "../../core/lexicon.ts";
import { C } from "../../lexicon/classes.ts";
import { capitals } from "./capitals.ts";
import { evidenceFor } from "./evidence.ts";
import { headline } from "./memory/headline.ts";
import { type Group, join, type Memory, sum } from "./memory.ts";
import {
  ALL_CAPITALS,
  isCalendar,
  isCapital,
  isCommon,
  knownName,
  mostTokens,
  type Name,
  nameOf,
  type Piece,
  type Reading,
  S,
  senses,
  TITLE_CASE,
} from "./name.ts";
import { cutRun } from "./spans.ts";
import { weigh } from "./weigh.ts";

/** More names than this with one first word are not looked through. */
const mostAlike = 24;

/**
 * Finds the names of lines whose capitals mean nothing: those the body has, those the lists know, and runs of words that are in no
 * vocabulary. They join `reading.names`, which comes back in the order of the text.
 */
export function readHeadlines(reading: Reading, memory: Memory): void {
  const { doc } = reading;
  const { sentences } = doc;
  const from = reading.names.length;
  let index: Map<string, Group[]> | null = null;
  for (let s = 0; s < sentences.count; s++) {
    const line = reading.lines[s] as number;
    if (line !== ALL_CAPITALS && line !== TITLE_CASE) continue;
    index ??= byFirstWord(memory);
    const last = Math.min(sentences.last[s] as number, mostTokens);
    for (let at = sentences.first[s] as number; at < last; ) at = readAt(reading, memory, index, at, last, line);
  }
  if (reading.names.length === from) return;
  const evidence = evidenceFor(doc.language);
  const changed = new Set<Group>();
  for (const name of reading.names.slice(from)) {
    weigh(evidence, reading, name);
    if (!memory.groupOf.has(name)) changed.add(join(memory, name));
  }
  for (const group of changed) sum(group);
  reading.names.sort((a, b) => a.start - b.start);
}

function byFirstWord({ groups }: Memory): Map<string, Group[]> {
  const index = new Map<string, Group[]>();
  for (const group of groups.values()) {
    if (group.best === S.NONE) continue;
    const word = foldWord(firstWord(group.key));
    const list = index.get(word);
    if (list === undefined) index.set(word, [group]);
    else if (list.length < mostAlike) list.push(group);
  }
  for (const list of index.values()) list.sort((a, b) => b.key.length - a.key.length);
  return index;
}

const firstWord = (key: string): string => /^[\p{L}\p{N}.]+/u.exec(key)?.[0] ?? key;

/** Reads what begins at a token of a headline and returns where to go on. */
function readAt(
  reading: Reading,
  memory: Memory,
  index: Map<string, Group[]>,
  at: number,
  limit: number,
  line: number,
): number {
  const { doc } = reading;
  const remembered = recalled(doc, index, at, limit);
  if (remembered !== null) {
    const name = nameOf(doc, pieceOf(at, remembered.last, []), line);
    note(reading, memory, name, remembered.group);
    return remembered.last;
  }
  if (!isCapital(doc, at) || isCalendar(doc, at)) return at + 1;
  const known = knownName(doc, at);
  if (known !== null && (known.last > at + 1 || isSure(doc, at))) {
    reading.names.push(nameOf(doc, pieceOf(at, known.last, [capitals.id]), line));
    return known.last;
  }
  let end = at;
  while (end < limit && isCapital(doc, end) && !isCommon(doc, end) && !isCalendar(doc, end) && end - at < 6) {
    if (end > at && (knownName(doc, end)?.last ?? 0) > end + 1) break;
    end++;
  }
  if (end === at) return at + 1;
  cutRun(reading, pieceOf(at, end, [capitals.id]), line);
  return end;
}

const pieceOf = (first: number, last: number, spans: readonly string[]): Piece => ({
  first,
  last,
  titleFirst: -1,
  titleLast: -1,
  spans,
});

/** A single word the lists know that needs no capital to be a name. */
const isSure = (doc: Document, at: number): boolean =>
  !isCommon(doc, at) || has(doc, at, C.nationality) || (has(doc, at, C.country) && !has(doc, at, C["function-word"]));

/** The longest name of the body whose words stand here, whatever their case. */
function recalled(
  doc: Document,
  index: Map<string, Group[]>,
  at: number,
  limit: number,
): { group: Group; last: number } | null {
  const { start, end } = doc.tokens;
  const from = start[at] as number;
  const list = index.get(foldWord(doc.text.slice(from, Math.min(end[at] as number, from + 40))));
  if (list === undefined) return null;
  for (const group of list) {
    const to = from + group.key.length;
    if (to > (end[limit - 1] as number) || foldWord(doc.text.slice(from, to)) !== foldWord(group.key)) continue;
    let last = at + 1;
    while (last < limit && (end[last - 1] as number) < to) last++;
    if (
      end[last - 1] === to &&
      (group.words.length > 1 || isSure(doc, at) || doc.tokens.word[at] === 0 || isCapital(doc, at))
    )
      return { group, last };
  }
  return null;
}

function note(reading: Reading, memory: Memory, name: Name, group: Group): void {
  const source = group.names[0] as Name;
  const sense = senses[group.best] as (typeof senses)[number];
  // "NEW YORK AT DETROIT": the body's Detroit is a team, this one the town
  const weight = sense === "ORG" && name.entry >= 0 && is(reading.doc, name.first - 1, "at") ? 1 : 9;
  name.casts.push({
    rule: headline.id,
    sense,
    weight,
    because: [{ start: source.start, end: source.end, rule: source.casts[0]?.rule ?? headline.id }],
  });
  name.sums[group.best] = (name.sums[group.best] as number) + weight;
  group.names.push(name);
  memory.groupOf.set(name, group);
  reading.names.push(name);
}
