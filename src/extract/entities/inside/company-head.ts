import { C } from "../../../lexicon/classes.ts";
import { isHead } from "../name.ts";
import { evidenceRule } from "../rule.ts";

const classes = [C["company-head"]];

export const companyHead = evidenceRule({
  id: "entities/inside/company-head",
  summary: "It ends with a word that ends names of companies.",
  examples: [{ text: "They bought [Harlow Airlines] last year." }, { text: "They bought Harlow last year." }],
  weigh: ({ first, last }, { doc }) =>
    last - first >= 2 && isHead(doc, last - 1, classes) ? { sense: "ORG", weight: 8 } : null,
});
