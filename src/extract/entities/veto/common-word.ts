import { C } from "../../../lexicon/classes.ts";
import { hasAny, isCommon, isOpening, isUpper } from "../name.ts";
import { evidenceRule } from "../rule.ts";

const names = [C.surname, C["given-name"], C["org-ambiguous"]];

export const commonWord = evidenceRule({
  id: "entities/veto/common-word",
  summary: "Common words alone, that no list knows as a name.",
  examples: [{ text: "[Prices] fell again." }, { text: "Quarl fell again." }],
  weigh: (name, { doc, small }) => {
    const { first, last, entry } = name;
    if (entry >= 0) return null;
    for (let at = first; at < last; at++) if (!isCommon(doc, at) || isUpper(doc, at)) return null;
    if (last - first === 1) {
      const weight = isOpening(doc, first) || small.has(doc.tokens.word[first] as number) ? 7 : 4;
      return { sense: "NONE", weight: hasAny(doc, first, names) ? weight - 2 : weight };
    }
    return isOpening(doc, first) ? { sense: "NONE", weight: 2 } : null;
  },
});
