import { C } from "../../../lexicon/classes.ts";
import { isOneOf, knownEnd, knownEntry } from "../known.ts";
import { isCapital, isComma, isPossessive, S, vote } from "../name.ts";
import type { EvidenceRule } from "../rule.ts";
import { sees } from "../signs.ts";

const isAnd = sees("and");
const wide = [C.country, C.state, C["state-abbreviation"], C.territory, C["former-state"]];

export const commaPlace: EvidenceRule = {
  id: "entities/context/comma-place",
  summary: "A comma and a state or country stand behind it: Harlow, Texas.",
  examples: [
    { text: "They met in [Harlow], Texas, again.", data: { sense: "GPE" } },
    { text: "They met Harlow, who left." },
    { text: "They met Quarl Harlow, Norway's new envoy." },
  ],
  when: { behind: [","] },
  weigh: ({ first, last, entry }, reading) => {
    if (!isCapital(reading, last + 1) || last - first > 3) return null;
    if (!isOneOf(reading, knownEntry(reading, last + 1), wide)) return null;
    const next = knownEnd(reading, last + 1);
    if (isAnd(reading, next) || isCapital(reading, next) || isPossessive(reading, next)) return null;
    if (isComma(reading, first - 1) && entry >= 0) return vote(S.GPE, 1);
    return vote(S.GPE, 5);
  },
};
