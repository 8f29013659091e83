import { lineRule } from "./line-rule.ts";
import { phraseRule } from "./phrase-rule.ts";

const byWords = phraseRule({
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
      text: "Dam bursts above the town\nShare Tweet\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.\nEngineers had warned for years that its walls were too thin, and the council met again in the evening to hear them.\n[2 thoughts on “Dam bursts above the town”]\n[Leave a comment]",
    },
    {
      text: "Dam bursts above the town\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.\nComments by the mayor were not published.\nEngineers had warned for years that its walls were too thin, and the council met again in the evening to hear them.",
    },
  ],
});

/** `10 thoughts on “The dam”`, `3 responses to The dam`: how pages of one writer head what readers wrote. */
const counted = /^(?:\d{1,4}|one|two|no) (?:thoughts?|responses?|replies|reply|comments?) (?:on|to)\b/i;

/** The head, form or rules of a comment section. */
export const commentBox = lineRule({
  ...byWords,
  judge: (line, at, view) =>
    byWords.judge(line, at, view) ??
    (view.page && line.size < 200 && counted.test(line.text) ? { kind: "chrome", weight: 6 } : null),
});
