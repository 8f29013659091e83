import { isSmall, isThe, S, vote } from "../name.ts";
import type { EvidenceRule } from "../rule.ts";
import { sees } from "../signs.ts";

const isOrgNoun = sees("@org-noun");

export const orgNoun: EvidenceRule = {
  id: "entities/context/org-noun",
  summary:
    "A noun for an organization stands right before it, or behind it after “the”: insurer Quarl, the Quarl group.",
  examples: [
    { text: "They sold insurer [Quarl] again.", data: { sense: "ORG" } },
    { text: "They left the [Quarl] party again.", data: { sense: "ORG" } },
    { text: "They met Quarl again." },
  ],
  when: { before: ["@org-noun"], behind: ["@org-noun"] },
  weigh: ({ first, last }, reading) => {
    if (isSmall(reading, first - 1) && isOrgNoun(reading, first - 1)) return vote(S.ORG, 5);
    return isSmall(reading, last) && isOrgNoun(reading, last) ? vote(S.ORG, isThe(reading, first - 1) ? 4 : 2.5) : null;
  },
};
