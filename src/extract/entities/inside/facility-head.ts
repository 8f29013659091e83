import { has } from "../../../core/document.ts";
import { C } from "../../../lexicon/classes.ts";
import { isHead } from "../name.ts";
import { evidenceRule } from "../rule.ts";

const classes = [C["facility-head"]];

export const facilityHead = evidenceRule({
  id: "entities/inside/facility-head",
  summary: "It ends with a word that makes a facility.",
  examples: [{ text: "They met at [Harlow Airport] again." }, { text: "They met at Harlow again." }],
  weigh: ({ first, last }, { doc }) =>
    last - first >= 2 && !(last - first === 2 && has(doc, first, C["given-name"])) && isHead(doc, last - 1, classes)
      ? { sense: "FAC", weight: 8 }
      : null,
});
