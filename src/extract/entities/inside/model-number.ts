import { tokenText } from "../../../core/document.ts";
import type { Lexicon } from "../../../core/lexicon.ts";
import { C } from "../../../lexicon/classes.ts";
import { isUpper, type Reading, S } from "../name.ts";
import { evidenceRule } from "../rule.ts";

/** The letters of a currency and a number: RM100, Rs500. */
function isSum({ doc }: Reading, at: number): boolean {
  const letters = /^\p{L}{1,4}(?=\d)/u.exec(tokenText(doc, at))?.[0];
  return letters !== undefined && letters.length > 1 && isPrefix(doc.lexicon, letters);
}

const isPrefix = (lexicon: Lexicon, letters: string): boolean => {
  const id = lexicon.id(letters);
  return id !== 0 && lexicon.has(id, C["currency-prefix"]);
};

export const modelNumber = evidenceRule({
  id: "entities/inside/model-number",
  summary: "A word with letters and digits, as models have: R1, F-16, GPT-4; but a sum is none: RM100.",
  examples: [{ text: "They built the [QX7] last year." }, { text: "They built Harlow last year." }],
  when: { last: ["#digit"] },
  weigh: ({ first, last, entry }, reading) => {
    if (entry >= 0) return null;
    if (isSum(reading, last - 1)) return { sense: S.NONE, weight: 9 };
    return last - first === 1 || (last - first <= 3 && isUpper(reading, first))
      ? { sense: S.PRODUCT, weight: 4 }
      : null;
  },
});
