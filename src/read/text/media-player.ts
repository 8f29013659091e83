import { phraseRule } from "./phrase-rule.ts";

/** The buttons and labels of videos, pictures and sound. */
export const mediaPlayer = phraseRule({
  id: "text/media-player",
  summary: "The buttons and labels of videos, pictures and sound.",
  cls: "media",
  kind: "chrome",
  weights: { whole: 0.4 },
  plain: [],
  examples: [
    {
      text: "Dam bursts above the town\nShare Tweet\n[Play video]\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.\nEngineers had warned for years that its walls were too thin, and the council met again in the evening to hear them.\nLeave a comment",
    },
    {
      text: "Dam bursts above the town\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.\nVideo\nEngineers had warned for years that its walls were too thin, and the council met again in the evening to hear them.",
    },
  ],
});
