import { has, isKind, LINE_START, shaped } from "../../core/document.ts";
import { C } from "../../lexicon/classes.ts";
import { capitals } from "./capitals.ts";
import { calendar } from "./cut/calendar.ts";
import { caseChange } from "./cut/case-change.ts";
import { hyphenPair } from "./cut/hyphen-pair.ts";
import { innerWord } from "./cut/inner-word.ts";
import { opener } from "./cut/opener.ts";
import { people } from "./cut/people.ts";
import { personInside } from "./cut/person-inside.ts";
import { placeAndPerson } from "./cut/place-and-person.ts";
import { title } from "./cut/title.ts";
import { ampersand } from "./join/ampersand.ts";
import { andName } from "./join/and-name.ts";
import { hyphen } from "./join/hyphen.ts";
import { inName } from "./join/in-name.ts";
import { legalForm } from "./join/legal-form.ts";
import { nickname } from "./join/nickname.ts";
import { ofName } from "./join/of-name.ts";
import { particle } from "./join/particle.ts";
import { possessiveName } from "./join/possessive-name.ts";
import { workTitle } from "./join/work-title.ts";
import {
  ALL_CAPITALS,
  isCapital,
  isDigital,
  isGlued,
  isWrapped,
  knownName,
  knownTitle,
  mostTokens,
  nameOf,
  type Piece,
  type Reading,
  TITLE_CASE,
} from "./name.ts";
import type { CutRule, JoinRule } from "./rule.ts";

/** What carries a run of capitals over a word without one, tried in this order. */
export const joinRules: readonly JoinRule[] = [
  workTitle,
  hyphen,
  legalForm,
  ampersand,
  particle,
  nickname,
  ofName,
  inName,
  possessiveName,
  andName,
];

/** What cuts a run, in this order: first what only looks like a part of the name, then names side by side. */
export const cutRules: readonly CutRule[] = [
  calendar,
  opener,
  innerWord,
  title,
  people,
  personInside,
  placeAndPerson,
  caseChange,
  hyphenPair,
];

/** Those that have something to say of a single word. */
const singleCutRules: readonly CutRule[] = [calendar, opener];

/** No name is longer: what goes on and on with capitals is no name. */
const longestRun = 16;

/** Finds the candidates of all lines whose capitals mean something, in the order of the text. */
export function readCandidates(reading: Reading): void {
  const { sentences } = reading.doc;
  for (let s = 0; s < sentences.count; s++) {
    const line = reading.lines[s] as number;
    if (line === ALL_CAPITALS || line === TITLE_CASE) continue;
    const last = Math.min(sentences.last[s] as number, mostTokens);
    for (let at = sentences.first[s] as number; at < last; ) at = readRun(reading, at, last, line);
  }
}

/** Reads the run that begins at a token, if one does, and returns where to go on. */
function readRun(reading: Reading, at: number, limit: number, line: number): number {
  const quoted = workTitle.join(reading, at, at);
  if (quoted > 0 && quoted <= limit) {
    const spans = [capitals.id, workTitle.id];
    reading.names.push(nameOf(reading.doc, { first: at, last: quoted, titleFirst: -1, titleLast: -1, spans }, line));
    return quoted;
  }
  const start = runStart(reading, at);
  if (start < 0) return at + 1;
  const spans: string[] = [capitals.id];
  let end = start;
  while (end < limit && end - at < longestRun) {
    const next = goOn(reading, at, end, spans);
    if (next < 0 || next > limit) break;
    end = next;
  }
  if (end === at) return at + 1;
  cutRun(reading, { first: at, last: end, titleFirst: -1, titleLast: -1, spans }, line);
  return end;
}

/** Behind the first word of the run that begins at a token; the token itself where only a particle opens it; -1 if none begins there. */
function runStart(reading: Reading, at: number): number {
  const { doc } = reading;
  if (isCapital(doc, at)) return stride(reading, at);
  if (has(doc, at, C["name-particle"])) return at;
  if (isDigital(doc, at) && isKind(doc, at, "word") && has(doc, at + 1, C["product-noun"])) return at + 1; // "o1 models"
  if (isKind(doc, at, "number") || isDigital(doc, at)) return knownName(doc, at)?.last ?? -1;
  return -1;
}

/** Behind the word at `at`, or behind the known name or title of several words that begins there. */
function stride({ doc }: Reading, at: number): number {
  return Math.max(at + 1, knownName(doc, at)?.last ?? 0, knownTitle(doc, at)?.last ?? 0);
}

/** Where the run goes on behind `end`, or -1. Notes the rule that joined. */
function goOn(reading: Reading, first: number, end: number, spans: string[]): number {
  const { doc } = reading;
  if (isCapital(doc, end) && !isGlued(doc, end)) {
    if (shaped(doc, end, LINE_START) && !isWrapped(doc, end)) return -1;
    return stride(reading, end);
  }
  for (const rule of joinRules) {
    const next = rule.join(reading, first, end);
    if (next <= end) continue;
    if (!spans.includes(rule.id)) spans.push(rule.id);
    return next;
  }
  return -1;
}

/** Cuts a run into pieces and notes each as a candidate. */
export function cutRun(reading: Reading, whole: Piece, line: number): void {
  let pieces: readonly Piece[] = [whole];
  for (const rule of whole.last - whole.first === 1 ? singleCutRules : cutRules) {
    if (pieces.length === 0) return;
    if (pieces.length > 1) pieces = pieces.flatMap((piece) => rule.cut(reading, piece) ?? [piece]);
    else pieces = rule.cut(reading, pieces[0] as Piece) ?? pieces;
  }
  for (const piece of pieces) if (piece.last > piece.first) reading.names.push(nameOf(reading.doc, piece, line));
}
