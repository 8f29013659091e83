import { together } from "../../../core/document.ts";
import { isCompanySuffix, isSmall, S } from "../name.ts";
import type { EvidenceRule } from "../rule.ts";

export const roleBefore: EvidenceRule = {
  id: "entities/context/role-before",
  summary: "A job, office or kinship in small letters stands right before it.",
  examples: [
    { text: "They met spokesman [Harlow] there.", data: { sense: "PERSON" } },
    { text: "They met Harlow there." },
  ],
  when: { before: ["@office", "@job", "@rank", "@relative", "@person-noun", "@royal-title"] },
  weigh: ({ first, last }, reading) => {
    if (!together(reading.doc, first - 1, first) || !isSmall(reading, first - 1)) return null;
    if (isCompanySuffix(reading, last - 1)) return null;
    return { sense: S.PERSON, weight: 6 };
  },
};
