import { isLand } from "../known.ts";
import { isCommon, isGivenName, type Reading, S } from "../name.ts";
import type { EvidenceRule } from "../rule.ts";
import { sees } from "../signs.ts";

const isOrgHead = sees("@org-head");
const isOver = sees("of", "for", "on");

/** The last word before “of”, “for” or “on” in a name that has one, else the last word. */
function headOf(reading: Reading, first: number, last: number): number {
  for (let at = first + 1; at < last - 1; at++) if (isOver(reading, at)) return at - 1;
  return last - 1;
}

export const orgHead: EvidenceRule = {
  id: "entities/inside/org-head",
  summary: "Its head word makes it an organization: Central Bank, University of Harlow.",
  examples: [
    { text: "They joined [Harlow University] again.", data: { sense: "ORG" } },
    { text: "They joined the [University of Harlow] again.", data: { sense: "ORG" } },
    { text: "They joined Harlow again." },
    { text: "They went to the West Bank again." },
  ],
  when: { inside: ["@org-head"] },
  weigh: ({ entry, first, last }, reading) => {
    if (last - first < 2 || isLand(reading, entry)) return null;
    if (isOrgHead(reading, last - 1) || isOrgHead(reading, headOf(reading, first, last)))
      return { sense: S.ORG, weight: 9 };
    return isOrgHead(reading, first) && !isGivenName(reading, first) && !isCommon(reading, last - 1)
      ? { sense: S.ORG, weight: 5 }
      : null;
  },
};
