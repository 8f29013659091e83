import { has, is, isKind } from "../../../core/document.ts";
import { C } from "../../../lexicon/classes.ts";
import { isCommon, isSmall } from "../name.ts";
import { evidenceRule } from "../rule.ts";

export const speaks = evidenceRule({
  id: "entities/context/speaks",
  summary: "A verb of saying stands right behind it, or right before it and a mark behind it.",
  examples: [
    { text: "It was late, [Harlow] said." },
    { text: "It was late, said [Harlow]." },
    { text: "It was late for Harlow." },
  ],
  weigh: ({ first, last }, { doc }) => {
    if (last - first > 1 && isCommon(doc, first) && isCommon(doc, last - 1)) return null;
    if (isSmall(doc, last) && has(doc, last, C["say-verb"]) && !is(doc, last, "according"))
      return { sense: "PERSON", weight: 2.5 };
    if (is(doc, first - 1, "told") || is(doc, first - 1, "tells")) return { sense: "ORG", weight: 2 };
    const closes = isKind(doc, last, "punctuation") || last >= doc.tokens.count;
    return closes && isSmall(doc, first - 1) && has(doc, first - 1, C["say-verb"])
      ? { sense: "PERSON", weight: 3 }
      : null;
  },
});
