import { phraseRule } from "./phrase-rule.ts";

/** An offer to subscribe where the rest of the text would stand. */
export const paywallStub = phraseRule({
  id: "text/paywall-stub",
  summary: "An offer to subscribe where the rest of the text would stand.",
  cls: "paywall",
  kind: "chrome",
  weights: { inside: 2 },
  plain: [],
  fits: (line) => line.size < 200,
  examples: [
    {
      text: "Dam bursts above the town\nShare Tweet\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.\nEngineers had warned for years that its walls were too thin, and the council met again in the evening to hear them.\n[Already a subscriber? Log in]\nLeave a comment",
    },
    {
      text: "Dam bursts above the town\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.\nEngineers had warned for years that its walls were too thin, and the council met again in the evening to hear them.\nThe rent is 300 euros per month.",
    },
  ],
});
