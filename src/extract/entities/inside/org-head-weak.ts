import { has, is } from "../../../core/document.ts";
import { C } from "../../../lexicon/classes.ts";
import { evidenceRule } from "../rule.ts";

const weak = C["org-head-weak"];

export const orgHeadWeak = evidenceRule({
  id: "entities/inside/org-head-weak",
  summary: "Its last word, or the one before “of”, makes it an organization in most contexts: Harlow Group.",
  examples: [{ text: "They joined [Harlow Group] again." }, { text: "They joined Harlow again." }],
  weigh: ({ first, last }, { doc }) => {
    if (last - first < 2) return null;
    if (has(doc, last - 1, weak)) return { sense: "ORG", weight: 5 };
    for (let at = first + 1; at < last - 1; at++)
      if (is(doc, at, "of") && has(doc, at - 1, weak)) return { sense: "ORG", weight: 5 };
    return null;
  },
});
