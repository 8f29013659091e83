import type { Entity, EntityType, Ticker } from "../../contract.ts";
import { blockOf, type Document } from "../../core/document.ts";
import { Room } from "../../core/room.ts";
import type { Trace } from "../../core/trace.ts";
import { companyOf, yearOf } from "../tickers/companies.ts";
import { type Filled, putTaken, take } from "./cards.ts";
import { speaks } from "./context/speaks.ts";
import { mayBeCompany, usualNameOf } from "./known.ts";
import { groupNamed, isHeadline, keyOfName, type Memory, onOneLine, otherKey, writtenAs } from "./memory.ts";
import {
  ALL_CAPITALS,
  type Cluster,
  castBefore,
  type Group,
  isOpenBracket,
  type Name,
  type Reading,
  ruleOf,
  S,
  type Sense,
  senses,
  textOf,
} from "./name.ts";
import { roleRules } from "./roles.ts";
import { sees } from "./signs.ts";

/** Gathers what has a sense into entities, by name: the most salient first. */
export function entitiesOf(
  reading: Reading,
  memory: Memory,
  tickers: readonly Ticker[],
  trace: Trace | null,
): Entity[] {
  const clusters = clustersOf(reading, memory, trace);
  const year = yearOf(reading.doc);
  const entities: Entity[] = [];
  const places = bySalience(clusters);
  for (let i = 0; i < clusters.length; i++) {
    const place = places[i] as number;
    const cluster = clusters[place % clusters.length] as Cluster;
    const name = fullest(reading, cluster);
    entities.push({
      id: idOf(entities.length + 1),
      type: senses[cluster.sense] as EntityType,
      name,
      aliases: aliasesOf(reading, cluster, name),
      ticker: cluster.sense === S.ORG ? tickerOf(reading, cluster, tickers, year) : null,
      role: cluster.role,
      salience: (1000 - Math.floor(place / clusters.length)) / 1000,
      mentions: mentionsOf(reading, cluster),
    });
  }
  return entities;
}

/** The ids of entities, made once: nearly every article has an `e1`. */
const ids: string[] = [];

function idOf(number: number): string {
  for (let next = ids.length; next < number; next++) ids.push(`e${next + 1}`);
  return ids[number - 1] as string;
}

/**
 * The places of clusters, those that weigh most first, of equals that met first. To each is added, times the number of clusters, how many
 * thousandths it weighs less than the heaviest: so they are sorted as plain numbers. The next document's come in their place.
 */
function bySalience(clusters: readonly Cluster[]): Int32Array {
  let most = 1;
  for (const { weight } of clusters) most = Math.max(most, weight);
  const places = room.of(clusters.length);
  for (let at = 0; at < clusters.length; at++) {
    const lighter = 1000 - Math.round(((clusters[at] as Cluster).weight / most) * 1000);
    places[at] = lighter * clusters.length + at;
  }
  sort(places, clusters.length);
  return places;
}

const room = new Room(Int32Array);
/** So many numbers are sorted by insertion. */
const few = 48;

/** Sorts the first numbers. Most articles have few entities, and those named first are mostly the heaviest. */
function sort(numbers: Int32Array, count: number): void {
  if (count > few) {
    numbers.subarray(0, count).sort();
    return;
  }
  for (let i = 1; i < count; i++) {
    const number = numbers[i] as number;
    let at = i;
    for (; at > 0 && (numbers[at - 1] as number) > number; at--) numbers[at] = numbers[at - 1] as number;
    numbers[at] = number;
  }
}

function mentionsOf(reading: Reading, { count, first }: Cluster): Entity["mentions"] {
  const mentions = new Array<Entity["mentions"][number]>(count);
  let at = 0;
  for (let name: Name | null = first; name !== null; name = name.again) {
    const { start, end, rule } = name;
    mentions[at++] = { text: writtenAs(reading, name), start, end, rule };
  }
  return mentions;
}

function clustersOf(reading: Reading, memory: Memory, trace: Trace | null): readonly Cluster[] {
  const clusters: Cluster[] = [];
  const named = new Map<string, Group>();
  const titled = endOfTitles(reading.doc);
  for (const name of reading.names) {
    const { sense } = name;
    if (sense === S.NONE) continue;
    const group = identity(reading, memory, named, name.group as Group, sense);
    let cluster = group.cluster;
    while (cluster !== null && cluster.sense !== sense) cluster = cluster.other;
    if (cluster === null) {
      cluster = clusterOf(reading, name, group);
      group.cluster = cluster;
      clusters.push(cluster);
    } else {
      cluster.last.again = name;
      cluster.last = name;
    }
    noteSpelling(reading, cluster, name);
    cluster.weight = weighed(reading, cluster, name, titled);
    cluster.count++;
    if (sense === S.PERSON && (cluster.role === null || cluster.role.length < 4))
      cluster.role = roleOf(reading, name, trace);
  }
  return clusters;
}

/** Where the last block ends that is a title, 0 if none is. */
function endOfTitles({ blocks }: Document): number {
  let last = 0;
  for (const { end, kind } of blocks) if (kind === "title") last = Math.max(last, end);
  return last;
}

/** A cluster of what a group names, with its first mention, of which nothing is noted yet. */
function clusterOf({ made }: Reading, name: Name, group: Group): Cluster {
  const cluster = take(made.clusters) ?? putTaken(made.clusters, blankCluster(name));
  cluster.sense = name.sense;
  cluster.first = name;
  cluster.last = name;
  cluster.count = 0;
  cluster.weight = 0;
  cluster.spellings = null;
  cluster.role = null;
  cluster.other = group.cluster;
  return cluster;
}

const blankCluster = (name: Name): Filled<Cluster> => ({
  sense: S.NONE,
  first: name,
  last: name,
  count: 0,
  weight: 0,
  spellings: null,
  role: null,
  other: null,
});

function noteSpelling(reading: Reading, cluster: Cluster, name: Name): void {
  const group = name.group as Group;
  if (!isHeadline(name) && otherKey(reading, name) === null) {
    if (group.spelledIn === cluster) return;
    group.spelledIn = cluster;
  }
  if (name === cluster.first) return;
  if (cluster.spellings === null) cluster.spellings = [cluster.first, name];
  else cluster.spellings.push(name);
}

/** The group that stands for all that mean one thing: the fuller name, or what the lists say is another name of the same. */
function identity(reading: Reading, memory: Memory, named: Map<string, Group>, group: Group, sense: Sense): Group {
  let root = group;
  for (let steps = 0; steps < 4 && root.full !== null && root.full !== group; steps++) root = root.full;
  if (sense !== S.GPE && sense !== S.ORG) return root;
  root.namesake ??= namesakeOf(reading, memory, named, root);
  return root.namesake;
}

/**
 * The group with the name that the lists have for the same state or body (U.S. and United States, WTO and World Trade Organization), or the
 * first group met that has it; the group itself where they tell none.
 */
function namesakeOf(reading: Reading, memory: Memory, named: Map<string, Group>, group: Group): Group {
  const name = usualNameOf(reading, group.first.entry);
  if (name === null) return group;
  const known = groupNamed(memory, name, 0, name.length) ?? named.get(name);
  if (known !== undefined) return known;
  named.set(name, group);
  return group;
}

/** The longest name not written in capitals throughout, the earliest of equals. */
function fullest(reading: Reading, { first, spellings }: Cluster): string {
  if (spellings === null) return spelled(reading, first);
  let best = first;
  let shouted = isShouted(reading, first);
  for (const name of spellings) {
    const shouts = isShouted(reading, name);
    if (shouts && !shouted) continue;
    if (shouts === shouted && lengthOf(name) <= lengthOf(best)) continue;
    best = name;
    shouted = shouts;
  }
  return spelled(reading, best);
}

/** A mention as it is written, on one line. */
function spelled(reading: Reading, name: Name): string {
  const text = writtenAs(reading, name);
  return otherKey(reading, name) === null ? text : onOneLine(text);
}

/** How long the key of a mention is. */
function lengthOf({ group }: Name): number {
  const { start, end } = group as Group;
  return end - start;
}

/** True for a name in capitals that other mentions need not have. */
function isShouted(reading: Reading, name: Name): boolean {
  if (name.line === ALL_CAPITALS) return true;
  const other = otherKey(reading, name);
  return other !== null && isInCapitals(other, reading.doc.text, name.start, name.end);
}

/** The other names of a cluster, each once; the full one in other capitals is none. */
function aliasesOf(reading: Reading, { first, spellings }: Cluster, full: string): string[] {
  const aliases: string[] = [];
  if (spellings === null && otherKey(reading, first) === null) return aliases;
  for (const name of spellings ?? [first]) {
    const key = keyOfName(reading, name);
    if (key !== full && !isInCapitals(key, full, 0, full.length) && !aliases.includes(key)) aliases.push(key);
  }
  return aliases;
}

/** True if a range of a text is this name in capitals. */
function isInCapitals(name: string, text: string, start: number, end: number): boolean {
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i);
    if (code >= 0x80) return name.toUpperCase() === text.slice(start, end);
    if (start + i >= end || text.charCodeAt(start + i) !== (code >= 0x61 && code <= 0x7a ? code - 0x20 : code))
      return false;
  }
  return name.length === end - start;
}

/**
 * How much a cluster weighs with one more mention: more for the title and for the beginning, and for someone who speaks. The adjectives of
 * nations say less than the names do, and an exchange beside a symbol nothing. No title stands from `titled` on.
 */
function weighed(reading: Reading, { count, sense, weight }: Cluster, name: Name, titled: number): number {
  const { doc } = reading;
  if (isExchangeCode(reading, name)) return weight;
  let more = 1 / (1 + count * 0.05);
  if (count === 0) more += 1.5 * (1 - name.start / Math.max(1, doc.text.length));
  if (count < 3 && name.start < titled && blockOf(doc, name.first).kind === "title") more += 3;
  if (count < 6 && isSpeaker(reading, name)) more += 0.5;
  return weight + (sense === S.NORP ? more * 0.6 : more);
}

const isTicker = sees("#ticker");
const isColon = sees(":");

/** "NASDAQ" in "Microsoft (NASDAQ: MSFT)" says where a company is listed, and is no name of the story. */
const isExchangeCode = (reading: Reading, { first, last }: Name): boolean =>
  isColon(reading, last) && isTicker(reading, last + 1) && isOpenBracket(reading, first - 1);

function isSpeaker(reading: Reading, { said }: Name): boolean {
  for (let cast = said; cast >= 0; cast = castBefore(reading, cast))
    if (ruleOf(reading, cast) === speaks.id) return true;
  return false;
}

function roleOf(reading: Reading, name: Name, trace: Trace | null): string | null {
  const { doc } = reading;
  if (!reading.english) return null;
  for (const rule of roleRules) {
    const found = rule.read(name, reading);
    if (found === null) continue;
    const start = doc.tokens.start[found.first] as number;
    const end = doc.tokens.end[found.last - 1] as number;
    const because = [{ start: name.start, end: name.end, rule: rule.id }];
    trace?.entries.push({
      stage: "entities",
      rule: rule.id,
      start,
      end,
      outcome: "inferred",
      what: `role of ${textOf(reading, name)}`,
      because,
    });
    return onOneLine(doc.text.slice(start, end));
  }
  return null;
}

/** The symbol the page shows beside a mention or for the same company, else the one the list has for the name. */
function tickerOf(
  reading: Reading,
  { first, spellings }: Cluster,
  tickers: readonly Ticker[],
  year: number | null,
): string | null {
  const { doc } = reading;
  for (let name: Name | null = first; name !== null && tickers.length > 0; name = name.again) {
    if (!isOpenBracket(reading, name.last) || !/^\s?\(/.test(doc.text.slice(name.end, name.end + 2))) continue;
    const next = shownAfter(tickers, name.end);
    if (next === null || next.start - name.end > 24) continue;
    if (!doc.text.slice(name.end, next.start).includes(")")) return next.symbol;
  }
  if (spellings === null) return listedSymbol(reading, first, year);
  for (const name of spellings) {
    const symbol = listedSymbol(reading, name, year);
    if (symbol !== null) return symbol;
  }
  return null;
}

/** The symbol that the list has for a name. */
const listedSymbol = (reading: Reading, name: Name, year: number | null): string | null =>
  mayBeListed(reading, name) ? (companyOf(reading.doc, name.first, name.last, year)?.symbol ?? null) : null;

/** The first symbol that the page shows behind an offset. */
function shownAfter(tickers: readonly Ticker[], offset: number): { start: number; symbol: string } | null {
  let first: { start: number; symbol: string } | null = null;
  for (const { mentions, symbol } of tickers)
    for (const { start } of mentions)
      if (start > offset && (first === null || start < first.start)) first = { start, symbol };
  return first;
}

/** True if a company of the lists stands at its beginning, be it behind "The", or the reader has a list. */
const mayBeListed = (reading: Reading, { first, last }: Name): boolean =>
  reading.doc.listings !== null ||
  mayBeCompany(reading, first) ||
  (last - first > 1 && mayBeCompany(reading, first + 1));
