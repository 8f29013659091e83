import { phraseRule } from "./phrase-rule.ts";

/** Rights, disclaimers and notes about the text itself. */
export const legalNotice = phraseRule({
  id: "text/legal-notice",
  summary: "Rights, disclaimers and notes about the text itself.",
  cls: "legal",
  kind: "chrome",
  weights: { start: 2, inside: 2 },
  plain: ["start"],
  fits: (line, view) => view.page || /^(?:©|ⓒ|\(c\)|copyright\b)/i.test(line.text),
  examples: [
    {
      text: "Dam bursts above the town\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.\nEngineers had warned for years that its walls were too thin, and the council met again in the evening to hear them.\n[Copyright 2024 The Valley Herald. All rights reserved.]",
    },
    {
      text: "Dam bursts above the town\nShare Tweet\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.\nEngineers had warned for years that its walls were too thin, and the council met again in the evening to hear them.\n[This story has not been edited by our staff and comes from a syndicated feed.]\nLeave a comment",
    },
    {
      text: "Dam bursts above the town\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.\nEngineers had warned for years that its walls were too thin, and the council met again in the evening to hear them.\nCopyrights were not the matter.",
    },
  ],
});
