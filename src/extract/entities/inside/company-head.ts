import { closed } from "../headed.ts";
import { isLand } from "../known.ts";
import { S } from "../name.ts";
import type { EvidenceRule } from "../rule.ts";

export const companyHead: EvidenceRule = {
  id: "entities/inside/company-head",
  summary: "It ends with a word that ends names of companies.",
  examples: [
    { text: "They bought [Harlow Airlines] last year.", data: { sense: "ORG" } },
    { text: "They bought Harlow last year." },
  ],
  ...closed("@company-head", S.ORG, 8, ({ entry }, reading) => isLand(reading, entry)),
};
