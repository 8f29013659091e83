import { phraseRule } from "./phrase-rule.ts";

/** The label of an advertisement. */
export const advertisement = phraseRule({
  id: "text/advertisement",
  summary: "The label of an advertisement, or of a vacancy.",
  cls: "advertisement",
  kind: "chrome",
  weights: { whole: 0.3, inside: 0.5 },
  fits: ({ phrase, ends }) => phrase?.how === "whole" || ends === "open",
  plain: ["whole"],
  examples: [
    {
      text: "Dam bursts above the town\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.\n[Advertisement]\nEngineers had warned for years that its walls were too thin, and the council met again in the evening to hear them.",
    },
    {
      text: "Dam bursts above the town\nShare Tweet\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.\n[Bauingenieur (m/w/d) Stadtwerke Quellental]\nEngineers had warned for years that its walls were too thin, and the council met again in the evening to hear them.\nLeave a comment",
    },
    {
      text: "Dam bursts above the town\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.\nThe advertisement was withdrawn.\nEngineers had warned for years that its walls were too thin, and the council met again in the evening to hear them.",
    },
  ],
});
