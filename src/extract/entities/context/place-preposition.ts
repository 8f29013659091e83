import { has, is, isKind } from "../../../core/document.ts";
import { C } from "../../../lexicon/classes.ts";
import { isSmall } from "../name.ts";
import { evidenceRule } from "../rule.ts";

export const placePreposition = evidenceRule({
  id: "entities/context/place-preposition",
  summary: "A preposition that places follow stands right before it: in, near, across.",
  examples: [{ text: "They met in [Harlow] again." }, { text: "They met with Harlow again." }],
  weigh: ({ first, last }, { doc }) => {
    const before = first - 1;
    if (!isSmall(doc, before) && !isKind(doc, before, "word")) return null;
    if (is(doc, before, "in")) return { sense: "GPE", weight: isKind(doc, last, "word") ? 2.5 : 3.5 };
    if (has(doc, before, C["place-preposition"])) return { sense: "GPE", weight: 2.5 };
    return is(doc, before, "from") || is(doc, before, "at") ? { sense: "GPE", weight: 1 } : null;
  },
});
