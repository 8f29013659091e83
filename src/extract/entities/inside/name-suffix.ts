import { has } from "../../../core/document.ts";
import { C } from "../../../lexicon/classes.ts";
import { evidenceRule } from "../rule.ts";

export const nameSuffix = evidenceRule({
  id: "entities/inside/name-suffix",
  summary: "It ends with Jr., Sr. or a number of a ruler.",
  examples: [{ text: "They met [Harlow Carter Jr.] there." }, { text: "They met Harlow there." }],
  weigh: ({ first, last }, { doc }) =>
    last - first >= 2 && has(doc, last - 1, C["name-suffix"]) ? { sense: "PERSON", weight: 7 } : null,
});
