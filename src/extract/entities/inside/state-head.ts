import { isHead, S } from "../name.ts";
import { evidenceRule } from "../rule.ts";
import { sees } from "../signs.ts";

const isUnit = sees("@state-head");

export const stateHead = evidenceRule({
  id: "entities/inside/state-head",
  summary: "It ends with a word for a unit of government.",
  examples: [{ text: "They met in [Harlow County] again." }, { text: "They met in Harlow again." }],
  when: { last: ["@state-head"] },
  weigh: ({ first, last }, reading) =>
    last - first >= 2 && isHead(reading, last - 1, isUnit) ? { sense: S.GPE, weight: 7 } : null,
});
