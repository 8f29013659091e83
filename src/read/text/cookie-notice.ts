import { phraseRule } from "./phrase-rule.ts";

/** Words about cookies, consent and what the browser must do. */
export const cookieNotice = phraseRule({
  id: "text/cookie-notice",
  summary: "Words about cookies, consent and what the browser must do.",
  cls: "cookies",
  kind: "chrome",
  weights: { inside: 2, start: 2 },
  plain: ["inside"],
  fits: (line) =>
    line.phrase?.how === "start" || !line.prose || /cookie|javascript|browser|クッキー|쿠키/i.test(line.text),
  examples: [
    {
      text: "[We use cookies to improve this site.]\nDam bursts above the town\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.\nEngineers had warned for years that its walls were too thin, and the council met again in the evening to hear them.",
    },
    {
      text: "Dam bursts above the town\nShare Tweet\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.\n[An dieser Stelle finden Sie einen Beitrag von Dritten, den unsere Redaktion für Sie ausgewählt hat und der den Artikel ergänzt.]\nEngineers had warned for years that its walls were too thin, and the council met again in the evening to hear them.\nLeave a comment",
    },
    {
      text: "Dam bursts above the town\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.\nEngineers had warned for years that its walls were too thin, and the council met again in the evening to hear them.\nShe baked cookies for the helpers.",
    },
  ],
});
