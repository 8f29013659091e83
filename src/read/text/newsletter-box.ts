import { phraseRule } from "./phrase-rule.ts";

/** An offer of newsletters and alerts. */
export const newsletterBox = phraseRule({
  id: "text/newsletter-box",
  summary: "An offer of newsletters and alerts.",
  cls: "newsletter",
  kind: "chrome",
  weights: { whole: 1.5, start: 2 },
  plain: ["whole"],
  examples: [
    {
      text: "Dam bursts above the town\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.\nEngineers had warned for years that its walls were too thin, and the council met again in the evening to hear them.\n[Sign up for our newsletter]\n[Get the latest news delivered to your inbox.]\nShare Tweet",
    },
    {
      text: "Dam bursts above the town\nThe newsletter of the council said nothing of it.\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.\nEngineers had warned for years that its walls were too thin, and the council met again in the evening to hear them.",
    },
  ],
});
