import { S, vote } from "../name.ts";
import type { EvidenceRule } from "../rule.ts";
import { orgHeads, sees } from "../signs.ts";

const isOrganization = sees(...orgHeads);

export const operation: EvidenceRule = {
  id: "entities/inside/operation",
  summary: "An operation and its name: Operation Quarl, in quotation marks or not.",
  examples: [
    { text: "They began [Operation Quarl] again.", data: { sense: "EVENT" } },
    { text: 'They began "[Operation Grey Harlow]" again.', data: { sense: "EVENT" } },
    { text: "They joined the Operations Centre again." },
  ],
  when: { first: ["operation"] },
  weigh: ({ first, last }, reading) =>
    last - first >= 2 && !isOrganization(reading, last - 1) ? vote(S.EVENT, 9) : null,
};
