import { C } from "../../lexicon/classes.ts";
import { lexicon } from "../../lexicon/index.ts";
import { readDateline } from "./dateline.ts";
import type { Line } from "./line.ts";
import type { Judgement } from "./line-rule.ts";
import { isListItem } from "./list-item.ts";
import { namesAlone } from "./name-line.ts";
import type { Region } from "./region.ts";
import { isTableRow } from "./table-row.ts";

/** The name of a section that runs into the next, as names with a capital inside hardly do. */
const glued = /\p{Lowercase}{4}\p{Uppercase}\p{Lowercase}{3}/u;

/** How many lines above the body a headline is looked for. */
const reach = 60;

const eastAsian = "[\\u3040-\\u30ff\\u3400-\\u9fff\\uac00-\\ud7af]";
const wordShape = new RegExp(
  `(?=(${eastAsian}{2}))|(?<!\\p{Alphabetic})((?:(?!${eastAsian})\\p{Alphabetic}){4,})`,
  "gu",
);

/** Words of four letters and more; where words are not parted or change at their ends, every two signs that stand side by side. */
const wordsOf = (text: string): string[] =>
  [...text.toLowerCase().matchAll(wordShape)].map(([, pair, word]) => pair ?? word ?? "");

/** The line that is the headline of a page: -1 where none is. */
export function pageTitle(lines: readonly Line[], judged: readonly (Judgement | null)[], region: Region): number {
  const sample = bodySample(lines, judged, region);
  const body: Body = { sample, words: new Set(wordsOf(sample)), times: timesOf(lines) };
  let best = -1;
  let most = 1.1;
  const last = lastHeadline(lines, judged, region);
  for (let at = Math.max(0, region.first - reach); at <= last; at++) {
    const worth = titleWorth(lines, judged, region, at, body);
    if (worth > most) {
      most = worth;
      best = at;
    }
  }
  const worthOf = (at: number): number => titleWorth(lines, judged, region, at, body);
  return aboveStandfirst(lines, judged, best, worthOf, region.first);
}

/** What a headline is held against. */
interface Body {
  /** The first paragraphs of the body, and their words. */
  readonly sample: string;
  readonly words: ReadonlySet<string>;
  /** How often lines of a headline's length stand on the page. */
  readonly times: ReadonlyMap<string, number>;
}

function timesOf(lines: readonly Line[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { text, size } of lines) if (size >= 28 && size <= 240) times.set(text, (times.get(text) ?? 0) + 1);
  return times;
}

/** The last line that may be a headline: the third paragraph of the region, or few lines behind the first. */
function lastHeadline(lines: readonly Line[], judged: readonly (Judgement | null)[], region: Region): number {
  let paragraphs = 0;
  let at = region.first;
  for (; at < Math.min(region.first + 6, lines.length - 1); at++)
    if (judged[at] == null && lines[at]?.prose && ++paragraphs > 2) break;
  return at;
}

/** The sentence under a headline shares more words with the body than the headline itself: of two good lines the upper is the headline. */
function aboveStandfirst(
  lines: readonly Line[],
  judged: readonly (Judgement | null)[],
  best: number,
  worthOf: (at: number) => number,
  first: number,
): number {
  let found = best;
  for (let at = best - 1; at >= Math.max(0, found - 4); at--) {
    const line = lines[at] as Line;
    if (judged[at] != null || line.size < 22 || (line.ends === "stop" && !/[?!]["'”’]?$/.test(line.text))) continue;
    if (glued.test(line.text)) continue;
    if (namesAlone(line) === null && worthOf(at) > 0.6 && worthOf(at) > worthOf(found) - 2) found = at;
  }
  return withoutCrumbs(lines, found, Math.max(found, first));
}

/** Where the names of sections run into a headline that stands alone as well, the headline alone. */
function withoutCrumbs(lines: readonly Line[], found: number, last: number): number {
  const whole = lines[found]?.text ?? "";
  for (let at = Math.max(0, found - 6); at <= Math.min(found + 6, last); at++) {
    const text = lines[at]?.text ?? "";
    if (at !== found && text.length >= 20 && text.length < whole.length && whole.includes(text)) return at;
  }
  return found;
}

function bodySample(lines: readonly Line[], judged: readonly (Judgement | null)[], region: Region): string {
  let sample = "";
  for (let at = region.first; at < region.last && sample.length < 6000; at++)
    if (judged[at] == null && lines[at]?.prose) sample += ` ${(lines[at] as Line).text.slice(0, 3000)}`;
  return sample;
}

function titleWorth(
  lines: readonly Line[],
  judged: readonly (Judgement | null)[],
  region: Region,
  at: number,
  body: Body,
): number {
  const line = lines[at] as Line;
  if (judged[at] != null || line.size < 12 || line.size > 240 || isListItem(line)) return -9;
  if (line.prose && line.ends === "stop" && !/[?!]["'”’]?$/.test(line.text)) return -9;
  const words = wordsOf(line.text);
  const shared = words.filter((word) => body.words.has(word)).length;
  let worth = words.length === 0 ? 0 : (3.5 * shared) / (words.length + 1);
  if (line.size >= 28) worth += 0.7;
  else if (line.size < 20) worth -= 0.6;
  if (line.ends === "stop" && !/[?!]["'”’]?$/.test(line.text)) worth -= 1.4;
  if (line.ends === "colon") worth -= 1;
  if (line.prose) worth -= 0.8;
  if (namesAlone(line) !== null && line.size < 40) worth -= 1.2;
  if (glued.test(line.text)) worth -= 1;
  if (line.size >= 28 && (standsAgain(lines, at) || (body.times.get(line.text) ?? 0) > 2)) worth += 1;
  if (body.sample.includes(line.text)) worth -= 1.2; // the name beside a picture, or a heading of what the text says next
  if (line.size >= 28 && (lines[at + 1]?.text === line.text || lines[at - 1]?.text === line.text)) worth += 1;
  if (near(lines, judged, at, 4)) worth += 1.2;
  if (at > region.first) worth -= 1.5;
  return worth - Math.min(1.6, 0.08 * between(judged, at, region.first));
}

/** True if a line near it is, or ends with, the same words: pages say their headline in the path of the page as well. */
function standsAgain(lines: readonly Line[], at: number): boolean {
  const { text } = lines[at] as Line;
  for (let other = Math.max(0, at - 6); other <= Math.min(lines.length - 1, at + 6); other++)
    if (other !== at && (lines[other] as Line).text.endsWith(text)) return true;
  return false;
}

/** True if a byline or a date follows within some lines; labels, and lines that are surely the site's own, do not count. */
function near(lines: readonly Line[], judged: readonly (Judgement | null)[], at: number, most: number): boolean {
  let left = most;
  for (let next = at + 1; next < judged.length && left > 0; next++) {
    const kind = judged[next]?.kind;
    if (kind === "byline" || kind === "date-line") return true;
    if (kind !== "chrome" && (lines[next] as Line).size >= shortest) left--;
  }
  return false;
}

/** What is shorter is a label. */
const shortest = 20;

/** The lines between two places that no rule has judged to be the site's own. */
function between(judged: readonly (Judgement | null)[], from: number, to: number): number {
  let open = 0;
  for (let at = from; at < to; at++) if (judged[at]?.kind !== "chrome") open++;
  return open;
}

/** Under the name of a section, a line of the length of a headline, and no sentence. */
const isHeadlineShaped = (line: Line | undefined): boolean =>
  line !== undefined &&
  (line.ends !== "stop" || /[?!]["'”’]?$/.test(line.text)) &&
  line.ends !== "colon" &&
  line.size >= 28 &&
  line.size <= 160 &&
  !isTableRow(line) &&
  !isListItem(line) &&
  readDateline(line) === null;

/** The headline of a plain text: its first line, if that is shaped as one and a body follows; else -1. */
export function plainTitle(lines: readonly Line[], judged: readonly (Judgement | null)[]): number {
  const at = lines.findIndex((_, i) => judged[i] == null);
  const line = lines[at];
  if (line === undefined || at > 8) return -1;
  const next = lines.findIndex((_, i) => i > at && judged[i] == null);
  const named = underLabels(lines, judged, at);
  if (named > at) return named;
  const behind = lines[next];
  if (behind === undefined || line.size > 220 || isListItem(line)) return -1;
  if (readDateline(line) !== null || /^\p{Lowercase}/u.test(line.text) || isTableRow(line)) return -1;
  if (line.ends === "colon" || /[,;]$/.test(line.text)) return -1;
  if (line.ends !== "stop" || /[?!]["'”’]?$/.test(line.text))
    return line.size <= 160 &&
      !/[.!?]["'”’]?\s+\p{Uppercase}/u.test(line.text.replace(/^\p{Uppercase}{2,12}\. /u, "")) &&
      !/^\p{Lowercase}/u.test(behind.text)
      ? at
      : -1;
  const letters = line.text.match(/\p{Alphabetic}/gu)?.length ?? 0;
  const capitals = line.text.match(/\p{Uppercase}/gu)?.length ?? 0;
  if (line.size <= 140 && capitals > letters * 0.6) return at;
  if (line.size > 130 || !isOneSentence(line.text)) return -1;
  const marked = judged.slice(at + 1, next).some((each) => each?.kind === "byline" || each?.kind === "date-line");
  if (marked || isHeaded(lines, at)) return at;
  const taken = (): boolean => isTitleCase(line.text) || isTakenUp(line, lines.slice(next, next + 3));
  return behind.prose && behind.gap > 1 && taken() ? at : -1;
}

/** The place of what has the shape of a headline, under the names of a few sections: `News`, `Obituaries`; the place itself where none is. */
function underLabels(lines: readonly Line[], judged: readonly (Judgement | null)[], at: number): number {
  let next = at;
  for (let labels = 0; labels <= mostLabels; next++) {
    const line = lines[next];
    if (line === undefined || line.prose) return at;
    if (judged[next] != null) continue;
    if (labels > 0 && isHeadlineShaped(line)) return next;
    if (line.size >= 20 || line.ends !== "open" || /\s\S+\s/.test(line.text)) return at;
    labels++;
  }
  return at;
}
const mostLabels = 4;

/** The story says in its first paragraphs what a headline says, with most of its words. */
function isTakenUp(line: Line, story: readonly Line[]): boolean {
  const words = wordsOf(line.text);
  const said = new Set(wordsOf(story.map(({ text }) => text.slice(0, 1000)).join(" ")));
  const again = words.filter((word) => said.has(word)).length;
  return line.size <= longestTakenUp && words.length >= 4 && again >= words.length * 0.6 && !sentence.test(line.text);
}
const longestTakenUp = 100;
/** Speech, and what happened on a weekday, is told by sentences of the story. */
const sentence = /^["'“‘„«(]|\bon (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/;

/** A word with a full stop inside a line. */
const stopped = /(?<!\p{ID_Continue})\p{Alphabetic}[\p{Alphabetic}.]{0,7}\.(?=\s)/gu;
const initials = /^(?:\p{Uppercase}\.){1,4}$/u;

/** True for initials, and what the lexicon knows as an abbreviation: their full stops end no sentence. */
const isShortForm = (word: string): boolean => initials.test(word) || lexicon().has(lexicon().id(word), C.abbreviation);

const stopInside = /[.!?]["'”’]?\s/;
const isOneSentence = (text: string): boolean =>
  !stopInside.test(text) || !stopInside.test(text.replace(stopped, (word) => (isShortForm(word) ? "" : word)));

/** A place in capitals alone, or with what it lies in or the day behind it: `MONTPELIER, Vt.`, `ST. LOUIS 1996-08-30`. */
const placeAlone =
  /^\p{Uppercase}[\p{Uppercase}.'’ -]{2,40}(?:, \p{Uppercase}[\p{Alphabetic}. ]{1,24})?(?: \d{4}-\d\d-\d\d)?$/u;

/** True if a dateline follows, with no more than names between. */
function isHeaded(lines: readonly Line[], at: number): boolean {
  for (const line of lines.slice(at + 1, at + 4)) {
    if (readDateline(line) !== null || placeAlone.test(line.text)) return true;
    if (line.size >= 80) return false;
  }
  return false;
}

/** True where nearly every long word has a capital, as in headlines of English. */
function isTitleCase(text: string): boolean {
  const words = text.match(/(?<![\p{ID_Continue}'’-])\p{Alphabetic}{4,}/gu) ?? [];
  return words.length >= 4 && words.filter((word) => /^\p{Uppercase}/u.test(word)).length >= words.length * 0.85;
}
