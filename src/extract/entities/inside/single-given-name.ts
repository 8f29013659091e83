import { has } from "../../../core/document.ts";
import { C } from "../../../lexicon/classes.ts";
import { evidenceRule } from "../rule.ts";

export const singleGivenName = evidenceRule({
  id: "entities/inside/single-given-name",
  summary: "A given name alone.",
  examples: [{ text: "They told [Robert] about it." }, { text: "They told Harlow about it." }],
  weigh: ({ first, last }, { doc }) =>
    last - first === 1 && has(doc, first, C["given-name"]) ? { sense: "PERSON", weight: 3 } : null,
});
