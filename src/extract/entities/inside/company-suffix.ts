import { closed } from "../headed.ts";
import { S } from "../name.ts";
import type { EvidenceRule } from "../rule.ts";

export const companySuffix: EvidenceRule = {
  id: "entities/inside/company-suffix",
  summary: "It ends with the legal form of a company.",
  examples: [
    { text: "They bought [Harlow Inc] last year.", data: { sense: "ORG" } },
    { text: "They bought Harlow last year." },
  ],
  ...closed("@company-suffix", S.ORG, 12),
};
