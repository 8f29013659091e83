import { isKind } from "../../../core/document.ts";
import { isSmall } from "../name.ts";
import { evidenceRule } from "../rule.ts";

export const compoundGivenName = evidenceRule({
  id: "entities/inside/compound-given-name",
  summary: "A half of a given name in small letters behind a hyphen: Suk-yeol.",
  examples: [{ text: "They met [Yoon Suk-yeol] there." }, { text: "They met Harlow there." }],
  weigh: ({ first, last }, { doc }) => {
    for (let at = first + 1; at < last - 1; at++)
      if (isKind(doc, at, "dash") && isSmall(doc, at + 1)) return { sense: "PERSON", weight: 5 };
    return null;
  },
});
