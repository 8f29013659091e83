import { isLand } from "../known.ts";
import { isHead, S } from "../name.ts";
import { evidenceRule } from "../rule.ts";
import { sees } from "../signs.ts";

const isCompanyWord = sees("@company-head");

export const companyHead = evidenceRule({
  id: "entities/inside/company-head",
  summary: "It ends with a word that ends names of companies.",
  examples: [{ text: "They bought [Harlow Airlines] last year." }, { text: "They bought Harlow last year." }],
  when: { last: ["@company-head"] },
  weigh: ({ entry, first, last }, reading) =>
    last - first >= 2 && !isLand(reading, entry) && isHead(reading, last - 1, isCompanyWord)
      ? { sense: S.ORG, weight: 8 }
      : null,
});
