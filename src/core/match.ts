import type { Span } from "../contract.ts";
import type { Annotation } from "./annotation.ts";
import type { Document, TokenKind } from "./document.ts";
import { CAPITAL, HAS_DIGIT, kinds, LINE_START } from "./document.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Because, Found, Rule, Trigger } from "./rule.ts";

/** What a rule says of a range, before settling; `data` is null for a veto. */
export interface Claim<D> extends Annotation<D | null> {
  /** The rule's priority, and its place in its stage's list. */
  readonly priority: number;
  readonly order: number;
}

/** What is tried only where one of its triggers stands. */
export interface Starting {
  readonly id: string;
  readonly starts: readonly Trigger[];
}

/** A stage's rules, ordered by where they may begin. Made once for a process. */
export interface Matcher<R extends Starting> {
  readonly rules: readonly R[];
  /** By lexicon id of a word. */
  readonly byWord: ReadonlyMap<number, readonly number[]>;
  /** By lexicon class. */
  readonly byClass: readonly (readonly [cls: number, rules: readonly number[]])[];
  /** By the look of a token (`lookOf`), the place in `lists` of the rules that its kind and shape begin. */
  readonly byLook: Uint16Array;
  /** The lists of rules that begin at some look, or at some word, by itself and by its classes; those at `unmet` and `noRules` are empty. */
  readonly lists: (readonly number[])[];
  /** By lexicon id, the word's place in `lists`, filled as words are met; `unmet` till then. */
  readonly known: Uint16Array;
  /** The place in `lists` of words that begin rules by their classes alone, by the number of these. */
  readonly bySet: Map<number, number>;
  /** By rule, the last token of the document it was tried at: several triggers of a rule may stand at one. */
  readonly triedAt: Int32Array;
  /** Its bit in `Tokens.begins`; 0 before it first asks where its rules may begin. */
  bit: number;
}

/** The place of a word no document had yet: 0, for so the system need not give memory for words that none ever has. */
const unmet = 0;

/** The place of a word that begins no rule. */
export const noRules = 1;

/** The shapes that rules may begin at, by the name of their trigger: bits that the token's shape must have. */
const shapes: readonly (readonly [trigger: string, bits: number])[] = [
  ["#line", LINE_START],
  ["#capital-digit", CAPITAL | HAS_DIGIT],
];

/** How many shapes there are. */
export const shapeCount = 128;

/** By the shape of a token, which of `shapes` it has, a bit each. */
const triggersIn = Uint8Array.from({ length: shapeCount }, (_, shape) =>
  shapes.reduce((has, [, bits], i) => ((shape & bits) === bits ? has | (1 << i) : has), 0),
);

/** A token's kind and shape as one number. */
export const lookOf = (kind: number, shape: number): number => kind * shapeCount + shape;

/**
 * Orders rules by their triggers. `classOf` gives the number of a lexicon class and throws for a name there is none of;
 * a trigger word the lexicon lacks throws too, for the build puts every one of them in.
 */
export function compile<R extends Starting>(
  rules: readonly R[],
  lexicon: Lexicon,
  classOf: (name: string) => number,
): Matcher<R> {
  const byWord = new Map<number, number[]>();
  const byClass = new Map<number, number[]>();
  const byKind: number[][] = kinds.map(() => []);
  const byShape: number[][] = shapes.map(() => []);
  const listOf = (trigger: Trigger, rule: string): number[] => {
    if (trigger.length > 1 && trigger.startsWith("#")) {
      const shape = shapes.findIndex(([name]) => name === trigger);
      const list = shape >= 0 ? byShape[shape] : byKind[kinds.indexOf(trigger.slice(1) as TokenKind)];
      if (list === undefined) throw new Error(`rule ${rule} starts at ${trigger}, which is no kind or shape of token`);
      return list;
    }
    if (trigger.length > 1 && trigger.startsWith("@")) return slot(byClass, classOf(trigger.slice(1)));
    const id = lexicon.id(trigger);
    if (id === 0)
      throw new Error(`rule ${rule} starts at "${trigger}", which the lexicon lacks; run \`npm run build\``);
    return slot(byWord, id);
  };
  rules.forEach((rule, order) => {
    for (const trigger of rule.starts) listOf(trigger, rule.id).push(order);
  });
  const lists: (readonly number[])[] = [[], []];
  const byLook = placesByLook(lists, byKind, byShape);
  const known = new Uint16Array(lexicon.wordCount + 1);
  known[0] = noRules;
  const triedAt = new Int32Array(rules.length);
  return {
    rules,
    byWord,
    byClass: [...byClass],
    byLook,
    lists,
    known,
    bySet: new Map(),
    triedAt,
    bit: 0,
  };
}

/** By the look of a token, the place in `lists` of the rules that its kind and its shape begin. */
function placesByLook(
  lists: (readonly number[])[],
  byKind: readonly (readonly number[])[],
  byShape: readonly (readonly number[])[],
): Uint16Array {
  const places = new Uint16Array(kinds.length * shapeCount);
  byKind.forEach((own, kind) => {
    const placeOfShapes: number[] = []; // by the trigger shapes that a token has
    for (let shape = 0; shape < shapeCount; shape++) {
      const has = triggersIn[shape] as number;
      placeOfShapes[has] ??= placeIn(lists, [...own, ...byShape.filter((_, i) => ((has >> i) & 1) !== 0).flat()]);
      places[lookOf(kind, shape)] = placeOfShapes[has];
    }
  });
  return places;
}

function slot(map: Map<number, number[]>, key: number): number[] {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made: number[] = [];
  map.set(key, made);
  return made;
}

/** The rules that a kind of token begins, as places in the matcher's list. */
export const startingAtKind = ({ byLook, lists }: Matcher<Starting>, kind: number): readonly number[] =>
  lists[byLook[lookOf(kind, 0)] as number] as readonly number[];

/** The rules that may begin at a word, by its lexicon id, as places in the matcher's list. */
export function startingAt(matcher: Matcher<Starting>, lexicon: Lexicon, id: number): readonly number[] {
  const place = matcher.known[id] as number;
  return matcher.lists[place === unmet ? meet(matcher, lexicon, id) : place] as readonly number[];
}

/** The place in `lists` of the rules that may begin at a word not met before. */
function meet(matcher: Matcher<Starting>, lexicon: Lexicon, id: number): number {
  const { bySet, byWord, known } = matcher;
  const own = byWord.get(id);
  const set = lexicon.classSet(id);
  let place = own === undefined ? bySet.get(set) : undefined;
  if (place === undefined) {
    place = placeOf(matcher, lexicon, id, own ?? []);
    if (own === undefined) bySet.set(set, place);
  }
  known[id] = place;
  return place;
}

/** The place of the rules that begin at a word's classes, or at the word itself (`own`). */
function placeOf({ byClass, lists }: Matcher<Starting>, lexicon: Lexicon, id: number, own: readonly number[]): number {
  const met = new Set(own);
  for (const [cls, list] of byClass) if (lexicon.has(id, cls)) for (const order of list) met.add(order);
  return placeIn(lists, met);
}

/** The place of a list of rules among the lists, where it is put if it is not there. */
function placeIn(lists: (readonly number[])[], rules: Iterable<number>): number {
  const list = [...new Set(rules)].sort((a, b) => a - b);
  const known = lists.findIndex(
    (other, at) => at !== unmet && other.length === list.length && other.every((order, i) => order === list[i]),
  );
  return known >= 0 ? known : lists.push(list) - 1;
}

/**
 * Tries every rule at every token that triggers it and returns all claims, in the order of the text: at those of which `tellStarts` told that
 * the rules may begin there. A stage that knows better where its rules can start gives those tokens, in order.
 */
export function match<D, L>(
  matcher: Matcher<Rule<D, L>>,
  doc: Document,
  layers: L,
  at: readonly number[] | null,
): Claim<D>[] {
  const { bit, byLook, known, lists, rules, triedAt } = matcher;
  const { begins, form, kind, shape, word } = doc.tokens;
  const count = at === null ? doc.tokens.count : at.length;
  const claims: Claim<D>[] = [];
  triedAt.fill(-1);
  const tryAll = (list: readonly number[], token: number): void => {
    for (let i = 0; i < list.length; i++) {
      const order = list[i] as number;
      if (triedAt[order] === token) continue;
      triedAt[order] = token;
      const rule = rules[order] as Rule<D, L>;
      if (rule.kind !== "sequence") {
        tryPattern(rule, order, doc, token, claims);
        continue;
      }
      const found = rule.read(doc, token, layers);
      if (found !== null) claimAll(claims, rule, order, doc, found);
    }
  };
  for (let i = 0; i < count; i++) {
    if (at === null && ((begins[i] as number) & bit) === 0) continue;
    const token = at === null ? i : (at[i] as number);
    let place = byLook[lookOf(kind[token] as number, shape[token] as number)] as number;
    if (place !== noRules) tryAll(lists[place] as readonly number[], token);
    const lower = word[token] as number;
    place = known[lower] as number;
    if (place === unmet) place = meet(matcher, doc.lexicon, lower);
    if (place !== noRules) tryAll(lists[place] as readonly number[], token);
    const exact = form[token] as number;
    if (exact === lower) continue;
    place = known[exact] as number;
    if (place === unmet) place = meet(matcher, doc.lexicon, exact);
    if (place !== noRules) tryAll(lists[place] as readonly number[], token);
  }
  return claims;
}

/** Adds what a rule over tokens found. */
function claimAll<D, L>(
  claims: Claim<D>[],
  rule: Rule<D, L>,
  order: number,
  doc: Document,
  found: (Found<D> & Span) | readonly (Found<D> & Span)[],
): void {
  if (!isList(found)) claim(claims, rule, order, doc, found.start, found.end, found.data, found.because);
  else for (const one of found) claim(claims, rule, order, doc, one.start, one.end, one.data, one.because);
}

function tryPattern<D, L>(
  rule: Exclude<Rule<D, L>, { kind: "sequence" }>,
  order: number,
  doc: Document,
  token: number,
  claims: Claim<D>[],
): void {
  const start = doc.tokens.start[token] as number;
  rule.pattern.lastIndex = start;
  const met = rule.pattern.exec(doc.text);
  if (met === null) return;
  const end = start + met[0].length;
  if (rule.kind === "veto") {
    const range = rule.read === undefined ? { start, end } : rule.read(met, doc, token);
    if (range !== null) claim(claims, rule, order, doc, range.start, range.end, null, undefined);
    return;
  }
  const found = rule.read(met, doc, token);
  if (found === null) return;
  for (const one of isList(found) ? found : [found])
    claim(claims, rule, order, doc, one.start ?? start, one.end ?? end, one.data, one.because);
}

/** Adds a claim. Throws where its range is none. */
function claim<D, L>(
  claims: Claim<D>[],
  rule: Rule<D, L>,
  order: number,
  doc: Document,
  start: number,
  end: number,
  data: D | null,
  because: readonly Because[] | undefined,
): void {
  if (start < 0 || end <= start || end > doc.text.length)
    throw new Error(`rule ${rule.id} claims ${start}-${end}, which is no range of the text`);
  claims.push({ start, end, rule: rule.id, data, because: because ?? nothing, priority: rule.priority ?? 0, order });
}

const nothing: readonly Because[] = [];

const isList = <F extends object>(found: F | readonly F[]): found is readonly F[] => Array.isArray(found);
