import { phraseRule } from "./phrase-rule.ts";

/** The head, form or rules of a comment section. */
export const commentBox = phraseRule({
  id: "text/comment-box",
  summary: "The head, form or rules of a comment section.",
  cls: "comments",
  kind: "chrome",
  weights: { whole: 6, start: 4 },
  plain: ["whole"],
  fits: ({ phrase, prose, size, text }) => phrase?.how === "whole" || !prose || (size <= 240 && !/["“„«]/.test(text)),
  examples: [
    {
      text: "Dam bursts above the town\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.\nEngineers had warned for years that its walls were too thin, and the council met again in the evening to hear them.\n[Comments]\n[Add a public comment...]\n[No comments yet]",
    },
    {
      text: "Dam bursts above the town\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.\nComments by the mayor were not published.\nEngineers had warned for years that its walls were too thin, and the council met again in the evening to hear them.",
    },
  ],
});
