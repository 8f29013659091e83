import { is, isKind } from "../../../core/document.ts";
import { isGlued } from "../name.ts";
import { evidenceRule } from "../rule.ts";

export const based = evidenceRule({
  id: "entities/context/based",
  summary: "“-based” or “-born” stands behind it.",
  examples: [{ text: "A [Harlow]-based bank failed." }, { text: "A Harlow bank failed." }],
  weigh: ({ last }, { doc }) =>
    isKind(doc, last, "dash") &&
    isGlued(doc, last) &&
    (is(doc, last + 1, "based") || is(doc, last + 1, "born") || is(doc, last + 1, "area"))
      ? { sense: "GPE", weight: 6 }
      : null,
});
