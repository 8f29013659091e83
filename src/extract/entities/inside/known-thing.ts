import { C } from "../../../lexicon/classes.ts";
import type { Vote } from "../name.ts";
import { evidenceRule } from "../rule.ts";

const weights = new Map<number, Vote>(
  (
    [
      [C.product, "PRODUCT", 7],
      [C.event, "EVENT", 8],
      [C.law, "LAW", 8],
      [C["work-of-art"], "WORK_OF_ART", 7],
      [C.award, "WORK_OF_ART", 7],
    ] as const
  ).map(([cls, sense, weight]) => [cls, { sense, weight }]),
);

export const knownThing = evidenceRule({
  id: "entities/inside/known-thing",
  summary: "The lists know it as a product, event, law, work or prize.",
  examples: [{ text: "They waited for [Ramadan] again." }, { text: "It was built after the war ended." }],
  weigh: ({ entry }, { doc }) => {
    if (entry < 0) return null;
    let best: Vote | null = null;
    for (const { cls } of doc.lexicon.senses(entry)) {
      const vote = weights.get(cls);
      if (vote !== undefined && vote.weight > (best?.weight ?? 0)) best = vote;
    }
    return best;
  },
});
