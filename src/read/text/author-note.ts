import { phraseRule } from "./phrase-rule.ts";

/** A note about whoever wrote the article. */
export const authorNote = phraseRule({
  id: "text/author-note",
  summary: "A note about whoever wrote the article.",
  cls: "author-note",
  kind: "chrome",
  weights: { start: 3 },
  plain: [],
  fits: (line) => line.size < 160 || /^ai writing agent/iu.test(line.text),
  examples: [
    {
      text: "Dam bursts above the town\nShare Tweet\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.\nEngineers had warned for years that its walls were too thin, and the council met again in the evening to hear them.\n[About the author]\nLeave a comment",
    },
    {
      text: "Dam bursts above the town\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.\nEngineers had warned for years that its walls were too thin, and the council met again in the evening to hear them.\nThe author is unknown.",
    },
  ],
});
