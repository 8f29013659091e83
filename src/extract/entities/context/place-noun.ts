import { has, is } from "../../../core/document.ts";
import { C } from "../../../lexicon/classes.ts";
import { isSmall } from "../name.ts";
import { evidenceRule } from "../rule.ts";

export const placeNoun = evidenceRule({
  id: "entities/context/place-noun",
  summary: "A noun for a place stands beside it: the town of Harlow, the Harlow region.",
  examples: [
    { text: "They met in the town of [Harlow] again." },
    { text: "They met in the [Harlow] region again." },
    { text: "They met Harlow again." },
  ],
  weigh: ({ first, last }, { doc }) => {
    if (is(doc, first - 1, "of") && isSmall(doc, first - 2) && has(doc, first - 2, C["place-noun"]))
      return { sense: "GPE", weight: 6 };
    if (isSmall(doc, first - 1) && has(doc, first - 1, C["place-noun"])) return { sense: "GPE", weight: 5 };
    return isSmall(doc, last) && has(doc, last, C["place-noun"]) && is(doc, first - 1, "the")
      ? { sense: "GPE", weight: 4 }
      : null;
  },
});
