import { phraseRule } from "./phrase-rule.ts";

/** The topics a page is filed under. */
export const tagRow = phraseRule({
  id: "text/tag-row",
  summary: "The topics a page is filed under.",
  cls: "tags",
  kind: "chrome",
  weights: { whole: 2, start: 2 },
  plain: [],
  fits: (line) => !line.prose,
  examples: [
    {
      text: "Dam bursts above the town\nShare Tweet\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.\nEngineers had warned for years that its walls were too thin, and the council met again in the evening to hear them.\n[Tags: dams, rivers, safety]\nLeave a comment",
    },
    {
      text: "Dam bursts above the town\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.\nEngineers had warned for years that its walls were too thin, and the council met again in the evening to hear them.\nTagged fish were found in the river.",
    },
  ],
});
