import { has } from "../../../core/document.ts";
import { C } from "../../../lexicon/classes.ts";
import { isSmall } from "../name.ts";
import { evidenceRule } from "../rule.ts";

export const particle = evidenceRule({
  id: "entities/inside/particle",
  summary: "A particle of names in small letters stands in it.",
  examples: [{ text: "They met [Nikolaus van der Berg] there." }, { text: "They met Harlow there." }],
  weigh: ({ first, last }, { doc }) => {
    for (let at = first; at < last - 1; at++)
      if (isSmall(doc, at) && has(doc, at, C["name-particle"])) return { sense: "PERSON", weight: 1 };
    return null;
  },
});
