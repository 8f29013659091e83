import { isMark } from "../name.ts";
import { evidenceRule } from "../rule.ts";

export const ampersand = evidenceRule({
  id: "entities/inside/ampersand",
  summary: "An ampersand joins it.",
  examples: [{ text: "They told [Harlow & Finch] about it." }, { text: "They told Harlow about it." }],
  weigh: ({ first, last }, { doc }) => {
    for (let at = first + 1; at < last - 1; at++) if (isMark(doc, at, "&")) return { sense: "ORG", weight: 6 };
    return null;
  },
});
