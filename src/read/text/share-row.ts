import { phraseRule } from "./phrase-rule.ts";

/** A row of buttons to share, print or save the page. */
export const shareRow = phraseRule({
  id: "text/share-row",
  summary: "A row of buttons to share, print or save the page.",
  cls: "share",
  kind: "chrome",
  weights: { whole: 1.5, start: 1.5 },
  plain: ["whole"],
  examples: [
    {
      text: "Dam bursts above the town\n[Share Tweet Copy link]\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.\nEngineers had warned for years that its walls were too thin, and the council met again in the evening to hear them.",
    },
    {
      text: "Dam bursts above the town\n[ShareSave]\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.\nEngineers had warned for years that its walls were too thin, and the council met again in the evening to hear them.",
    },
    {
      text: "Dam bursts above the town\nShare prices fell on Monday.\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.\nEngineers had warned for years that its walls were too thin, and the council met again in the evening to hear them.",
    },
  ],
});
