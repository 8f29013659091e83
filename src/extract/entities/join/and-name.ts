import { has, is } from "../../../core/document.ts";
import { C } from "../../../lexicon/classes.ts";
import { hasAny, isCapital, isCommon, isGlued, knownName } from "../name.ts";
import { joinRule } from "../rule.ts";

const heads = [C["org-head"], C["event-head"]];

export const andName = joinRule({
  id: "entities/join/and-name",
  summary:
    "“and” between common words of one organization's name: Food and Drug Administration, Ministry of Labor and Welfare.",
  examples: [
    { text: "The [Food and Drug Administration] agreed." },
    { text: "The [Ministry of Labor and Welfare] agreed." },
    { text: "They told Bonn and London." },
  ],
  join: ({ doc }, first, at) => {
    if (!is(doc, at, "and") || !isCapital(doc, at + 1) || isGlued(doc, at)) return -1;
    const next = at + 1;
    if (!isCommon(doc, next) || !isCommon(doc, at - 1) || knownName(doc, next) !== null) return -1;
    for (let word = first; word < at - 1; word++)
      if (is(doc, word, "of") || is(doc, word, "for")) return hasAny(doc, at - 1, heads) ? -1 : next + 1;
    for (let word = first; word < at; word++)
      if (!isCommon(doc, word) || has(doc, word, C["company-suffix"])) return -1;
    if (at - first > 1 && hasAny(doc, at - 1, heads)) return -1;
    for (let word = next + 1; word < next + 4 && isCapital(doc, word); word++)
      if (hasAny(doc, word, heads)) return next + 1;
    return -1;
  },
});
