import { isCompanySuffix, isHead, S } from "../name.ts";
import { evidenceRule } from "../rule.ts";

export const companySuffix = evidenceRule({
  id: "entities/inside/company-suffix",
  summary: "It ends with the legal form of a company.",
  examples: [{ text: "They bought [Harlow Inc] last year." }, { text: "They bought Harlow last year." }],
  when: { last: ["@company-suffix"] },
  weigh: ({ first, last }, reading) =>
    last - first >= 2 && isHead(reading, last - 1, isCompanySuffix) ? { sense: S.ORG, weight: 12 } : null,
});
