import type { RuleFace } from "../../core/rule.ts";

/** The rule that every other reading of a span starts from; `spans.ts` applies it. */
export const capitals: RuleFace = {
  id: "entities/capitals",
  summary: "A run of words with capital letters in a line that is not all capitals.",
  examples: [{ text: "They met [Robert Carter] there." }, { text: "they met nobody there" }],
};
