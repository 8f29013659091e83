import type { RuleFace } from "../../../core/rule.ts";

/** The rule of names in headlines that the body knows; `headlines.ts` applies it. */
export const headline: RuleFace = {
  id: "entities/memory/headline",
  summary: "In a line where every word has a capital, a name that the body has is that name.",
  examples: [
    { text: "[QUARL] FIGHTS THE SANDS OF TIME\n\nThey told Mr. Quarl about it." },
    { text: "They told Mr. Quarl about it." },
  ],
};
