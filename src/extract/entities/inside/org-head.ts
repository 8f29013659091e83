import { type Document, has, is } from "../../../core/document.ts";
import { C } from "../../../lexicon/classes.ts";
import { isCommon } from "../name.ts";
import { evidenceRule } from "../rule.ts";

/** The last word before “of”, “for” or “on” in a name that has one, else the last word. */
function headOf(doc: Document, first: number, last: number): number {
  for (let at = first + 1; at < last - 1; at++)
    if (is(doc, at, "of") || is(doc, at, "for") || is(doc, at, "on")) return at - 1;
  return last - 1;
}

export const orgHead = evidenceRule({
  id: "entities/inside/org-head",
  summary: "Its head word makes it an organization: Central Bank, University of Harlow.",
  examples: [
    { text: "They joined [Harlow University] again." },
    { text: "They joined the [University of Harlow] again." },
    { text: "They joined Harlow again." },
  ],
  weigh: ({ first, last }, { doc }) => {
    if (last - first < 2) return null;
    if (has(doc, last - 1, C["org-head"]) || has(doc, headOf(doc, first, last), C["org-head"]))
      return { sense: "ORG", weight: 9 };
    return has(doc, first, C["org-head"]) && !has(doc, first, C["given-name"]) && !isCommon(doc, last - 1)
      ? { sense: "ORG", weight: 5 }
      : null;
  },
});
