import { has } from "../../../core/document.ts";
import { C } from "../../../lexicon/classes.ts";
import { isCommon, isOpening, isUpper } from "../name.ts";
import { evidenceRule } from "../rule.ts";

export const openerKnown = evidenceRule({
  id: "entities/veto/opener-known",
  summary: "A word that is both common and a name, where its capital comes from the sentence's beginning.",
  examples: [{ text: "[Target] is what it was." }, { text: "They met in Reading again." }],
  weigh: ({ first, last, entry }, { doc, small }) => {
    if (last - first !== 1 || entry < 0 || isUpper(doc, first) || !isCommon(doc, first)) return null;
    if (has(doc, first, C.nationality) || has(doc, first, C.country)) return null;
    if (small.has(doc.tokens.word[first] as number)) return { sense: "NONE", weight: 5 };
    return isOpening(doc, first) ? { sense: "NONE", weight: 3 } : null;
  },
});
