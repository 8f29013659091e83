import { headed } from "../headed.ts";
import { isGivenName, S } from "../name.ts";
import type { EvidenceRule } from "../rule.ts";

export const facilityHead: EvidenceRule = {
  id: "entities/inside/facility-head",
  summary: "It ends with a word that makes a facility.",
  examples: [
    { text: "They met at [Harlow Airport] again.", data: { sense: "FAC" } },
    { text: "They met at Harlow again." },
  ],
  ...headed(
    "@facility-head",
    S.FAC,
    8,
    ({ first, last }, reading) => last - first === 2 && isGivenName(reading, first),
  ),
};
