import { isSmall, S, vote } from "../name.ts";
import type { EvidenceRule } from "../rule.ts";
import { sees } from "../signs.ts";

const isBuilding = sees("@facility-noun");
const isAt = sees("at");

export const facilityNoun: EvidenceRule = {
  id: "entities/context/facility-noun",
  summary: "A noun for a building or road stands right behind it, or on a page of sport “at” before it: Quarl airport.",
  examples: [
    { text: "They landed at [Quarl] airport again.", data: { sense: "FAC" } },
    { text: "They met Quarl again." },
  ],
  when: { before: ["at"], behind: ["@facility-noun"] },
  weigh: ({ first, last, entry }, reading) => {
    if (isSmall(reading, last) && isBuilding(reading, last)) return vote(S.FAC, 5);
    return reading.sport && entry < 0 && isAt(reading, first - 1) ? vote(S.FAC, 3.5) : null;
  },
};
