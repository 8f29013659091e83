import { C } from "../../../lexicon/classes.ts";
import { hasAny, isCapital, isGlued, isPossessive, knownName } from "../name.ts";
import { joinRule } from "../rule.ts";

const owners = [C.noun, C["person-noun"], C.job];
const heads = [C["org-head"], C["org-head-weak"], C["event-head"], C["facility-head"]];

export const possessiveName = joinRule({
  id: "entities/join/possessive-name",
  summary:
    "A common noun in the possessive before a name that ends with a head word: People's Party, Children's Hospital.",
  examples: [{ text: "He leads the [Miners' Rescue Army] now." }, { text: "He leads Germany's Central Bank now." }],
  join: ({ doc }, first, at) => {
    if (!isPossessive(doc, at) || !isCapital(doc, at + 1) || isGlued(doc, at + 1)) return -1;
    if (!hasAny(doc, at - 1, owners) || knownName(doc, first)?.last === at) return -1;
    for (let next = at + 1; next < at + 5 && isCapital(doc, next); next++) if (hasAny(doc, next, heads)) return at + 2;
    return -1;
  },
});
