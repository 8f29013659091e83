import { C } from "../../../lexicon/classes.ts";
import { isHead } from "../name.ts";
import { evidenceRule } from "../rule.ts";

const classes = [C["law-head"]];

export const lawHead = evidenceRule({
  id: "entities/inside/law-head",
  summary: "It ends with a word that makes a law.",
  examples: [{ text: "They passed the [Clean Air Act] again." }, { text: "They passed Harlow again." }],
  weigh: ({ first, last }, { doc }) =>
    last - first >= 2 && isHead(doc, last - 1, classes) ? { sense: "LAW", weight: 8 } : null,
});
