import type { Entity, EntityType, Ticker } from "../../contract.ts";
import { blockOf } from "../../core/document.ts";
import type { Trace } from "../../core/trace.ts";
import { C } from "../../lexicon/classes.ts";
import { companyOf, yearOf } from "../tickers/companies.ts";
import type { Mention } from "./decide.ts";
import type { Group } from "./memory.ts";
import { ALL_CAPITALS, type Reading } from "./name.ts";
import { roleRules } from "./roles.ts";

/** The mentions of one person, place or thing. */
interface Cluster {
  readonly type: EntityType;
  readonly mentions: Mention[];
  role: string | null;
}

/** A symbol where the page shows it. */
interface Shown {
  readonly start: number;
  readonly symbol: string;
}

/** Every place that shows a symbol, in the order of the text. */
const placesOf = (tickers: readonly Ticker[]): Shown[] =>
  tickers
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
  mentions: readonly Mention[],
  tickers: readonly Ticker[],
  trace: Trace | null,
): Entity[] {
  const clusters = new Map<string, Cluster>();
  for (const mention of mentions) {
    const key = `${mention.type} ${identity(reading, mention)}`;
    let cluster = clusters.get(key);
    if (cluster === undefined) {
      cluster = { type: mention.type, mentions: [], role: null };
      clusters.set(key, cluster);
    }
    cluster.mentions.push(mention);
    if (mention.type === "PERSON" && (cluster.role === null || cluster.role.length < 4))
      cluster.role = roleOf(reading, mention, trace);
  }
  const list = [...clusters.values()];
  const weights = list.map((cluster) => weightOf(reading, cluster));
  const most = Math.max(1, ...weights.slice(0, 5000));
  const year = yearOf(reading.doc);
  const shown = placesOf(tickers);
  return list
    .map((cluster, i) => ({
      cluster,
      salience: Math.min(1, Math.round(((weights[i] as number) / most) * 1000) / 1000),
      i,
    }))
    .sort((a, b) => b.salience - a.salience || a.i - b.i)
    .map(({ cluster, salience }, i) => {
      const name = fullest(cluster);
      return {
        id: `e${i + 1}`,
        type: cluster.type,
        name,
        aliases: aliasesOf(cluster, name),
        ticker: cluster.type === "ORG" ? tickerOf(reading, cluster, shown, year) : null,
        role: cluster.role,
        salience,
        mentions: cluster.mentions.map(({ name: { text, start, end }, rule }) => ({ text, start, end, rule })),
      };
    });
}

/** What two mentions of one thing have in common: the fuller name they stand for, or the state the lists say it is. */
function identity({ doc }: Reading, { group, name, type }: Mention): string {
  let root: Group = group;
  for (let steps = 0; steps < 4 && root.full !== null && root.full !== group; steps++) root = root.full;
  const entry = root.names[0]?.entry ?? name.entry;
  if (type === "GPE" && entry >= 0)
    for (const { cls, note } of doc.lexicon.senses(entry))
      if ((cls === C.country || cls === C["state-abbreviation"]) && note !== "") return note;
  return root.key;
}

/** The longest name not written in capitals throughout, the earliest of equals. */
function fullest({ mentions }: Cluster): string {
  let best: Mention["name"] | null = null;
  for (const { name } of mentions) {
    if (best !== null && isShouted(name) && !isShouted(best)) continue;
    const better = best === null || (isShouted(best) && !isShouted(name)) || name.key.length > best.key.length;
    if (better) best = name;
  }
  return best?.text.replace(/\s+/g, " ") ?? "";
}

/** True for a name in capitals that other mentions need not have. */
const isShouted = ({ key, line, text }: Mention["name"]): boolean =>
  line === ALL_CAPITALS || (key !== text && key.toUpperCase() === text);

function aliasesOf({ mentions }: Cluster, name: string): string[] {
  const known = new Set<string>();
  for (const mention of mentions) known.add(mention.name.key);
  known.delete(name);
  return [...known];
}

/**
 * How much an entity weighs: its mentions, with more for the title and for the beginning, and for someone who speaks. The adjectives
 * of nations say less than the names do.
 */
function weightOf({ doc }: Reading, { mentions, type }: Cluster): number {
  const length = Math.max(1, doc.text.length);
  let weight = 0;
  mentions.forEach(({ name }, i) => {
    const early = 1 - name.start / length;
    weight += 1 / (1 + i * 0.05) + (i === 0 ? 1.5 * early : 0);
    if (i < 3 && blockOf(doc, name.first).kind === "title") weight += 3;
    if (i < 6 && name.casts.some(({ rule }) => rule === "entities/context/speaks")) weight += 0.5;
  });
  return type === "NORP" ? weight * 0.6 : weight;
}

function roleOf(reading: Reading, { name }: Mention, trace: Trace | null): string | null {
  const { doc } = reading;
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
      what: `role of ${name.text}`,
      because,
    });
    return doc.text.slice(start, end).replace(/\s+/g, " ");
  }
  return null;
}

/** The symbol the page shows beside a mention or for the same company, else the one the list has for the name. */
function tickerOf(
  { doc }: Reading,
  { mentions }: Cluster,
  shown: readonly Shown[],
  year: number | null,
): string | null {
  for (const { name } of mentions) {
    if (!/^\s?\(/.test(doc.text.slice(name.end, name.end + 2))) continue;
    const next = shown[placeAfter(shown, name.end)];
    if (next === undefined || next.start - name.end > 24) continue;
    if (!doc.text.slice(name.end, next.start).includes(")")) return next.symbol;
  }
  const tried = new Set<string>();
  for (const { name } of mentions) {
    if (tried.has(name.key)) continue;
    tried.add(name.key);
    const listing = companyOf(doc, name.first, name.last, year);
    if (listing !== null) return listing.symbol;
  }
  return null;
}
