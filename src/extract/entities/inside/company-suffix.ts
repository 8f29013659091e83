import { C } from "../../../lexicon/classes.ts";
import { isHead } from "../name.ts";
import { evidenceRule } from "../rule.ts";

const classes = [C["company-suffix"]];

export const companySuffix = evidenceRule({
  id: "entities/inside/company-suffix",
  summary: "It ends with the legal form of a company.",
  examples: [{ text: "They bought [Harlow Inc] last year." }, { text: "They bought Harlow last year." }],
  weigh: ({ first, last }, { doc }) =>
    last - first >= 2 && isHead(doc, last - 1, classes) ? { sense: "ORG", weight: 12 } : null,
});
