import { isQuote, isSmall, S, vote } from "../name.ts";
import type { EvidenceRule } from "../rule.ts";
import { sees } from "../signs.ts";

const isWork = sees("@work-noun");

export const work: EvidenceRule = {
  id: "entities/context/work",
  summary: "It stands alone in quotation marks behind a noun for a work: the film “Quarl”.",
  examples: [
    { text: 'They saw the film "[Quarl Nights]" again.', data: { sense: "WORK_OF_ART" } },
    { text: "They saw Quarl again." },
  ],
  when: { before: ["#quote"] },
  weigh: ({ first, last }, reading) => {
    if (!isQuote(reading, last) && !isQuote(reading, last + 1)) return null;
    return isSmall(reading, first - 2) && isWork(reading, first - 2) ? vote(S.WORK_OF_ART, 8) : null;
  },
};
