import { C } from "../../../lexicon/classes.ts";
import { isHead } from "../name.ts";
import { evidenceRule } from "../rule.ts";

const classes = [C["state-head"]];

export const stateHead = evidenceRule({
  id: "entities/inside/state-head",
  summary: "It ends with a word for a unit of government.",
  examples: [{ text: "They met in [Harlow County] again." }, { text: "They met in Harlow again." }],
  weigh: ({ first, last }, { doc }) =>
    last - first >= 2 && isHead(doc, last - 1, classes) ? { sense: "GPE", weight: 7 } : null,
});
