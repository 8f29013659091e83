import { S, vote } from "../name.ts";
import type { EvidenceRule } from "../rule.ts";
import { sees } from "../signs.ts";

const isLead = sees(",", "the");
const isOn = sees("on");

export const reports: EvidenceRule = {
  id: "entities/context/reports",
  summary: "It “reported” something, as news media do.",
  examples: [
    { text: "The deal failed, [Quarl] reported on Monday.", data: { sense: "ORG" } },
    { text: "The deal of Quarl failed on Monday." },
  ],
  when: { behind: ["reported"] },
  weigh: ({ first, last }, reading) =>
    last - first <= 4 && (isLead(reading, first - 1) || isOn(reading, last + 1)) ? vote(S.ORG, 4.5) : null,
};
