import { isKind } from "../../../core/document.ts";
import { isMark } from "../name.ts";
import { evidenceRule } from "../rule.ts";

export const age = evidenceRule({
  id: "entities/context/age",
  summary: "An age between commas or in brackets stands behind it.",
  examples: [{ text: "They met [Harlow], 45, there." }, { text: "They met Harlow, 45 of them." }],
  weigh: ({ last }, { doc }) => {
    const opens = isMark(doc, last, ",") || isMark(doc, last, "(");
    if (!opens || !isKind(doc, last + 1, "number")) return null;
    const length = (doc.tokens.end[last + 1] as number) - (doc.tokens.start[last + 1] as number);
    const closes = isMark(doc, last + 2, ",") || isMark(doc, last + 2, ")") || isMark(doc, last + 2, ".");
    return length === 2 && closes ? { sense: "PERSON", weight: 5 } : null;
  },
});
