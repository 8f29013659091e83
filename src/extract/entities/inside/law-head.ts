import { isHead, S } from "../name.ts";
import { evidenceRule } from "../rule.ts";
import { sees } from "../signs.ts";

const isLawWord = sees("@law-head");

export const lawHead = evidenceRule({
  id: "entities/inside/law-head",
  summary: "It ends with a word that makes a law.",
  examples: [{ text: "They passed the [Clean Air Act] again." }, { text: "They passed Harlow again." }],
  when: { last: ["@law-head"] },
  weigh: ({ first, last }, reading) =>
    last - first >= 2 && isHead(reading, last - 1, isLawWord) ? { sense: S.LAW, weight: 8 } : null,
});
