import { type Name, type Reading, S } from "./name.ts";
import type { EvidenceRule } from "./rule.ts";

/** Lets every rule of evidence speak of a candidate. */
export function weigh(rules: readonly EvidenceRule[], reading: Reading, name: Name): void {
  for (const rule of rules) {
    const vote = rule.weigh(name, reading);
    if (vote === null) continue;
    name.casts.push({ rule: rule.id, sense: vote.sense, weight: vote.weight, because: [] });
    const column = S[vote.sense];
    name.sums[column] = (name.sums[column] as number) + vote.weight;
  }
}
