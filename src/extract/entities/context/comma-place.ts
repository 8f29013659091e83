import { is } from "../../../core/document.ts";
import { C } from "../../../lexicon/classes.ts";
import { isCapital, isMark, knownName } from "../name.ts";
import { evidenceRule } from "../rule.ts";

const wide = [C.country, C.state, C["state-abbreviation"], C.territory, C["former-state"]];

export const commaPlace = evidenceRule({
  id: "entities/context/comma-place",
  summary: "A comma and a state or country stand behind it: Harlow, Texas.",
  examples: [{ text: "They met in [Harlow], Texas, again." }, { text: "They met Harlow, who left." }],
  weigh: ({ first, last, entry }, { doc }) => {
    if (!isMark(doc, last, ",") || !isCapital(doc, last + 1) || last - first > 3) return null;
    const known = knownName(doc, last + 1);
    if (known === null || !doc.lexicon.senses(known.entry).some(({ cls }) => wide.includes(cls))) return null;
    if (is(doc, known.last, "and") || isCapital(doc, known.last)) return null;
    if (isMark(doc, first - 1, ",") && entry >= 0) return { sense: "GPE", weight: 1 };
    return { sense: "GPE", weight: 5 };
  },
});
