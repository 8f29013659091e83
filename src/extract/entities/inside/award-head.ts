import { isHead, S } from "../name.ts";
import { evidenceRule } from "../rule.ts";
import { sees } from "../signs.ts";

const isPrize = sees("@award-head");

export const awardHead = evidenceRule({
  id: "entities/inside/award-head",
  summary: "It ends with a word that makes a prize.",
  examples: [{ text: "They won the [Harlow Prize] again." }, { text: "They won at Harlow again." }],
  when: { last: ["@award-head"] },
  weigh: ({ first, last }, reading) =>
    last - first >= 2 && isHead(reading, last - 1, isPrize) ? { sense: S.WORK_OF_ART, weight: 7 } : null,
});
