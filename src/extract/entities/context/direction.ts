import { has, is } from "../../../core/document.ts";
import { C } from "../../../lexicon/classes.ts";
import { isSmall } from "../name.ts";
import { evidenceRule } from "../rule.ts";

export const direction = evidenceRule({
  id: "entities/context/direction",
  summary: "A direction stands before it, or a distance and direction: northern Harlow, south of Harlow.",
  examples: [
    { text: "They met in northern [Harlow] again." },
    { text: "They met south of [Harlow] again." },
    { text: "They met Harlow again." },
  ],
  weigh: ({ first }, { doc }) => {
    if (isSmall(doc, first - 1) && has(doc, first - 1, C.compass)) return { sense: "GPE", weight: 4 };
    if (is(doc, first - 1, "downtown")) return { sense: "GPE", weight: 4 };
    return is(doc, first - 1, "of") && has(doc, first - 2, C.compass) ? { sense: "GPE", weight: 4 } : null;
  },
});
