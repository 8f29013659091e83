import type { Sense, Vote } from "./name.ts";
import type { EvidenceRule } from "./rule.ts";

/** How much a lexicon class speaks for a sense. */
export type ListWeight = readonly [cls: number, sense: Sense, weight: number];

/** The vote of the lists for a whole name: that of the class that speaks the loudest. */
export function listed(weights: readonly ListWeight[]): Pick<EvidenceRule, "when" | "weigh"> {
  const votes = new Map<number, Vote>(weights.map(([cls, sense, weight]) => [cls, { sense, weight }]));
  return {
    when: { listed: [...votes.keys()] },
    weigh: ({ entry }, { doc }) => {
      let best: Vote | null = null;
      for (const { cls } of doc.lexicon.senses(entry)) {
        const vote = votes.get(cls);
        if (vote !== undefined && vote.weight > (best?.weight ?? 0)) best = vote;
      }
      return best;
    },
  };
}
