import { is } from "../../../core/document.ts";
import { C } from "../../../lexicon/classes.ts";
import { hasAny, isCapital, isCommon } from "../name.ts";
import { joinRule } from "../rule.ts";

const places = [C.continent, C.country, C.region];

export const inName = joinRule({
  id: "entities/join/in-name",
  summary:
    "“in” and a place behind an organization for something: Organization for Security and Cooperation in Europe.",
  examples: [
    { text: "The [Council for Peace and Welfare in Africa] met." },
    { text: "The Council for Peace met in Africa." },
  ],
  join: ({ doc }, first, at) => {
    if (!is(doc, at, "in") || !isCapital(doc, at + 1) || !hasAny(doc, at + 1, places) || !isCommon(doc, at - 1))
      return -1;
    for (let word = first + 1; word < at - 1; word++) if (is(doc, word, "for")) return at + 2;
    return -1;
  },
});
