import { isPossessive, isSmall, S, vote } from "../name.ts";
import type { EvidenceRule } from "../rule.ts";
import { sees } from "../signs.ts";

const isAsset = sees("@asset-noun");
const isOver = sees("of", "in", "for", "at");

export const asset: EvidenceRule = {
  id: "entities/context/asset",
  summary: "What only an organization has stands behind it, or “shares of” before it.",
  examples: [
    { text: "Analysts said [Quarl] shares fell.", data: { sense: "ORG" } },
    { text: "They sold shares in [Quarl] again.", data: { sense: "ORG" } },
    { text: "They met Quarl again." },
  ],
  when: { before: ["of", "in", "for", "at"], behind: ["@asset-noun", "#possessive"] },
  weigh: ({ first, last }, reading) => {
    const behind = isPossessive(reading, last) ? last + 1 : last;
    if (isSmall(reading, behind) && isAsset(reading, behind)) return vote(S.ORG, behind > last ? 1.5 : 2.5);
    return isOver(reading, first - 1) && isSmall(reading, first - 2) && isAsset(reading, first - 2)
      ? vote(S.ORG, 3.5)
      : null;
  },
};
