import { C } from "../../../lexicon/classes.ts";
import { isHead } from "../name.ts";
import { evidenceRule } from "../rule.ts";

const classes = [C["event-head"]];

export const eventHead = evidenceRule({
  id: "entities/inside/event-head",
  summary: "It ends with a word that makes an event.",
  examples: [{ text: "They won the [Harlow Cup] again." }, { text: "They won at Harlow again." }],
  weigh: ({ first, last }, { doc }) =>
    last - first >= 2 && isHead(doc, last - 1, classes) ? { sense: "EVENT", weight: 9 } : null,
});
