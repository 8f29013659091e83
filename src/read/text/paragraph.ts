import type { RuleFace } from "../../core/rule.ts";

/** Running text of the article. */
export const paragraph: RuleFace = {
  id: "text/paragraph",
  summary: "Running text of the article.",
  examples: [
    {
      text: "Dam bursts above the town\n[The dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.]\n[Engineers had warned for years that its walls were too thin, and the council met again in the evening to hear them.]",
    },
    { text: "Share\nTweet" },
  ],
};
