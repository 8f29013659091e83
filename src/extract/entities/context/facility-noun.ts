import { has, is } from "../../../core/document.ts";
import { C } from "../../../lexicon/classes.ts";
import { isSmall } from "../name.ts";
import { evidenceRule } from "../rule.ts";

export const facilityNoun = evidenceRule({
  id: "entities/context/facility-noun",
  summary: "A noun for a building or road stands right behind it, or on a page of sport “at” before it: Quarl airport.",
  examples: [{ text: "They landed at [Quarl] airport again." }, { text: "They met Quarl again." }],
  weigh: ({ first, last, entry }, { doc, sport }) => {
    if (isSmall(doc, last) && has(doc, last, C["facility-noun"])) return { sense: "FAC", weight: 5 };
    return sport && entry < 0 && is(doc, first - 1, "at") ? { sense: "FAC", weight: 3.5 } : null;
  },
});
