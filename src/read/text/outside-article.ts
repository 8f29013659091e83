import type { RuleFace } from "../../core/rule.ts";

/** What stands on the page before the article begins or after it has ended. */
export const outsideArticle: RuleFace = {
  id: "text/outside-article",
  summary: "What stands on the page before the article begins or after it has ended.",
  examples: [
    {
      text: "[River boats for sale]\nShare Tweet\nDam bursts above the town\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.\nEngineers had warned for years that its walls were too thin, and the council met again in the evening to hear them.\nLeave a comment\n[Ten recipes with trout]",
    },
    {
      text: "Dam bursts above the town\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.\nEngineers had warned for years that its walls were too thin, and the council met again in the evening to hear them.",
    },
  ],
};
