import { C } from "../../../lexicon/classes.ts";
import type { Vote } from "../name.ts";
import { evidenceRule } from "../rule.ts";

const weights = new Map<number, Vote>(
  (
    [
      [C["international-body"], "ORG", 9],
      [C["government-body"], "ORG", 8],
      [C.party, "ORG", 8],
      [C["armed-group"], "ORG", 8],
      [C["news-agency"], "ORG", 9],
      [C.newspaper, "ORG", 8],
      [C.broadcaster, "ORG", 8],
      [C["stock-exchange"], "ORG", 8],
      [C["stock-index"], "ORG", 5],
      [C.company, "ORG", 7],
      [C.institution, "ORG", 8],
      [C.university, "ORG", 8],
      [C.team, "ORG", 7],
      [C.league, "ORG", 7],
      [C["org-ambiguous"], "ORG", 2],
      [C["listed-company"], "ORG", 7],
      [C["listed-company-ambiguous"], "ORG", 2],
    ] as const
  ).map(([cls, sense, weight]) => [cls, { sense, weight }]),
);

export const knownOrganization = evidenceRule({
  id: "entities/inside/known-organization",
  summary: "The lists know it as an organization.",
  examples: [{ text: "Shares of [Microsoft] fell." }, { text: "Shares of Harlow fell." }],
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
