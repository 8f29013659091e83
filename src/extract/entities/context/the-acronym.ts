import { is } from "../../../core/document.ts";
import { isUpper } from "../name.ts";
import { evidenceRule } from "../rule.ts";

export const theAcronym = evidenceRule({
  id: "entities/context/the-acronym",
  summary: "“the” stands before a word of capitals.",
  examples: [{ text: "They told the [QHTR] about it." }, { text: "They told QHTR about it." }],
  weigh: ({ first, last, line }, { doc }) =>
    last - first === 1 && line === 0 && isUpper(doc, first) && is(doc, first - 1, "the")
      ? { sense: "ORG", weight: 2 }
      : null,
});
