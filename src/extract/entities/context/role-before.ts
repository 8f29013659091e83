import { together } from "../../../core/document.ts";
import { isCompanySuffix, isDash, isGlued, isOf, isSmall, type Reading, S, vote } from "../name.ts";
import type { EvidenceRule } from "../rule.ts";

export const roleBefore: EvidenceRule = {
  id: "entities/context/role-before",
  summary: "A job, office or kinship in small letters stands right before it.",
  examples: [
    { text: "They met spokesman [Harlow] there.", data: { sense: "PERSON" } },
    { text: "They met Harlow there." },
    { text: "They met the left-of-centre Harlow party." },
  ],
  when: { before: ["@office", "@job", "@rank", "@relative", "@person-noun", "@royal-title"] },
  weigh: ({ first, last }, reading) => {
    if (!together(reading.doc, first - 1, first) || !isSmall(reading, first - 1)) return null;
    if (isCompanySuffix(reading, last - 1) || isSide(reading, first - 1)) return null;
    return vote(S.PERSON, 6);
  },
};

/** "left-of-centre": no player of that place. */
const isSide = (reading: Reading, at: number): boolean =>
  isDash(reading, at - 1) && isGlued(reading, at) && isOf(reading, at - 2);
