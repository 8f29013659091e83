import { has } from "../../../core/document.ts";
import { C } from "../../../lexicon/classes.ts";
import { evidenceRule } from "../rule.ts";

export const surname = evidenceRule({
  id: "entities/inside/surname",
  summary: "It ends with a surname of the lists.",
  examples: [{ text: "They met [Zoltan Anderson] there." }, { text: "They met nobody there." }],
  weigh: ({ first, last }, { doc }) => {
    if (last - first > 5) return null;
    if (has(doc, last - 1, C.surname)) return { sense: "PERSON", weight: 3 };
    return has(doc, last - 1, C["surname-ambiguous"]) ? { sense: "PERSON", weight: 1 } : null;
  },
});
