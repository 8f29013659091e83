import type { RuleFace } from "../../core/rule.ts";

/** The sentence under the headline that says what the article is about. */
export const standfirst: RuleFace = {
  id: "text/standfirst",
  summary: "The sentence between headline and byline that says what the article is about.",
  examples: [
    {
      text: "Dam bursts above the town\n\n[Two people are dead and the road to the coast is cut, days after engineers wrote to the mayor.]\n\nBy Ada Quist\n\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.\n\nEngineers had warned for years that its walls were too thin, and the council met again in the evening to hear them.",
    },
    {
      text: "Dam bursts above the town\n\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.\n\nEngineers had warned for years that its walls were too thin, and the council met again in the evening to hear them.",
    },
  ],
};
