import { type Document, has, is, together } from "../../../core/document.ts";
import { C } from "../../../lexicon/classes.ts";
import { hasAny, isMark, isSmall } from "../name.ts";
import { evidenceRule } from "../rule.ts";

const roles = [C.office, C.job, C.rank, C.relative, C["person-noun"]];

export const apposition = evidenceRule({
  id: "entities/context/apposition",
  summary: "A comma and a role stand behind it: Harlow, the chief executive of Quarl.",
  examples: [{ text: "They met [Harlow], the chief economist." }, { text: "They met Harlow, the town." }],
  weigh: ({ last }, { doc }) => {
    if (!isMark(doc, last, ",") || startsClause(doc, last + 1)) return null;
    for (let at = last + 1; at < last + 6 && together(doc, last, at); at++) {
      if (isMark(doc, at, ",") || is(doc, at, "of") || is(doc, at, "who") || is(doc, at, "which")) return null;
      if (isSmall(doc, at) && hasAny(doc, at, roles)) return { sense: "PERSON", weight: 3 };
    }
    return null;
  },
});

/** ", released its latest model": a verb, so no apposition. */
const startsClause = (doc: Document, at: number): boolean =>
  isSmall(doc, at) && has(doc, at, C.verb) && !has(doc, at, C.noun) && !has(doc, at, C["function-word"]);
