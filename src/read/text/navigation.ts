import { lineRule } from "./line-rule.ts";
import { phraseRule } from "./phrase-rule.ts";

const byWords = phraseRule({
  id: "text/navigation",
  summary: "Names of menus, sections and site pages.",
  cls: "navigation",
  kind: "chrome",
  weights: { whole: 1, inside: 0.5 },
  fits: ({ phrase, ends }) => phrase?.how === "whole" || ends === "open",
  plain: [],
  examples: [
    {
      text: "[Skip to content]\n[Sign UpLog In]\nDam bursts above the town\nShare Tweet\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.\nEngineers had warned for years that its walls were too thin, and the council met again in the evening to hear them.\n[Privacy Policy]",
    },
    {
      text: "Dam bursts above the town\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.\nResults\nEngineers had warned for years that its walls were too thin, and the council met again in the evening to hear them.",
    },
  ],
});

/** Four or more words that run into each other: `SymbolsNewsMarketsBrokers`. */
const glued = /^(?:\p{Uppercase}\p{Lowercase}+){4,20}$/u;

/** So many words that run into each other are no text. */
const fewestJoints = 3;
const mostWords = 14;
const joint = /\p{Lowercase}{2}(?=\p{Uppercase}\p{Lowercase})/gu;

/** True for names of menus, some of two words, that run into each other: `Aim SummaryOverviewThe 5 WsInfobox`. */
export function isGluedNames(text: string): boolean {
  if ((text.match(joint)?.length ?? 0) < fewestJoints) return false;
  const words = text.split(" ");
  return words.length <= mostWords && words.every((word) => /^[\p{Uppercase}\d][\p{Alphabetic}\d]*$/u.test(word));
}

/** Names of menus, sections and site pages. */
export const navigation = lineRule({
  ...byWords,
  judge: (line, at, view) =>
    byWords.judge(line, at, view) ??
    (line.size < 200 && (glued.test(line.text) || isGluedNames(line.text)) ? { kind: "chrome", weight: 0.5 } : null),
});
