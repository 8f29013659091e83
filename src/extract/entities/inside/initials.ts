import { ABBREVIATION, shaped } from "../../../core/document.ts";
import { evidenceRule } from "../rule.ts";

export const initials = evidenceRule({
  id: "entities/inside/initials",
  summary: "Initials before a surname: P. Simmons, George W. Bush.",
  examples: [{ text: "They met [P. Harlow] there." }, { text: "They met Harlow there." }],
  weigh: ({ first, last }, { doc }) => {
    for (let at = first; at < last - 1; at++) {
      const length = (doc.tokens.end[at] as number) - (doc.tokens.start[at] as number);
      if (shaped(doc, at, ABBREVIATION) && (length === 2 || (length <= 6 && doc.tokens.form[at] === 0)))
        return { sense: "PERSON", weight: 6 };
    }
    return null;
  },
});
