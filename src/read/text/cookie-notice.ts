import { phraseRule } from "./phrase-rule.ts";

const browser = /cookie|javascript|browser|クッキー|쿠키/i;

/** What a box speaks of that stands for something from another site, until the reader agrees to it. */
const embedded =
  /inhalt|content|contenu|contenido|conteúdo|contenut|inhoud|indhold|innhold|innehåll|treść|içeri|sisältö|redaktion|datenschutz|privacy|zustimm|einwillig|consent/i;

/** Words about cookies, consent and what the browser must do. */
export const cookieNotice = phraseRule({
  id: "text/cookie-notice",
  summary: "Words about cookies, consent and what the browser must do.",
  cls: "cookies",
  kind: "chrome",
  weights: { inside: 2, start: 2 },
  plain: ["inside"],
  fits: (line) => !line.prose || browser.test(line.text) || (line.phrase?.how === "start" && embedded.test(line.text)),
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
    {
      text: "Akku gerät in Brand\nTeilen\nBeim Laden des Akkus erhitzt sich das Gerät so stark, dass die Feuerwehr am Montag in drei Häuser gerufen wurde, sagte ein Sprecher.\n„Ich bin damit einverstanden, dass die Stadt die Kosten trägt“, sagte die Bürgermeisterin am Abend, als der Rat im Rathaus zusammenkam.\nKommentare",
    },
  ],
});
