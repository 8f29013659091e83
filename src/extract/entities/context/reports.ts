import { is } from "../../../core/document.ts";
import { isMark } from "../name.ts";
import { evidenceRule } from "../rule.ts";

export const reports = evidenceRule({
  id: "entities/context/reports",
  summary: "It “reported” something, as news media do, or “according to” stands before it alone.",
  examples: [{ text: "The deal failed, [Quarl] reported on Monday." }, { text: "The deal of Quarl failed on Monday." }],
  weigh: ({ first, last }, { doc }) =>
    last - first <= 4 &&
    is(doc, last, "reported") &&
    (isMark(doc, first - 1, ",") || is(doc, first - 1, "the") || is(doc, last + 1, "on"))
      ? { sense: "ORG", weight: 4.5 }
      : null,
});
