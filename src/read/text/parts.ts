import type { Span } from "../../contract.ts";
import { isCued, readByline } from "../byline.ts";
import { isWeekday } from "../calendar.ts";
import { readMoments } from "../moment.ts";
import { type Line, lineOf, linesOf, type Raw, rawOf } from "./line.ts";
import { isGluedNames } from "./navigation.ts";
import { dateCueAt, phraseOf } from "./phrases.ts";
import { pointersIn } from "./pointer.ts";
import { isRunOn, runOnCuts } from "./run-on.ts";
import { signsOf } from "./run-on-signs.ts";
import { runOnTitle } from "./run-on-title.ts";
import { pageEvidence } from "./scraped-page.ts";

/** How far into a line what stood on lines of its own can reach. */
const headReach = 600;
/** How far before the end of a line site words can begin. */
const tailReach = 1500;

/**
 * The lines of a text, with what ran into its neighbours parted again: title, byline and date in front of the first sentence, pointers
 * ("Scroll down for video") between sentences, and the site words behind the last one.
 */
export function partsOf(text: string): Line[] {
  const source = rawOf(text);
  const lines = linesOf(source);
  const parts: Line[] = [];
  lines.forEach((line, at) => {
    const cuts = cutsOf(line, at, lines.length - at);
    if (cuts.length === 0) parts.push(line);
    else parts.push(...cutAt(source, line, cuts));
  });
  return parts;
}

const uncut: readonly number[] = [];

/** Where a line is parted, the `at`th of its text and the `left`th from its end. */
function cutsOf(line: Line, at: number, left: number): readonly number[] {
  if (line.size < 60 || (line.size < 120 && !line.digits)) return uncut;
  const head = at < 20 && (at === 0 || line.opens) && isHeadLike(line, at) ? headCuts(line.text, at === 0) : uncut;
  const pointers = line.points ? pointersIn(line).flatMap(({ start, end }) => [start, end]) : uncut;
  const tail = left <= 4 && line.size > 300 ? tailCuts(line.text) : uncut;
  return head.length + pointers.length + tail.length === 0 ? uncut : [...head, ...pointers, ...tail];
}

/** The lines of a page whose line ends were lost, as far as they can be told, and the place of its headline among them; -1 where that is not sure. */
export interface RunOnParts {
  readonly lines: readonly Line[];
  readonly title: number;
}

/** The same as `partsOf` of a page whose line ends were lost; null for another text. */
export function runOnParts(text: string, parts: readonly Line[]): RunOnParts | null {
  if (!isRunOn(text)) return null;
  if (![text.slice(0, endOfPage), text.slice(-endOfPage)].some(isOfPage)) return null;
  const source = rawOf(text);
  const whole = signsOf(text);
  const title = runOnTitle(text, whole);
  const lines = parts.flatMap((line) => {
    const signs = line.text.length === text.length ? whole : signsOf(line.text);
    const inside = runOnCuts(line.text, signs).filter((cut) => !stands(line.start + cut, title));
    const ends = title === null ? [] : [title.start, title.end].map((place) => place - line.start);
    return cutAt(source, line, [...inside, ...ends.filter((place) => place > 0 && place < line.text.length)]).map(
      (part) => ({ ...part, gap: 1 }),
    );
  });
  const headline = title ?? headlineOf(parts);
  const at = lines.findIndex(({ start }) => start === headline?.start);
  return { lines, title: at >= 0 && (lines[at] as Line).end === headline?.end ? at : -1 };
}

/** What was parted from the names of a menu in front of it and from a byline behind it. */
const headlineOf = (parts: readonly Line[]): Span | null =>
  parts.find(
    ({ size }, at) => at > 0 && at < 3 && size >= 20 && size <= 220 && isCued(parts[at + 1]?.text.slice(0, 110) ?? ""),
  ) ?? null;

/** True for a place within a span, its ends left aside. */
const stands = (place: number, span: Span | null): boolean => span !== null && place > span.start && place < span.end;

/** So much at either end of a page tells that it is one: stories, which are many, are looked through no further. */
const endOfPage = 500;

/** True for a piece of a text that something of a site's own stands in. */
function isOfPage(text: string): boolean {
  const source = rawOf(text);
  return pageEvidence(cutAt(source, lineOf(source, 0, text.length, 1), runOnCuts(text, signsOf(text)))) > 0;
}

const isHeadLike = ({ text }: Line, at: number): boolean =>
  headLike.test(text.slice(0, 40)) ||
  (at === 0 && menuEnd(text.slice(0, headReach)) > 0) ||
  (at === 0 &&
    (titleLike.test(text.slice(0, headReach)) ||
      /\b(?:By|PUBLISHED|Published|Posted|Gener\p{Alphabetic}+)\b/u.test(text.slice(0, headReach))));

function cutAt(source: Raw, line: Line, cuts: readonly number[]): Line[] {
  const places = [...new Set([0, ...cuts, line.text.length])].sort((a, b) => a - b);
  const parts: Line[] = [];
  for (let i = 0; i + 1 < places.length; i++) {
    let start = line.start + (places[i] as number);
    let end = line.start + (places[i + 1] as number);
    while (start < end && /\s/.test(source.text.charAt(start))) start++;
    while (end > start && /\s/.test(source.text.charAt(end - 1))) end--;
    if (start < end) parts.push(lineOf(source, start, end, parts.length === 0 ? line.gap : 0));
  }
  return parts;
}

/** A header that runs into the text begins with a byline, a date cue or a date. */
const headLike = /^[\s.|:•·,–—-]{0,12}(?:(?:by|von|por|par)[\s.:]|\D{0,25}\d)/i;
/** A headline with more behind it has a byline's word in its line. */
const titleLike =
  /\p{Lowercase}(?:By|Von|Por|Par|P[uU]|Gener|Écrit|Escrito|Written)|\b(?:by|von|por|par|published|gener\p{Alphabetic}{2,8}|escrito|written)\b|--/u;

/** The names of a menu that run into each other, and the words behind them into the last: `SymbolsNewsMarketsBrokersMarket Overview`. */
const menu = /^(?:\p{Uppercase}\p{Lowercase}+){3,20}(?=\p{Uppercase}\p{Lowercase}*(?:\s|$))/u;
const menuEnd = (head: string): number => menu.exec(head)?.[0].length ?? 0;

/** The end of the names of a page's parts that run into each other in front of the text: `Aim SummaryOverviewThe 5 WsInfobox - The dam`. */
function gluedEnd(head: string): number {
  const end = head.search(/\s[-–—]\s/);
  return end > 0 && end < 160 && isGluedNames(head.slice(0, end)) ? end : 0;
}

const automated =
  /(?:generated by|written by|generado por|escrito por|gerado por|généré par|generato da|generiert von|erstellt von)(?: an?| un| une| einem)?(?: agente?| agent)?(?: de| d')? ?(?:ai|ia|ki)(?=[\s-]|\p{Uppercase})(?: agent| agente)?/iu;

const automatedFirst = new RegExp(`^${automated.source}`, "iu");

/** Where the pieces of a header begin and end that runs into the text behind it. */
function headCuts(text: string, first: boolean): number[] {
  const head = text.slice(0, headReach);
  const cuts: number[] = [];
  let at = 0;
  if (first) {
    at = menuEnd(head);
    if (at > 0) cuts.push(at);
    const title = titleEnd(head);
    if (title > 0) {
      cuts.push(title);
      at = title;
    }
  }
  for (let times = 0; times < 8; times++) {
    const next = headPiece(head, at, times === 0 || cuts.length > 0);
    if (next <= at) break;
    at = next;
    while (at < head.length && /[\s.|•·]/.test(head.charAt(at))) at++;
    cuts.push(at);
  }
  const names = cuts.length > 0 ? gluedEnd(head.slice(at)) : 0;
  if (names > 0) cuts.push(at + names);
  return at >= text.length - 1 && cuts.length === 1 ? [] : cuts;
}

/** The end of a title that runs into a byline and a date; 0 where there is none. */
function titleEnd(head: string): number {
  const cue = automated.exec(head);
  const found =
    cue !== null
      ? cue.index
      : (/(?<=[\p{Lowercase}\d"'”’?!)]\s?)(?:By|Von|Por|Par|Di|PUBLISHED|Published|Posted)[ :](?=\s?[\p{Uppercase}\d])/u.exec(
          head,
        )?.index ?? -1);
  if (found < 15 || found > 220 || /[.!?]\s+\p{Uppercase}/u.test(head.slice(0, found))) return 0;
  const moment = readMoments(head.slice(found, found + 160))[0];
  return moment !== undefined && moment.start < 90 ? found : 0;
}

/** With such a word alone before it, a date opens a sentence: `At 9:30 a.m. on Jan. 30, 2025 it rang.` */
const preposition = /^(?:on|at|by|in|am|um|vom|le|à|el|a|il|alle|em|op|om|på|den)?\s?$/i;

/** The end of the piece of a header that begins at a place; the place itself where none does. */
function headPiece(head: string, from: number, opening: boolean): number {
  let at = from;
  while (at < head.length && /[\s.|:•·,–—-]/.test(head.charAt(at))) at++;
  const ticker = /^(?:[A-Z][A-Z0-9.]{0,6}--\s?)+/.exec(head.slice(at, at + 80));
  if (ticker !== null) return at + ticker[0].length;
  const minutes =
    /^\d{1,2}\s?min(?:ute|uto|uti|uten)?s?\.?(?:\s?(?:read|de lectura|de leitura|de lecture|di lettura|lesezeit))?/i.exec(
      head.slice(at, at + 40),
    );
  if (minutes !== null && from > 0) return at + minutes[0].length;
  const behindCue = dateCueAt(head, at)?.end ?? at;
  const moment = readMoments(head.slice(behindCue, behindCue + 70))[0];
  const near =
    moment !== undefined &&
    /^[\s.:|,•·–—-]{0,4}(?:(?:at|on|am|le|el)\s)?$/u.test(head.slice(behindCue, behindCue + moment.start));
  const tells =
    near &&
    from === 0 &&
    preposition.test(head.slice(at, behindCue)) &&
    /^,?\s\p{Alphabetic}/u.test(head.slice(behindCue + moment.end));
  if (near && !tells && (behindCue > at || (from > 0 && opening))) return behindCue + moment.end;
  if (!opening) return from;
  const name = bylineEnd(head, at);
  return name > at ? name : from;
}

/** Where the weekday begins that stands before a date and runs into a name: `Clyde Morganmiércoles, 29 de enero`. */
function weekdayStart(text: string, date: number): number {
  const before = /(?<!\p{Alphabetic})(\p{Alphabetic}{4,40}),?\s?$/u.exec(text.slice(0, date));
  const word = before?.[1] ?? "";
  for (let at = 0; at + 4 <= word.length; at++)
    if (isWeekday(word.slice(at).toLowerCase())) return (before?.index ?? 0) + at;
  return date;
}

const bylineShape =
  /^(?:by|von|por|par)(?=[\s.:])[\s.:]{1,3}([^.|\d\n]{2,70}?)(?=\s?(?:\.|\||PUBLISHED|UPDATED|Published|Updated|Last updated|Created|\d)|(?<=\p{Lowercase})(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)|$)/iu;

function bylineEnd(head: string, at: number): number {
  const cue = automatedFirst.exec(head.slice(at, at + 60));
  if (cue !== null) {
    const rest = head.slice(at + cue[0].length);
    const moment = readMoments(rest.slice(0, 140))[0];
    if (moment !== undefined && moment.start < 90) return at + cue[0].length + weekdayStart(rest, moment.start);
  }
  const match = bylineShape.exec(head.slice(at, at + 110));
  if (match === null) return at;
  const { authors, cued } = readByline(match[0]);
  if (!cued || authors.length === 0) return at;
  const words =
    match[1]?.match(/\p{Lowercase}\p{Alphabetic}*/gu)?.filter((word, i, all) => all.indexOf(word) === i) ?? [];
  const prose = words.length > 8;
  return prose ? at : at + match[0].length + (head.charAt(at + match[0].length) === "." ? 1 : 0);
}

/** Where site words begin that run on behind the last sentence of a line. */
function tailCuts(text: string): number[] {
  const from = Math.max(0, text.length - tailReach);
  const tail = text.slice(from);
  const cuts: number[] = [];
  let end = tail.length;
  for (let start = sentenceStart(tail, end); start > 0; start = sentenceStart(tail, start)) {
    const chunk = tail.slice(start, end);
    const hit = chunk.length > 320 ? null : phraseOf(chunk);
    const chrome =
      hit !== null &&
      (hit.how === "whole" ||
        (hit.how === "start" && /^(?:newsletter|agreement|comments|related|share|author-note)$/.test(hit.cls)));
    if (!chrome) {
      if (!/^(?:AI Writing Agent|About the author)/i.test(chunk)) {
        if (cuts.length === 0 || tail.length - start > 900) break;
        continue;
      }
      cuts.push(start);
      break;
    }
    cuts.push(start);
    end = start;
  }
  const note = tail.includes("AI Writing Agent")
    ? tail.search(/(?<=[.!?]["'”’]?\s?)AI Writing Agent \p{Uppercase}/u)
    : -1;
  if (note >= 0) cuts.push(note);
  return [...new Set(cuts)].map((cut) => cut + from);
}

/** The last place before another where a sentence begins behind the end of one; 0 for none. */
function sentenceStart(text: string, before: number): number {
  for (let at = before - 1; at > 2; at--) {
    const code = text.charCodeAt(at);
    if ((code >= 0x61 && code <= 0x7a) || code === 0x20 || !/\p{Uppercase}/u.test(text.charAt(at))) continue;
    if (/\p{Alphabetic}\p{Alphabetic}[.!?]["'”’]?\s?$/u.test(text.slice(Math.max(0, at - 6), at))) return at;
  }
  return 0;
}
