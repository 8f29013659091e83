import { has, isKind } from "../../../core/document.ts";
import { C } from "../../../lexicon/classes.ts";
import { isCapital, isGlued, isSmall } from "../name.ts";
import { joinRule } from "../rule.ts";

export const particle = joinRule({
  id: "entities/join/particle",
  summary: "Particles of names in small letters, inside a name or before a surname: van der, bin, al-, de la.",
  examples: [
    { text: "They met [Nikolaus van der Berg] there." },
    { text: "It was signed by [Hafez al-Masri] on Monday." },
    { text: "They took the van to Paris." },
  ],
  join: ({ doc }, first, at) => {
    let next = at;
    while (next - at < 3 && isSmall(doc, next) && has(doc, next, C["name-particle"])) next++;
    if (next === at) return -1;
    if (isKind(doc, next, "dash") && isGlued(doc, next) && isGlued(doc, next + 1)) next++;
    if (!isCapital(doc, next)) return -1;
    const opensRun = first === at;
    if (opensRun && (has(doc, at, C["function-word"]) || has(doc, at, C.noun))) return -1;
    return next + 1;
  },
});
