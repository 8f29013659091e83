import { isGivenName, S, vote } from "../name.ts";
import type { EvidenceRule } from "../rule.ts";

export const quotedTitle: EvidenceRule = {
  id: "entities/inside/quoted-title",
  summary: "It fills a pair of quotation marks and has capitals as titles of works have.",
  examples: [
    { text: 'They saw "[The Sands of Quarl]" again.', data: { sense: "WORK_OF_ART" } },
    { text: "They saw The Sands of Quarl again." },
  ],
  when: { whole: "quoted" },
  weigh: ({ first, last }, reading) =>
    !(last - first === 2 && isGivenName(reading, first)) ? vote(S.WORK_OF_ART, 6) : null,
};
