import type { RuleFace } from "../../core/rule.ts";

/** The name of the article. */
export const title: RuleFace = {
  id: "text/title",
  summary: "The headline of the article: before its text, near byline and date, and taken up by its words.",
  examples: [
    {
      text: "[Dam bursts above the town]\n\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.",
    },
    {
      text: "[DAM - TWO DEAD AS WALL BREAKS.]\n\nLONDON 1996-08-30\n\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.",
    },
    {
      text: "The dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.\n\nEngineers had warned for years that its walls were too thin, and the council met again in the evening to hear them.",
    },
  ],
};
