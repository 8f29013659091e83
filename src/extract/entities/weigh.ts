import type { EntryTable } from "./known.ts";
import { castFor, type Name, type Reading } from "./name.ts";
import type { EvidenceRule } from "./rule.ts";
import { type Sign, type SignSet, type Signs, setOf } from "./signs.ts";
import { WORK_TITLE } from "./spans.ts";

/** Rules as bits of three numbers: rule 37 is bit 5 of the second. */
const words = 3;
const most = words * 32;

/** The rules that a sign in one place calls: by the bits of the three columns, and by the number of a word. */
interface Place {
  readonly used: SignSet;
  readonly byBit: Int32Array;
  readonly byWord: Int32Array;
}

/** Rules of evidence, by their place in the list, ordered by what calls them. Made once for a process. */
export interface Evidence {
  readonly ids: readonly string[];
  readonly weighs: readonly EvidenceRule["weigh"][];
  readonly before: Place;
  /** The only token of a candidate, the first of several, one between them, and the last: each is looked up once. */
  readonly sole: Place;
  readonly first: Place;
  readonly middle: Place;
  readonly last: Place;
  readonly behind: Place;
  readonly one: Int32Array;
  readonly several: Int32Array;
  readonly titled: Int32Array;
  readonly quoted: Int32Array;
  /** The rules that have something to say of a candidate of one token and of several, each first as no entry of the lists and then as one. */
  readonly allowed: readonly Int32Array[];
  readonly byClass: ReadonlyMap<number, Int32Array>;
  /** The rules that the entries of each set of a table call, filled as they are met. */
  readonly bySet: WeakMap<EntryTable, Int32Array[]>;
}

const noRules = (): Int32Array => new Int32Array(words);

function add(to: Int32Array, from: number, rule: number): void {
  const at = from + (rule >>> 5);
  to[at] = (to[at] as number) | (1 << (rule & 31));
}

/** What a token calls that stands in all of these places of a candidate. */
function placeOf(
  rules: readonly EvidenceRule[],
  ...places: readonly ("before" | "first" | "inside" | "last" | "behind")[]
): Place {
  const signsOf = ({ when }: EvidenceRule): readonly Sign[] => places.flatMap((place) => when[place] ?? []);
  const used = setOf([...new Set(rules.flatMap(signsOf))]);
  const byBit = new Int32Array(96 * words);
  const byWord = new Int32Array(256 * words);
  rules.forEach((rule, order) => {
    const set = setOf(signsOf(rule));
    [set.shapes, set.classes, set.moreClasses].forEach((bits, column) => {
      for (let left = bits; left !== 0; left ^= 1 << (31 - Math.clz32(left)))
        add(byBit, (column * 32 + 31 - Math.clz32(left)) * words, order);
    });
    for (const number of set.words) add(byWord, number * words, order);
  });
  return { used, byBit, byWord };
}

/** Orders rules of evidence by what calls them; each keeps its place in the list. */
export function compileEvidence(rules: readonly EvidenceRule[]): Evidence {
  if (rules.length > most) throw new Error(`there are more rules of evidence than ${most}`);
  const wholes = { one: noRules(), several: noRules(), titled: noRules(), quoted: noRules() };
  const allowed = [noRules(), noRules(), noRules(), noRules()];
  const byClass = new Map<number, Int32Array>();
  rules.forEach(({ when }, order) => {
    allowed.forEach((set, kind) => {
      if (when.size === (kind < 2 ? "several" : "one")) return;
      if (when.entry === (kind % 2 === 0)) return;
      add(set, 0, order);
    });
    if (when.whole !== undefined) add(wholes[when.whole], 0, order);
    for (const cls of when.listed ?? []) {
      if (!byClass.has(cls)) byClass.set(cls, noRules());
      add(byClass.get(cls) as Int32Array, 0, order);
    }
  });
  return {
    ids: rules.map(({ id }) => id),
    weighs: rules.map(({ weigh }) => weigh),
    before: placeOf(rules, "before"),
    sole: placeOf(rules, "first", "inside", "last"),
    first: placeOf(rules, "first", "inside"),
    middle: placeOf(rules, "inside"),
    last: placeOf(rules, "inside", "last"),
    behind: placeOf(rules, "behind"),
    ...wholes,
    allowed,
    byClass,
    bySet: new WeakMap(),
  };
}

/** The rules that are called for the candidate at hand. */
const called = noRules();

function call(rules: Int32Array, from: number): void {
  called[0] = (called[0] as number) | (rules[from] as number);
  called[1] = (called[1] as number) | (rules[from + 1] as number);
  called[2] = (called[2] as number) | (rules[from + 2] as number);
}

function callBits(place: Place, bits: number, column: number): void {
  for (let left = bits; left !== 0; ) {
    const bit = 31 - Math.clz32(left);
    left ^= 1 << bit;
    call(place.byBit, (column * 32 + bit) * words);
  }
}

function callAt(place: Place, { classes, count, moreClasses, shapes, words: numbers }: Signs, at: number): void {
  if (at < 0 || at >= count) return;
  const { used } = place;
  const shapeBits = (shapes[at] as number) & used.shapes;
  if (shapeBits !== 0) callBits(place, shapeBits, 0);
  const classBits = (classes[at] as number) & used.classes;
  if (classBits !== 0) callBits(place, classBits, 1);
  const moreBits = (moreClasses[at] as number) & used.moreClasses;
  if (moreBits !== 0) callBits(place, moreBits, 2);
  const number = numbers[at] as number;
  if (number !== 0) call(place.byWord, number * words);
}

/** The rules that the entries of a set call by their classes. */
function rulesOfSet({ byClass, bySet }: Evidence, { entries }: Reading, set: number): Int32Array {
  let known = bySet.get(entries);
  if (known === undefined) {
    known = [];
    bySet.set(entries, known);
  }
  const met = known[set];
  if (met !== undefined) return met;
  while (known.length <= set) {
    const rules = noRules();
    for (const cls of entries.classes[known.length] as readonly number[]) {
      const more = byClass.get(cls);
      if (more !== undefined) for (let i = 0; i < words; i++) rules[i] = (rules[i] as number) | (more[i] as number);
    }
    known.push(rules);
  }
  return known[set] as Int32Array;
}

/** Lets every rule of evidence that a candidate calls speak of it, in the order of the rules. */
export function weigh(evidence: Evidence, reading: Reading, name: Name): void {
  const { first, last } = name;
  called[0] = 0;
  called[1] = 0;
  called[2] = 0;
  if (name.titleFirst >= 0) call(evidence.titled, 0);
  if ((name.spans & WORK_TITLE) !== 0) call(evidence.quoted, 0);
  if (name.entry >= 0) call(rulesOfSet(evidence, reading, reading.entries.sets[name.entry] as number), 0);
  callAt(evidence.before, reading, first - 1);
  if (last - first === 1) {
    call(evidence.one, 0);
    callAt(evidence.sole, reading, first);
  } else {
    call(evidence.several, 0);
    callAt(evidence.first, reading, first);
    for (let at = first + 1; at < last - 1; at++) callAt(evidence.middle, reading, at);
    callAt(evidence.last, reading, last - 1);
  }
  callAt(evidence.behind, reading, last);
  const allowed = evidence.allowed[(last - first === 1 ? 0 : 2) + (name.entry < 0 ? 0 : 1)] as Int32Array;
  for (let i = 0; i < words; i++)
    for (let left = (called[i] as number) & (allowed[i] as number); left !== 0; ) {
      const bit = 31 - Math.clz32(left & -left);
      left ^= 1 << bit;
      const rule = i * 32 + bit;
      const vote = (evidence.weighs[rule] as EvidenceRule["weigh"])(name, reading);
      if (vote !== null) castFor(reading, name, evidence.ids[rule] as string, vote.sense, vote.weight, null);
    }
}
