import { C } from "../../../lexicon/classes.ts";
import type { Vote } from "../name.ts";
import { evidenceRule } from "../rule.ts";

const weights = new Map<number, Vote>(
  ([[C["famous-person"], "PERSON", 7]] as const).map(([cls, sense, weight]) => [cls, { sense, weight }]),
);

export const knownPerson = evidenceRule({
  id: "entities/inside/known-person",
  summary: "A name that alone means one person known to all.",
  examples: [{ text: "They met [Obama] there." }, { text: "They met Carter there." }],
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
