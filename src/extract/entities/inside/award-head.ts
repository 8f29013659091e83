import { C } from "../../../lexicon/classes.ts";
import { isHead } from "../name.ts";
import { evidenceRule } from "../rule.ts";

const classes = [C["award-head"]];

export const awardHead = evidenceRule({
  id: "entities/inside/award-head",
  summary: "It ends with a word that makes a prize.",
  examples: [{ text: "They won the [Harlow Prize] again." }, { text: "They won at Harlow again." }],
  weigh: ({ first, last }, { doc }) =>
    last - first >= 2 && isHead(doc, last - 1, classes) ? { sense: "WORK_OF_ART", weight: 7 } : null,
});
