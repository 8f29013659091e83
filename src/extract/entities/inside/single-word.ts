import { isCommon, isDigital, isUpper } from "../name.ts";
import { evidenceRule } from "../rule.ts";

export const singleWord = evidenceRule({
  id: "entities/inside/single-word",
  summary:
    "One capitalised word that is in no list and no vocabulary: for want of anything better an organization, and on a page of business surely enough to stand.",
  examples: [{ text: "They told [Quarlbrotz] about it." }, { text: "They told Spain about it." }],
  weigh: ({ first, last, entry, line }, { doc, business }) =>
    last - first === 1 &&
    entry < 0 &&
    line === 0 &&
    !isUpper(doc, first) &&
    !isDigital(doc, first) &&
    !isCommon(doc, first)
      ? { sense: "ORG", weight: business ? 1.6 : 1 }
      : null,
});
