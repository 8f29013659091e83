import { headed, headOf } from "../headed.ts";
import { isGivenName, isOf, type Reading, S } from "../name.ts";
import type { EvidenceRule } from "../rule.ts";
import { sees } from "../signs.ts";

const mayBeBody = sees("@org-head", "@org-head-weak");

export const facilityHead: EvidenceRule = {
  id: "entities/inside/facility-head",
  summary: "It ends with a word that makes a facility.",
  examples: [
    { text: "They met at [Harlow Airport] again.", data: { sense: "FAC" } },
    { text: "They met at the [Garden of Quarl] again.", data: { sense: "FAC" } },
    { text: "They met at Harlow again." },
    { text: "They met the House of Quarls again." },
  ],
  ...headed(
    "@facility-head",
    S.FAC,
    8,
    ({ first, last }, reading) =>
      (last - first === 2 && isGivenName(reading, first)) || isBody(reading, headOf(reading, first, last), last),
  ),
};

/** "House of Representatives": a body of people rather than the place where it sits. */
const isBody = (reading: Reading, head: number, last: number): boolean =>
  head < last - 1 && isOf(reading, head + 1) && mayBeBody(reading, head);
