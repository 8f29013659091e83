import { has, is } from "../../../core/document.ts";
import { C } from "../../../lexicon/classes.ts";
import { isSmall } from "../name.ts";
import { evidenceRule } from "../rule.ts";

export const rivals = evidenceRule({
  id: "entities/context/rivals",
  summary: "On a page of sport it wins, loses or plays, or has a coach and fans.",
  examples: [
    {
      text: "The goalkeeper and the striker left the dressing-room after the quarterfinal as [Quarl] beat them in extra innings.",
    },
    { text: "They met Quarl again." },
  ],
  weigh: ({ first, last }, { doc, sport }) => {
    if (!sport) return null;
    if (isSmall(doc, last) && has(doc, last, C["contest-verb"])) return { sense: "ORG", weight: 2.5 };
    if (isSmall(doc, last) && has(doc, last, C["team-noun"])) return { sense: "ORG", weight: 3 };
    if (isSmall(doc, first - 1) && has(doc, first - 1, C["contest-verb"])) return { sense: "ORG", weight: 2.5 };
    return is(doc, first - 1, "against") || is(doc, first - 1, "over") || is(doc, first - 1, "v")
      ? { sense: "ORG", weight: 2.5 }
      : null;
  },
});
