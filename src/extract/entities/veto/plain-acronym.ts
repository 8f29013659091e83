import { has } from "../../../core/document.ts";
import { C } from "../../../lexicon/classes.ts";
import { evidenceRule } from "../rule.ts";

export const plainAcronym = evidenceRule({
  id: "entities/veto/plain-acronym",
  summary: "Capitals that stand for a common noun, not a name: CEO, TV, GDP, USD.",
  examples: [{ text: "The [GDP] fell again." }, { text: "The QHTR left again." }],
  weigh: ({ first, last, entry }, { doc }) =>
    last - first === 1 && entry < 0 && has(doc, first, C["plain-acronym"]) ? { sense: "NONE", weight: 12 } : null,
});
