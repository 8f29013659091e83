import { isUpper, S, vote } from "../name.ts";
import type { EvidenceRule } from "../rule.ts";

export const modelNumber: EvidenceRule = {
  id: "entities/inside/model-number",
  summary: "A word with letters and digits, as models have: R1, F-16, GPT-4.",
  examples: [
    { text: "They built the [QX7] last year.", data: { sense: "PRODUCT" } },
    { text: "They built Harlow last year." },
  ],
  when: { last: ["#digit"] },
  weigh: ({ first, last, entry }, reading) =>
    entry < 0 && (last - first === 1 || (last - first <= 3 && isUpper(reading, first))) ? vote(S.PRODUCT, 4) : null,
};
