import { has, isKind } from "../../../core/document.ts";
import { C } from "../../../lexicon/classes.ts";
import { isCapital } from "../name.ts";
import { joinRule } from "../rule.ts";

export const nickname = joinRule({
  id: "entities/join/nickname",
  summary: "A nickname in quotation marks between a given name and a surname.",
  examples: [{ text: 'The boxer [Robert "Stone Hand" Calder] won.' }, { text: 'Calder said "Stop" Monday.' }],
  join: ({ doc }, first, at) => {
    if (!isKind(doc, at, "quote") || at - first > 2) return -1;
    if (!has(doc, first, C["given-name"]) && !has(doc, first, C["given-name-ambiguous"])) return -1;
    for (let close = at + 2; close <= at + 5; close++)
      if (isKind(doc, close, "quote")) return isCapital(doc, at + 1) && isCapital(doc, close + 1) ? close + 2 : -1;
    return -1;
  },
});
