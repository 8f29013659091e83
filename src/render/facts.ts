import type { DateMention, Entity, EntityType, Moment, Quotation, Span, Ticker } from "../contract.ts";
import type { Reading } from "../core/reading.ts";

/** What the views show of a Brief, put in the order in which a person reads it. Nothing is decided here, only arranged. */

/** The entity types in everyday words. */
export const typeWords: Readonly<Record<EntityType, string>> = {
  PERSON: "person",
  NORP: "group",
  FAC: "place",
  ORG: "organization",
  GPE: "place",
  LOC: "place",
  PRODUCT: "product",
  EVENT: "event",
  WORK_OF_ART: "work",
  LAW: "law",
};

/** Who and what the story names; of no salience is an exchange that only tells where a symbol trades. */
export const named = (entities: readonly Entity[]): readonly Entity[] =>
  entities.filter(({ salience }) => salience > 0);

/** The sentence a span begins in, or null outside title and body. */
export function sentenceOf(reading: Reading, span: Span): string | null {
  const { sentences, text } = reading;
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sentences[middle] as Span).end <= span.start) low = middle + 1;
    else high = middle;
  }
  const found = sentences[low];
  return found !== undefined && found.start <= span.start ? text.slice(found.start, found.end) : null;
}

/** The dates that name calendar days, in the order of time; of equal ones only the first. */
export function timeline(dates: readonly DateMention[]): DateMention[] {
  const seen = new Set<string>();
  const days = dates.filter((date) => {
    if (date.from === null || seen.has(date.value)) return false;
    seen.add(date.value);
    return true;
  });
  return days.sort((a, b) => compare(a.from, b.from) || compare(a.to, b.to) || a.start - b.start);
}

const seasons: Readonly<Record<string, string>> = { SP: "spring", SU: "summer", FA: "fall", WI: "winter" };
const dayParts: Readonly<Record<string, string>> = {
  MO: "morning",
  MI: "midday",
  AF: "afternoon",
  EV: "evening",
  NI: "night",
  DT: "daytime",
};

/** The days of a date as people write them: "fall 2024" for `2024-FA`, "Q1 2025", "1990s", "2025-03-06 night"; most stay as they are. */
export function dayWords({ value, from, to }: DateMention): string {
  const [, year = "", part = ""] = /^(\d{4})-([A-Z]+\d?)$/.exec(value) ?? [];
  if (part in seasons) return `${seasons[part]} ${year}`;
  if (/^Q\d$/.test(part)) return `${part} ${year}`;
  if (/^H\d$/.test(part)) return `${part === "H1" ? "first" : "second"} half of ${year}`;
  if (/^\d{2}[\dX]X$/.test(value)) return `${value.replaceAll("X", "0")}s`;
  if (/^\d{4}-W\d\d/.test(value) && from !== null) return from === to ? from : `${from} to ${to}`;
  const [, day = "", clock = ""] = /^(\d{4}-\d\d-\d\d)T(.+)$/.exec(value) ?? [];
  return day === "" ? value : `${day} ${dayParts[clock] ?? clock}`;
}

/** ISO days compared; a year with a sign or more than four digits by its number. */
const compare = (a: string | null, b: string | null): number => dayNumber(a) - dayNumber(b);

function dayNumber(day: string | null): number {
  const met = /^(-?\d+)-(\d\d)-(\d\d)/.exec(day ?? "");
  return met === null ? 0 : Number(met[1]) * 372 + Number(met[2]) * 31 + Number(met[3]);
}

/** A quotation with all its pieces. */
export interface Said {
  readonly speaker: string | null;
  /** The speaker for a line of its own: "The city" for `city`, where the article says so. */
  readonly called: string | null;
  readonly role: string | null;
  readonly verb: string | null;
  readonly kind: Quotation["kind"];
  readonly words: readonly string[];
}

/** The article or pronoun before a speaker who has no name: "the city", "his wife". */
const ahead = /(?:^|[\s"“(])(the|an?|his|her|its|their|our|my)\s$/i;

/** A name, or what a nameless speaker is called with the word before it. */
function calledOf({ speaker }: Quotation, text: string): string | null {
  if (speaker === null || speaker.entity !== null || !/^\p{Lowercase}/u.test(speaker.name))
    return speaker?.name ?? null;
  const [, word = ""] = ahead.exec(text.slice(Math.max(speaker.start - 8, 0), speaker.start)) ?? [];
  return word === "" ? speaker.name : `${word[0]?.toUpperCase()}${word.slice(1).toLowerCase()} ${speaker.name}`;
}

/** The quotations in order; the pieces of a broken one stand together. */
export function said({ brief: { entities, quotes }, text }: Reading): Said[] {
  const groups = new Map<number, { -readonly [K in keyof Said]: Said[K] } & { words: string[] }>();
  const out: Said[] = [];
  for (const quote of quotes) {
    const known = quote.group === null ? undefined : groups.get(quote.group);
    if (known !== undefined) {
      known.words.push(quote.text);
      continue;
    }
    const entity = entities.find((each) => each.id === quote.speaker?.entity);
    const made = {
      speaker: quote.speaker?.name ?? null,
      called: calledOf(quote, text),
      role: entity?.role ?? null,
      verb: quote.cue?.text ?? null,
      kind: quote.kind,
      words: [quote.text],
    };
    if (quote.group !== null) groups.set(quote.group, made);
    out.push(made);
  }
  return out;
}

/** What was said: the speaker's own words in marks, reported ones without. */
export function saidWords({ kind, words }: Said, [open, gap, close]: readonly [string, string, string]): string {
  const all = words.join(` ${gap} `);
  return kind === "direct" ? `${open}${all}${close}` : all;
}

/** "Microsoft Corp.", "NASDAQ": what is known of a ticker, and whether the article itself speaks of it. */
export const tickerFacts = ({ company, exchange, inBody }: Ticker): string[] =>
  [company, exchange, inBody ? null : "in the page's ticker line only"].filter((fact) => fact !== null);

/** Who spoke, for a line of its own: "David Sacks (artificial intelligence czar) said". A verb that wants a hearer, "told", is left out. */
export function attribution({ called, role, verb }: Said): string {
  const who = called === null ? "Not attributed" : role === null ? called : `${called} (${role})`;
  return called !== null &&
    verb !== null &&
    /^[\p{Alphabetic} ]+$/u.test(verb) &&
    !/^(?:according|tell|told)/i.test(verb)
    ? `${who} ${verb.toLowerCase()}`
    : who;
}

/** A stated moment as people write it: "2025-01-29 09:18 -05:00". */
export function momentWords({ value }: Moment): string {
  const [day = "", clock] = value.split("T");
  if (clock === undefined) return day;
  const [, hours = "", zone = ""] = /^(\d\d:\d\d)(?::\d\d(?:\.\d{1,9})?)?(.*)/s.exec(clock) ?? [];
  return [day, hours, zone === "Z" ? "UTC" : zone].filter((part) => part !== "").join(" ");
}

/** "Clyde Morgan (automated), Reuters": the authors on one line, or null. */
export function bylineWords(reading: Reading): string | null {
  const { authors } = reading.brief.article;
  if (authors.length === 0) return null;
  return authors.map(({ name, kind }) => (kind === "automated" ? `${name} (automated)` : name)).join(", ");
}
