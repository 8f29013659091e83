import { has } from "../../../core/document.ts";
import { C } from "../../../lexicon/classes.ts";
import { isCommon, isHead } from "../name.ts";
import { evidenceRule } from "../rule.ts";

const given = C["given-name"];
const ambiguous = C["given-name-ambiguous"];
const others = [C["org-head"], C["company-suffix"], C["company-head"], C["event-head"]];

export const givenName = evidenceRule({
  id: "entities/inside/given-name",
  summary: "It begins with a given name, and more follows.",
  examples: [{ text: "They met [Robert Harlow] there." }, { text: "They met Harlow there." }],
  weigh: ({ first, last, entry }, { doc }) => {
    const length = last - first;
    if (length < 2 || length > 6 || isHead(doc, last - 1, others)) return null;
    if (has(doc, first, given)) return { sense: "PERSON", weight: entry >= 0 ? 3 : isCommon(doc, last - 1) ? 4 : 6 };
    return has(doc, first, ambiguous) && !isCommon(doc, last - 1) ? { sense: "PERSON", weight: 3 } : null;
  },
});
