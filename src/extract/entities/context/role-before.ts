import { has, together } from "../../../core/document.ts";
import { C } from "../../../lexicon/classes.ts";
import { hasAny, isSmall } from "../name.ts";
import { evidenceRule } from "../rule.ts";

const roles = [C.office, C.job, C.rank, C.relative, C["person-noun"], C["royal-title"]];

export const roleBefore = evidenceRule({
  id: "entities/context/role-before",
  summary: "A job, office or kinship in small letters stands right before it.",
  examples: [{ text: "They met spokesman [Harlow] there." }, { text: "They met Harlow there." }],
  weigh: ({ first, last }, { doc }) => {
    const before = first - 1;
    if (!together(doc, before, first) || !isSmall(doc, before) || !hasAny(doc, before, roles)) return null;
    if (has(doc, last - 1, C["company-suffix"])) return null;
    return { sense: "PERSON", weight: 6 };
  },
});
