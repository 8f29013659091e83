import { has, is } from "../../../core/document.ts";
import { C } from "../../../lexicon/classes.ts";
import { isSmall } from "../name.ts";
import { evidenceRule } from "../rule.ts";

export const orgNoun = evidenceRule({
  id: "entities/context/org-noun",
  summary:
    "A noun for an organization stands right before it, or behind it after “the”: insurer Quarl, the Quarl group.",
  examples: [
    { text: "They sold insurer [Quarl] again." },
    { text: "They left the [Quarl] party again." },
    { text: "They met Quarl again." },
  ],
  weigh: ({ first, last }, { doc }) => {
    if (isSmall(doc, first - 1) && has(doc, first - 1, C["org-noun"])) return { sense: "ORG", weight: 5 };
    return isSmall(doc, last) && has(doc, last, C["org-noun"])
      ? { sense: "ORG", weight: is(doc, first - 1, "the") ? 4 : 2.5 }
      : null;
  },
});
