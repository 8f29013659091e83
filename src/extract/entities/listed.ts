import { classNames } from "../../lexicon/classes.ts";
import { classesOf } from "./known.ts";
import type { Sense, Vote } from "./name.ts";
import type { EvidenceRule } from "./rule.ts";

/** How much a lexicon class speaks for a sense. */
export type ListWeight = readonly [cls: number, sense: Sense, weight: number];

/** The vote of the lists for a whole name: that of the class that speaks the loudest. */
export function listed(weights: readonly ListWeight[]): Pick<EvidenceRule, "when" | "weigh"> {
  const votes: (Vote | null)[] = classNames.map(() => null);
  for (const [cls, sense, weight] of weights) votes[cls] = { sense, weight };
  return {
    when: { listed: weights.map(([cls]) => cls) },
    weigh: ({ entry }, reading) => {
      let best: Vote | null = null;
      for (const cls of classesOf(reading, entry)) {
        const vote = votes[cls] as Vote | null;
        if (vote !== null && (best === null || vote.weight > best.weight)) best = vote;
      }
      return best;
    },
  };
}
