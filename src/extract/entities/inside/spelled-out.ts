import { headOf } from "../headed.ts";
import { isHead, S, vote } from "../name.ts";
import type { EvidenceRule } from "../rule.ts";
import { sees } from "../signs.ts";

const isOrganization = sees("@org-head", "@org-head-weak");
const isEvent = sees("@event-head");
const isLaw = sees("@law-head");

export const spelledOut: EvidenceRule = {
  id: "entities/inside/spelled-out",
  summary:
    "A name with its initials in brackets behind it is what its head word says: Summit on Northern Waters (SNW).",
  examples: [
    { text: "The [Summit on Harbours in Norland] (SHN) met.", data: { sense: "EVENT" } },
    { text: "The [Authority against Harlow Fraud] (AHF) met.", data: { sense: "ORG" } },
    { text: "The Summit on Harbours in Norland met." },
  ],
  when: { behind: ["("] },
  weigh: ({ first, last }, reading) => {
    if (reading.spelled?.get(first) !== last) return null;
    const head = headOf(reading, first, last);
    if (isHead(reading, head, isOrganization)) return vote(S.ORG, 9);
    if (isHead(reading, head, isEvent)) return vote(S.EVENT, 9);
    return isHead(reading, head, isLaw) ? vote(S.LAW, 9) : vote(S.ORG, 7);
  },
};
