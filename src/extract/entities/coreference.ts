import type { Entity, EntityType, Ticker } from "../../contract.ts";
import { blockOf } from "../../core/document.ts";
import type { Trace } from "../../core/trace.ts";
import { C } from "../../lexicon/classes.ts";
import { companyOf, yearOf } from "../tickers/companies.ts";
import { speaks } from "./context/speaks.ts";
import type { Mention } from "./decide.ts";
import { isOneOf } from "./known.ts";
import { groupNamed, keyOfName, type Memory, otherKey } from "./memory.ts";
import {
  ALL_CAPITALS,
  type Group,
  isOpenBracket,
  type Name,
  type Reading,
  S,
  type Sense,
  senses,
  TITLE_CASE,
  textOf,
} from "./name.ts";
import { roleRules } from "./roles.ts";
import { sees } from "./signs.ts";

/** The classes whose notes say which state a name stands for. */
const states = [C.country, C["state-abbreviation"]];

/** The mentions of one person, place or thing. */
interface Cluster {
  readonly sense: Sense;
  readonly mentions: Mention[];
  role: string | null;
}

/** A symbol where the page shows it. */
interface Shown {
  readonly start: number;
  readonly symbol: string;
}

/** Every place that shows a symbol, in the order of the text. */
const placesOf = (tickers: readonly Ticker[]): readonly Shown[] =>
  tickers.length === 0
    ? []
    : tickers
        .flatMap(({ mentions, symbol }) => mentions.map(({ start }) => ({ start, symbol })))
        .sort((a, b) => a.start - b.start);

/** The first of the places behind an offset. */
function placeAfter(shown: readonly Shown[], offset: number): number {
  let low = 0;
  let high = shown.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((shown[middle] as Shown).start <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Gathers mentions into entities, by name: the most salient first. */
export function entitiesOf(
  reading: Reading,
  memory: Memory,
  mentions: readonly Mention[],
  tickers: readonly Ticker[],
  trace: Trace | null,
): Entity[] {
  const list = clustersOf(reading, memory, mentions, trace);
  const weights = list.map((cluster) => weightOf(reading, cluster));
  let most = 1;
  for (let i = 0; i < weights.length && i < 5000; i++) most = Math.max(most, weights[i] as number);
  const salience = weights.map((weight) => Math.min(1, Math.round((weight / most) * 1000) / 1000));
  const order = list.map((_, i) => i).sort((a, b) => (salience[b] as number) - (salience[a] as number) || a - b);
  const year = yearOf(reading.doc);
  const shown = placesOf(tickers);
  return order.map((at, i) => {
    const cluster = list[at] as Cluster;
    const name = fullest(reading, cluster);
    return {
      id: `e${i + 1}`,
      type: senses[cluster.sense] as EntityType,
      name,
      aliases: aliasesOf(reading, cluster, name),
      ticker: cluster.sense === S.ORG ? tickerOf(reading, cluster, shown, year) : null,
      role: cluster.role,
      salience: salience[at] as number,
      mentions: cluster.mentions.map(({ name: { start, end }, rule }) => ({
        text: reading.doc.text.slice(start, end),
        start,
        end,
        rule,
      })),
    };
  });
}

function clustersOf(reading: Reading, memory: Memory, mentions: readonly Mention[], trace: Trace | null): Cluster[] {
  const clusters = new Map<number, Cluster>();
  const named = new Map<string, number>();
  for (const mention of mentions) {
    const { sense } = mention;
    const key = identity(reading, memory, named, mention) * 16 + sense;
    let cluster = clusters.get(key);
    if (cluster === undefined) {
      cluster = { sense, mentions: [], role: null };
      clusters.set(key, cluster);
    }
    cluster.mentions.push(mention);
    if (sense === S.PERSON && (cluster.role === null || cluster.role.length < 4))
      cluster.role = roleOf(reading, mention, trace);
  }
  return [...clusters.values()];
}

/**
 * What two mentions of one thing have in common, as a number: the fuller name they stand for, or the state the lists say it is.
 * `named` numbers those that no group is named like.
 */
function identity(reading: Reading, memory: Memory, named: Map<string, number>, { group, sense }: Mention): number {
  let root: Group = group;
  for (let steps = 0; steps < 4 && root.full !== null && root.full !== group; steps++) root = root.full;
  const entry = (root.names[0] as Name).entry;
  if (sense !== S.GPE || !isOneOf(reading, entry, states)) return root.number;
  for (const { cls, note } of reading.doc.lexicon.senses(entry)) {
    if (!states.includes(cls) || note === "") continue;
    const known = named.get(note) ?? groupNamed(memory, note, 0, note.length)?.number;
    if (known !== undefined) return known;
    named.set(note, memory.groups.length + named.size);
    return memory.groups.length + named.size - 1;
  }
  return root.number;
}

/** The longest name not written in capitals throughout, the earliest of equals. */
function fullest(reading: Reading, { mentions }: Cluster): string {
  let best: Mention | null = null;
  let shouted = false;
  for (const mention of mentions) {
    const shouts = isShouted(reading, mention);
    if (best !== null && shouts && !shouted) continue;
    if (best !== null && shouts === shouted && lengthOf(mention) <= lengthOf(best)) continue;
    best = mention;
    shouted = shouts;
  }
  if (best === null) return "";
  const text = textOf(reading, best.name);
  return otherKey(reading, best.name) === null ? text : text.replace(/\s+/g, " ");
}

const lengthOf = ({ group }: Mention): number => group.end - group.start;

/** True for a name in capitals that other mentions need not have. */
function isShouted(reading: Reading, { name }: Mention): boolean {
  if (name.line === ALL_CAPITALS) return true;
  return otherKey(reading, name)?.toUpperCase() === textOf(reading, name);
}

function aliasesOf(reading: Reading, cluster: Cluster, name: string): string[] {
  return keysOf(reading, cluster).filter((key) => key !== name);
}

/** The keys of a cluster's mentions, each once. */
function keysOf(reading: Reading, { mentions }: Cluster): readonly string[] {
  const [only] = mentions as [Mention, ...Mention[]];
  if (mentions.length === 1) return [keyOfName(reading, only.name)];
  const keys: string[] = [];
  const met = new Set<Group>();
  for (const { group, name } of mentions) {
    if (!isHeadline(name) && met.has(group)) continue;
    if (!isHeadline(name)) met.add(group);
    const key = keyOfName(reading, name);
    if (!keys.includes(key)) keys.push(key);
  }
  return keys;
}

/** True for a name of a line whose capitals mean nothing: its key may not be that of its group. */
const isHeadline = ({ line }: Name): boolean => line === ALL_CAPITALS || line === TITLE_CASE;

/**
 * How much an entity weighs: its mentions, with more for the title and for the beginning, and for someone who speaks. The adjectives
 * of nations say less than the names do.
 */
function weightOf(reading: Reading, { mentions, sense }: Cluster): number {
  const { doc } = reading;
  const length = Math.max(1, doc.text.length);
  let weight = 0;
  for (let i = 0; i < mentions.length; i++) {
    const { name } = mentions[i] as Mention;
    const early = 1 - name.start / length;
    if (isExchangeCode(reading, name)) {
      weight += 0.1;
      continue;
    }
    weight += 1 / (1 + i * 0.05) + (i === 0 ? 1.5 * early : 0);
    if (i < 3 && blockOf(doc, name.first).kind === "title") weight += 3;
    if (i < 6 && isSpeaker(name)) weight += 0.5;
  }
  return sense === S.NORP ? weight * 0.6 : weight;
}

const isTicker = sees("#ticker");
const isColon = sees(":");

/** "NASDAQ" in "Microsoft (NASDAQ: MSFT)" says where a company is listed, and is no name of the story. */
const isExchangeCode = (reading: Reading, { first, last }: Name): boolean =>
  isColon(reading, last) && isTicker(reading, last + 1) && isOpenBracket(reading, first - 1);

function isSpeaker({ said }: Name): boolean {
  for (let cast = said; cast !== null; cast = cast.before) if (cast.rule === speaks.id) return true;
  return false;
}

function roleOf(reading: Reading, { name }: Mention, trace: Trace | null): string | null {
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
    return doc.text.slice(start, end).replace(/\s+/g, " ");
  }
  return null;
}

/** The symbol the page shows beside a mention or for the same company, else the one the list has for the name. */
function tickerOf(
  reading: Reading,
  { mentions }: Cluster,
  shown: readonly Shown[],
  year: number | null,
): string | null {
  const { doc } = reading;
  for (const { name } of mentions) {
    if (shown.length === 0) break;
    if (!isOpenBracket(reading, name.last) || !/^\s?\(/.test(doc.text.slice(name.end, name.end + 2))) continue;
    const next = shown[placeAfter(shown, name.end)];
    if (next === undefined || next.start - name.end > 24) continue;
    if (!doc.text.slice(name.end, next.start).includes(")")) return next.symbol;
  }
  const tried = new Set<Group>();
  for (const { group, name } of mentions) {
    if (!isHeadline(name) && tried.has(group)) continue;
    if (!isHeadline(name)) tried.add(group);
    const listing = companyOf(doc, name.first, name.last, year);
    if (listing !== null) return listing.symbol;
  }
  return null;
}
