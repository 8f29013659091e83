import { type Document, has, is } from "../../../core/document.ts";
import { C } from "../../../lexicon/classes.ts";
import { hasAny, isCapital, isCommon, isGlued, isMark, knownName } from "../name.ts";
import { joinRule } from "../rule.ts";

const heads = [C["org-head"], C["event-head"]];

export const andName = joinRule({
  id: "entities/join/and-name",
  summary:
    "“and” between common words of one organization's name: Food and Drug Administration, Ministry of Labor and Welfare.",
  examples: [
    { text: "The [Grain and Seed Administration] agreed." },
    { text: "The [Ministry of Labor and Welfare] agreed." },
    { text: "They told Bonn and London." },
  ],
  join: ({ doc }, first, at) => {
    const and = is(doc, at, "and");
    if ((!and && !isMark(doc, at, ",")) || !isCapital(doc, at + 1) || isGlued(doc, at + 1)) return -1;
    const next = at + 1;
    if (!isCommon(doc, next) || !isCommon(doc, at - 1) || knownName(doc, next) !== null) return -1;
    if (!and && !isListed(doc, next)) return -1;
    for (let word = first; word < at - 1; word++)
      if (is(doc, word, "of") || is(doc, word, "for")) return hasAny(doc, at - 1, heads) ? -1 : next + 1;
    if (!and) return -1;
    for (let word = first; word < at; word++)
      if (!isCommon(doc, word) || has(doc, word, C["company-suffix"])) return -1;
    if (at - first > 1 && hasAny(doc, at - 1, heads)) return -1;
    for (let word = next + 1; word < next + 4 && isCapital(doc, word); word++)
      if (hasAny(doc, word, heads)) return next + 1;
    return -1;
  },
});

/** "Livestock and Fisheries": the last but one of a list of common words. */
function isListed(doc: Document, at: number): boolean {
  for (let next = at + 1; next < at + 6; next++) {
    if (is(doc, next, "and")) return isCapital(doc, next + 1) && isCommon(doc, next + 1);
    if (!isMark(doc, next, ",") && !(isCapital(doc, next) && isCommon(doc, next))) return false;
  }
  return false;
}
