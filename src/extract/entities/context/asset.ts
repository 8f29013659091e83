import { has, is } from "../../../core/document.ts";
import { C } from "../../../lexicon/classes.ts";
import { isPossessive, isSmall } from "../name.ts";
import { evidenceRule } from "../rule.ts";

export const asset = evidenceRule({
  id: "entities/context/asset",
  summary: "What only an organization has stands behind it, or “shares of” before it.",
  examples: [
    { text: "Analysts said [Quarl] shares fell." },
    { text: "They sold shares in [Quarl] again." },
    { text: "They met Quarl again." },
  ],
  weigh: ({ first, last }, { doc }) => {
    const behind = isPossessive(doc, last) ? last + 1 : last;
    if (isSmall(doc, behind) && has(doc, behind, C["asset-noun"]))
      return { sense: "ORG", weight: behind > last ? 1.5 : 2.5 };
    const of =
      is(doc, first - 1, "of") || is(doc, first - 1, "in") || is(doc, first - 1, "for") || is(doc, first - 1, "at");
    return of && isSmall(doc, first - 2) && has(doc, first - 2, C["asset-noun"]) ? { sense: "ORG", weight: 3.5 } : null;
  },
});
