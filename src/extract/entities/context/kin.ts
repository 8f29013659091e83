import { has } from "../../../core/document.ts";
import { C } from "../../../lexicon/classes.ts";
import { isPossessive, isSmall } from "../name.ts";
import { evidenceRule } from "../rule.ts";

export const kin = evidenceRule({
  id: "entities/context/kin",
  summary: "A kinship stands behind its possessive: Harlow's wife.",
  examples: [{ text: "They met [Harlow]'s wife there." }, { text: "They met Harlow's house there." }],
  weigh: ({ last }, { doc }) =>
    isPossessive(doc, last) && isSmall(doc, last + 1) && has(doc, last + 1, C.relative)
      ? { sense: "PERSON", weight: 4 }
      : null,
});
