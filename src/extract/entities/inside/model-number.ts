import { isDigital, isUpper } from "../name.ts";
import { evidenceRule } from "../rule.ts";

export const modelNumber = evidenceRule({
  id: "entities/inside/model-number",
  summary: "A word with letters and digits, as models have: R1, F-16, GPT-4.",
  examples: [{ text: "They built the [QX7] last year." }, { text: "They built Harlow last year." }],
  weigh: ({ first, last, entry }, { doc }) => {
    if (entry >= 0 || !isDigital(doc, last - 1)) return null;
    return last - first === 1 || (last - first <= 3 && isUpper(doc, first)) ? { sense: "PRODUCT", weight: 4 } : null;
  },
});
