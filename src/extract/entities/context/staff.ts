import { isCapital, isPossessive, isSmall, S, vote } from "../name.ts";
import type { EvidenceRule } from "../rule.ts";
import { sees } from "../signs.ts";

const isRole = sees("@job", "@office");
const isOver = sees("of", "at", "for");

export const staff: EvidenceRule = {
  id: "entities/context/staff",
  summary: "A job stands right behind it, or before “of” or “at”: Quarl spokesman, chief executive of Quarl.",
  examples: [
    { text: "A [Quarl] spokesman left.", data: { sense: "ORG" } },
    { text: "The chairman of [Quarl] left.", data: { sense: "ORG" } },
    { text: "The members of Quarl's Harlow Party left." },
    { text: "They met Quarl again." },
  ],
  when: { before: ["of", "at", "for"], behind: ["@job", "@office"] },
  weigh: ({ first, last }, reading) => {
    if (isSmall(reading, last) && isRole(reading, last)) return vote(S.ORG, 2.5);
    if (isPossessive(reading, last) && isCapital(reading, last + 1)) return null;
    return isOver(reading, first - 1) && isSmall(reading, first - 2) && isRole(reading, first - 2)
      ? vote(S.ORG, 3)
      : null;
  },
};
