import { phraseRule } from "./phrase-rule.ts";

/** How to reach the author or the paper. */
export const contactLine = phraseRule({
  id: "text/contact-line",
  summary: "How to reach the author or the paper.",
  cls: "contact",
  kind: "chrome",
  weights: { start: 2 },
  plain: [],
  fits: (line) => line.size < 250,
  examples: [
    {
      text: "Dam bursts above the town\nShare Tweet\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.\nEngineers had warned for years that its walls were too thin, and the council met again in the evening to hear them.\n[Do you have a story for us?]\nLeave a comment",
    },
    {
      text: "Dam bursts above the town\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.\nEngineers had warned for years that its walls were too thin, and the council met again in the evening to hear them.\nDo you have water? she asked.",
    },
  ],
});
