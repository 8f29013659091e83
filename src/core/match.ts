import type { Document, TokenKind } from "./document.ts";
import { CAPITAL, kinds } from "./document.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Because, Found, Rule, Trigger } from "./rule.ts";

/** What a rule says of a range, before settling. */
export interface Claim<D> {
  readonly start: number;
  readonly end: number;
  readonly rule: Rule<D, never>;
  /** The rule's place in its stage's list. */
  readonly order: number;
  /** Null for a veto. */
  readonly data: D | null;
  readonly because: readonly Because[];
}

/** A stage's rules, ordered by where they may begin. Made once for a process. */
export interface Matcher<D, L> {
  readonly rules: readonly Rule<D, L>[];
  /** By lexicon id of a word. */
  readonly byWord: ReadonlyMap<number, readonly number[]>;
  /** By lexicon class. */
  readonly byClass: readonly (readonly [cls: number, rules: readonly number[]])[];
  /** By kind of token. */
  readonly byKind: readonly (readonly number[])[];
  readonly byCapital: readonly number[];
  /** By lexicon id, word and classes together: filled as words are met. */
  readonly known: (readonly number[] | undefined)[];
}

const none: readonly number[] = [];

/**
 * Orders rules by their triggers. `classOf` gives the number of a lexicon class and throws for a name there is none of;
 * a trigger word the lexicon lacks throws too, for the build puts every one of them in.
 */
export function compile<D, L>(
  rules: readonly Rule<D, L>[],
  lexicon: Lexicon,
  classOf: (name: string) => number,
): Matcher<D, L> {
  const byWord = new Map<number, number[]>();
  const byClass = new Map<number, number[]>();
  const byKind: number[][] = kinds.map(() => []);
  const byCapital: number[] = [];
  const listOf = (trigger: Trigger, rule: string): number[] => {
    if (trigger === "#capital") return byCapital;
    if (trigger.length > 1 && trigger.startsWith("#")) {
      const kind = kinds.indexOf(trigger.slice(1) as TokenKind);
      if (kind < 0) throw new Error(`rule ${rule} starts at ${trigger}, which is no kind of token`);
      return byKind[kind] as number[];
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
  return { rules, byWord, byClass: [...byClass], byKind, byCapital, known: [] };
}

function slot(map: Map<number, number[]>, key: number): number[] {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made: number[] = [];
  map.set(key, made);
  return made;
}

/** The rules that may begin at a word, by itself or by its classes. */
function rulesOf<D, L>({ known, byWord, byClass }: Matcher<D, L>, lexicon: Lexicon, id: number): readonly number[] {
  const met = new Set(byWord.get(id));
  for (const [cls, list] of byClass) if (lexicon.has(id, cls)) for (const order of list) met.add(order);
  const list = met.size === 0 ? none : [...met];
  known[id] = list;
  return list;
}

/**
 * Tries every rule at every token that triggers it and returns all claims, in the order of the text. A stage that knows where its rules
 * can start gives those tokens, in order; the engine then looks at no other.
 */
export function match<D, L>(
  matcher: Matcher<D, L>,
  doc: Document,
  layers: L,
  at: readonly number[] | null,
): Claim<D>[] {
  const { byCapital, byKind, known } = matcher;
  const { form, kind, shape, word } = doc.tokens;
  const count = at === null ? doc.tokens.count : at.length;
  const claims: Claim<D>[] = [];
  const triedAt = new Int32Array(matcher.rules.length).fill(-1);
  const tryAll = (list: readonly number[], token: number): void => {
    for (const order of list) {
      if (triedAt[order] === token) continue;
      triedAt[order] = token;
      tryRule(matcher.rules[order] as Rule<D, L>, order, doc, token, layers, claims);
    }
  };
  for (let i = 0; i < count; i++) {
    const token = at === null ? i : (at[i] as number);
    const here = byKind[kind[token] as number] as readonly number[];
    if (here.length > 0) tryAll(here, token);
    if (byCapital.length > 0 && ((shape[token] as number) & CAPITAL) !== 0) tryAll(byCapital, token);
    const lower = word[token] as number;
    const exact = form[token] as number;
    if (lower !== 0) {
      const atWord = known[lower] ?? rulesOf(matcher, doc.lexicon, lower);
      if (atWord !== none) tryAll(atWord, token);
    }
    if (exact === 0 || exact === lower) continue;
    const atForm = known[exact] ?? rulesOf(matcher, doc.lexicon, exact);
    if (atForm !== none) tryAll(atForm, token);
  }
  return claims;
}

function tryRule<D, L>(
  rule: Rule<D, L>,
  order: number,
  doc: Document,
  token: number,
  layers: L,
  claims: Claim<D>[],
): void {
  const push = (start: number, end: number, data: D | null, because: readonly Because[] | undefined): void => {
    if (start < 0 || end <= start || end > doc.text.length)
      throw new Error(`rule ${rule.id} claims ${start}-${end}, which is no range of the text`);
    claims.push({ start, end, rule: rule as Rule<D, never>, order, data, because: because ?? [] });
  };
  if (rule.kind === "sequence") {
    for (const found of listed(rule.read(doc, token, layers))) push(found.start, found.end, found.data, found.because);
    return;
  }
  const start = doc.tokens.start[token] as number;
  rule.pattern.lastIndex = start;
  const met = rule.pattern.exec(doc.text);
  if (met === null) return;
  const end = start + met[0].length;
  if (rule.kind === "veto") {
    const range = rule.read === undefined ? { start, end } : rule.read(met, doc, token);
    if (range !== null) push(range.start, range.end, null, undefined);
    return;
  }
  for (const found of listed<Found<D>>(rule.read(met, doc, token)))
    push(found.start ?? start, found.end ?? end, found.data, found.because);
}

function listed<F extends object>(found: F | readonly F[] | null): readonly F[] {
  if (found === null) return [];
  return Array.isArray(found) ? (found as readonly F[]) : [found as F];
}
