import { is } from "../../../core/document.ts";
import { C } from "../../../lexicon/classes.ts";
import { hasAny, isSmall } from "../name.ts";
import { evidenceRule } from "../rule.ts";

const roles = [C.job, C.office];

export const staff = evidenceRule({
  id: "entities/context/staff",
  summary: "A job stands right behind it, or before “of” or “at”: Quarl spokesman, chief executive of Quarl.",
  examples: [
    { text: "A [Quarl] spokesman left." },
    { text: "The chairman of [Quarl] left." },
    { text: "They met Quarl again." },
  ],
  weigh: ({ first, last }, { doc }) => {
    if (isSmall(doc, last) && hasAny(doc, last, roles)) return { sense: "ORG", weight: 2.5 };
    const of = is(doc, first - 1, "of") || is(doc, first - 1, "at") || is(doc, first - 1, "for");
    return of && isSmall(doc, first - 2) && hasAny(doc, first - 2, roles) ? { sense: "ORG", weight: 3 } : null;
  },
});
