import { isKind } from "../../../core/document.ts";
import { evidenceRule } from "../rule.ts";

export const score = evidenceRule({
  id: "entities/context/score",
  summary: "A result stands behind it in a line of results: Quarl 2 Harlow 1.",
  examples: [
    { text: "After the innings the goalkeeper and the striker left the quarterfinal.\n[Quarl] 2 [Harlow] 1" },
    { text: "They met Quarl again." },
  ],
  weigh: ({ last, line }, { doc, sport }) => {
    if (!isKind(doc, last, "number")) return null;
    const length = (doc.tokens.end[last] as number) - (doc.tokens.start[last] as number);
    return (sport || line === 3) && length <= 3 ? { sense: "ORG", weight: 3 } : null;
  },
});
