import { C } from "../../../lexicon/classes.ts";
import type { Vote } from "../name.ts";
import { evidenceRule } from "../rule.ts";

const weights = new Map<number, Vote>(
  (
    [
      [C.nationality, "NORP", 9],
      [C["ethnic-group"], "NORP", 7],
      [C.religion, "NORP", 6],
      [C["religious-group"], "NORP", 7],
      [C["political-group"], "NORP", 5],
      [C.language, "NORP", 5],
    ] as const
  ).map(([cls, sense, weight]) => [cls, { sense, weight }]),
);

export const knownPeople = evidenceRule({
  id: "entities/inside/known-people",
  summary: "The lists know it as the adjective or people of a nation, faith or party.",
  examples: [{ text: "A [Japanese] bank failed." }, { text: "A local bank failed." }],
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
