import { has, isKind } from "../../../core/document.ts";
import { C } from "../../../lexicon/classes.ts";
import { isSmall } from "../name.ts";
import { evidenceRule } from "../rule.ts";

export const work = evidenceRule({
  id: "entities/context/work",
  summary: "It stands alone in quotation marks behind a noun for a work: the film “Quarl”.",
  examples: [{ text: 'They saw the film "[Quarl Nights]" again.' }, { text: "They saw Quarl again." }],
  weigh: ({ first, last }, { doc }) => {
    if (!isKind(doc, first - 1, "quote") || !(isKind(doc, last, "quote") || isKind(doc, last + 1, "quote")))
      return null;
    return isSmall(doc, first - 2) && has(doc, first - 2, C["work-noun"]) ? { sense: "WORK_OF_ART", weight: 8 } : null;
  },
});
