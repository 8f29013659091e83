import { isHead, S, vote } from "../name.ts";
import type { EvidenceRule } from "../rule.ts";
import { orgHeads, sees } from "../signs.ts";

const isOrganization = sees(...orgHeads);
const isAddress = sees("@person-title");

export const titled: EvidenceRule = {
  id: "entities/context/titled",
  summary: "A title, office or job stands right before it.",
  examples: [
    { text: "They saw President [Harlow] there.", data: { sense: "PERSON" } },
    { text: "They saw Mr. [Quarl] there.", data: { sense: "PERSON" } },
    { text: "They saw Quarl there." },
  ],
  when: { whole: "titled" },
  weigh: ({ last, titleLast }, reading) =>
    isHead(reading, last - 1, isOrganization) ? null : vote(S.PERSON, isAddress(reading, titleLast - 1) ? 10 : 8),
};
