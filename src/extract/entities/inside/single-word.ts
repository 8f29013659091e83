import { isCommon, isDigital, isUpper } from "../name.ts";
import { evidenceRule } from "../rule.ts";

export const singleWord = evidenceRule({
  id: "entities/inside/single-word",
  summary: "One capitalised word that is in no list and no vocabulary: for want of anything better an organization.",
  examples: [{ text: "They told [Quarlbrotz] about it." }, { text: "They told Spain about it." }],
  weigh: ({ first, last, entry, line }, { doc }) =>
    last - first === 1 &&
    entry < 0 &&
    line === 0 &&
    !isUpper(doc, first) &&
    !isDigital(doc, first) &&
    !isCommon(doc, first)
      ? { sense: "ORG", weight: 1 }
      : null,
});
