import { lineRule } from "./line-rule.ts";
import { phraseRule } from "./phrase-rule.ts";

/** What a shop gives for a word in capitals: `Get 10% off with the code DAM10`. */
const code =
  /(?<!\p{Alphabetic})(?:[Cc]odes?|\p{Alphabetic}{4,9}code|código|cupón|cupom|codice|kode[mn]|kodu|koden|\p{Alphabetic}{4,6}kode?|промокоду?)[\s:"“„«'‘]{1,3}(?=[A-Z\d]{4,20}(?!\p{Alphabetic}))[A-Z\d]*[A-Z]{3}/u;
/** What it gives. */
const gift =
  /[%€$£¥₹]|(?<!\p{Alphabetic})(?:discount|bonus|off|save|rabatt?|sparen|gratis|kostenlos|descuento|desconto|ahorra|réduction|remise|sconto|korting|zniżk\p{Alphabetic}*|sleva|скидк\p{Alphabetic}*|indirim\p{Alphabetic}*|diskon)(?!\p{Alphabetic})/iu;

/** One of these stands in each such line, and in few others. */
const hint = /cod|cód|kod|cup[oó]|код/i;

const byWords = phraseRule({
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
      text: "Dam bursts above the town\nShare Tweet\n[New to Trout? Fish for a month and save RM10 with the code TROUT10]\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.\n[Der Angelladen gibt 10 % Rabatt mit dem Code FORELLE]\nEngineers had warned for years that its walls were too thin, and the council met again in the evening to hear them.\nLeave a comment",
    },
    {
      text: "Dam bursts above the town\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.\nThe advertisement was withdrawn.\nEngineers had warned for years that its walls were too thin, and the council met again in the evening to hear them.",
    },
  ],
});

/** The label of an advertisement, and what offers something for a code. */
export const advertisement = lineRule({
  ...byWords,
  judge: (line, at, view) =>
    byWords.judge(line, at, view) ??
    (view.page && line.size < 300 && hint.test(line.text) && code.test(line.text) && gift.test(line.text)
      ? { kind: "chrome", weight: 0.5 }
      : null),
});
