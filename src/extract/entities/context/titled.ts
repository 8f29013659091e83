import { has } from "../../../core/document.ts";
import { C } from "../../../lexicon/classes.ts";
import { isHead } from "../name.ts";
import { evidenceRule } from "../rule.ts";

const heads = [C["org-head"], C["company-suffix"], C["org-head-weak"], C["company-head"]];

export const titled = evidenceRule({
  id: "entities/context/titled",
  summary: "A title, office or job stands right before it.",
  examples: [
    { text: "They saw President [Harlow] there." },
    { text: "They saw Mr. [Quarl] there." },
    { text: "They saw Quarl there." },
  ],
  weigh: (name, { doc }) => {
    if (name.titleFirst < 0 || isHead(doc, name.last - 1, heads)) return null;
    return { sense: "PERSON", weight: has(doc, name.titleLast - 1, C["person-title"]) ? 10 : 8 };
  },
});
