import { phraseRule } from "./phrase-rule.ts";

/** The head of a list of other stories, or a pointer to one. */
export const relatedLinks = phraseRule({
  id: "text/related-links",
  summary: "The head of a list of other stories, or a pointer to one.",
  cls: "related",
  kind: "chrome",
  weights: { whole: 1, start: 0.7 },
  plain: [],
  examples: [
    {
      text: "Dam bursts above the town\nShare Tweet\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.\n[Read also: How the old dam was built]\nEngineers had warned for years that its walls were too thin, and the council met again in the evening to hear them.\n[Related Articles]\nLeave a comment",
    },
    {
      text: "Dam bursts above the town\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.\nRelated companies were searched as well.\nEngineers had warned for years that its walls were too thin, and the council met again in the evening to hear them.",
    },
  ],
});
