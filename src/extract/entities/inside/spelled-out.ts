import { headOf } from "../headed.ts";
import { isHead, S } from "../name.ts";
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
    if (isHead(reading, head, isOrganization)) return { sense: S.ORG, weight: 9 };
    if (isHead(reading, head, isEvent)) return { sense: S.EVENT, weight: 9 };
    return isHead(reading, head, isLaw) ? { sense: S.LAW, weight: 9 } : { sense: S.ORG, weight: 7 };
  },
};
