import { isDigital, isUpper } from "../name.ts";
import { evidenceRule } from "../rule.ts";

export const acronym = evidenceRule({
  id: "entities/inside/acronym",
  summary: "A word of two to six capitals alone.",
  examples: [{ text: "They told the [QHTR] about it." }, { text: "They told Harlow about it." }],
  weigh: ({ first, last, line }, { doc }) => {
    if (last - first !== 1 || line !== 0 || !isUpper(doc, first) || isDigital(doc, first)) return null;
    const length = (doc.tokens.end[first] as number) - (doc.tokens.start[first] as number);
    return length <= 6 ? { sense: "ORG", weight: 1.4 } : null;
  },
});
