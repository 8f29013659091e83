import type { RuleFace } from "../../../core/rule.ts";

/** The rule of mentions that have their sense from others written alike; `decide.ts` applies it. */
export const sameName: RuleFace = {
  id: "entities/memory/same-name",
  summary: "One name has one sense in a document: a mention with no sign of its own takes that of the others.",
  examples: [
    { text: "They told Mr. Quarl about it. It was late for [Quarl] again." },
    { text: "They told Mr. Quarl about it." },
  ],
};
