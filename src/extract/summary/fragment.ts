import type { ClosingRule } from "./rule.ts";

/** What says nothing: fewer than five words, or no small word that holds a clause together. */
export const fragment: ClosingRule = {
  id: "summary/fragment",
  summary: "Fewer than five words, or none of the small words that hold a clause together, make no sentence.",
  examples: [
    { text: "The council voted on Tuesday to close the harbour. [Mia Fern.] [13:37 EST, 15 February 2013.]" },
    { text: "The council voted on Tuesday to close the harbour." },
  ],
  closes: (scene, i) => (scene.words[i] as number) < 5 || (scene.english && scene.emptyWords[i] === 0),
};
