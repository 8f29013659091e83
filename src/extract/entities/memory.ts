import type { Because, RuleFace } from "../../core/rule.ts";
import { type Name, noWeights, type Reading, S, type Sense, senses } from "./name.ts";

/** All candidates of a document that are written alike. */
export interface Group {
  readonly key: string;
  /** The key cut at its blanks. */
  readonly words: readonly string[];
  readonly names: Name[];
  /** What its candidates say together. */
  readonly sums: number[];
  /** The sense that `sums` make the likeliest, as a column. */
  best: number;
  /** The group of the fuller name this one stands for. */
  full: Group | null;
}

/** What the document has said of its names so far. */
export interface Memory {
  readonly groups: Map<string, Group>;
  readonly groupOf: Map<Name, Group>;
}

/** A rule that lets one name's mentions speak for another's. */
export interface MemoryRule extends RuleFace {
  readonly kind: "memory";
  readonly recall: (memory: Memory, reading: Reading) => void;
}

/** Puts a candidate with those written alike. */
export function join(memory: Memory, name: Name): Group {
  let group = memory.groups.get(name.key);
  if (group === undefined) {
    group = {
      key: name.key,
      words: name.key.split(" "),
      names: [],
      sums: noWeights(),
      best: S.NONE,
      full: null,
    };
    memory.groups.set(name.key, group);
  }
  group.names.push(name);
  memory.groupOf.set(name, group);
  return group;
}

/** One sense for one name: the strongest mention counts in full, the others add a little. */
export function sum(group: Group): void {
  for (let column = 0; column < senses.length; column++) {
    let strongest = 0;
    let total = 0;
    for (const { sums } of group.names) {
      const weight = sums[column] as number;
      total += weight;
      if (weight > strongest) strongest = weight;
    }
    group.sums[column] = strongest + 0.2 * Math.min(total - strongest, 3 * strongest);
  }
  group.best = likeliest(group.sums);
}

/** The column of the greatest weight; NONE where nothing speaks. */
export function likeliest(sums: readonly number[]): number {
  let best: number = S.NONE;
  for (let column = 0; column < senses.length; column++)
    if ((sums[column] as number) > (sums[best] as number)) best = column;
  return best;
}

/** Casts a vote of memory for every candidate of a group. */
export function recallFor(group: Group, rule: string, sense: Sense, weight: number, source: Group | null): void {
  const from = source?.names[0];
  const because: readonly Because[] =
    from === undefined ? [] : [{ start: from.start, end: from.end, rule: from.casts[0]?.rule ?? rule }];
  const column = S[sense];
  for (const name of group.names) {
    name.casts.push({ rule, sense, weight, because });
    name.sums[column] = (name.sums[column] as number) + weight;
  }
  sum(group);
}
