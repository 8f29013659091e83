import { phraseRule } from "./phrase-rule.ts";

/** How long the text takes to read. */
export const readingTime = phraseRule({
  id: "text/reading-time",
  summary: "How long the text takes to read.",
  cls: "reading-time",
  kind: "chrome",
  weights: { inside: 0.4 },
  plain: ["inside"],
  fits: (line) => line.size < 60 && /\d/.test(line.text),
  examples: [
    {
      text: "Dam bursts above the town\n[2 min read]\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.\nEngineers had warned for years that its walls were too thin, and the council met again in the evening to hear them.",
    },
    {
      text: "Dam bursts above the town\nThe council had ten minutes to read the report.\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.\nEngineers had warned for years that its walls were too thin, and the council met again in the evening to hear them.",
    },
  ],
});
