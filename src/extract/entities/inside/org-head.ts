import { headOf } from "../headed.ts";
import { isLand } from "../known.ts";
import { isCommon, isGivenName, S, vote } from "../name.ts";
import type { EvidenceRule } from "../rule.ts";
import { sees } from "../signs.ts";

const isOrgHead = sees("@org-head");
export const orgHead: EvidenceRule = {
  id: "entities/inside/org-head",
  summary: "Its head word makes it an organization: Central Bank, University of Harlow.",
  examples: [
    { text: "They joined [Harlow University] again.", data: { sense: "ORG" } },
    { text: "They joined the [University of Harlow] again.", data: { sense: "ORG" } },
    { text: "They joined Harlow again." },
    { text: "They went to the West Bank again." },
  ],
  when: { inside: ["@org-head"], size: "several" },
  weigh: ({ entry, first, last }, reading) => {
    if (isLand(reading, entry)) return null;
    if (isOrgHead(reading, last - 1) || isOrgHead(reading, headOf(reading, first, last))) return vote(S.ORG, 9);
    return isOrgHead(reading, first) && !isGivenName(reading, first) && !isCommon(reading, last - 1)
      ? vote(S.ORG, 5)
      : null;
  },
};
