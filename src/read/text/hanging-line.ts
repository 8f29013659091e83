import type { RuleFace } from "../../core/rule.ts";

/** What belongs to site words above it. */
export const hangingLine: RuleFace = {
  id: "text/hanging-line",
  summary:
    "A short line right below site words, where blank lines part the paragraphs; or on a page a long line in capitals.",
  examples: [
    {
      text: "Share Tweet\n\nDam bursts above the town\n\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.\n\nPlay video\n[The broken wall from above]\n\nEngineers had warned for years that its walls were too thin, and the council met again in the evening to hear them.\n\n[READ THE HERALD ON YOUR TELEPHONE HERE]\n\nThe council will meet again on Friday to hear what the engineers have to say about the walls of the other dam.\n\nLeave a comment",
    },
    {
      text: "Share Tweet\n\nDam bursts above the town\n\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.\n\nPlay video\n\nThe second dam\n\nEngineers had warned for years that its walls were too thin, and the council met again in the evening to hear them.\n\nLeave a comment",
    },
  ],
};
