import { has } from "../../../core/document.ts";
import { C } from "../../../lexicon/classes.ts";
import { isCapital, isCommon, isGlued, isHead, knownName } from "../name.ts";
import { cutRule, part } from "../rule.ts";

const id = "entities/cut/person-inside";
const heads = [
  C["org-head"],
  C["org-head-weak"],
  C["company-head"],
  C["company-suffix"],
  C["event-head"],
  C["facility-head"],
];

export const personInside = cutRule({
  id: "entities/cut/person-inside",
  summary: "A given name and a surname behind words that are no person's begin a name of their own.",
  examples: [
    { text: "He heads the [Quarl Service Forum] [Robert Quarl] told them." },
    { text: "They met Robert Quarl there." },
  ],
  cut: ({ doc }, piece) => {
    for (let at = piece.first + 1; at < piece.last - 1; at++) {
      if (!has(doc, at, C["given-name"]) || isGlued(doc, at) || !isCapital(doc, at + 1) || isCommon(doc, at + 1))
        continue;
      const before = at - 1;
      if (!isCommon(doc, before) && !isHead(doc, before, heads)) return null;
      if (has(doc, before, C["given-name"]) || has(doc, before, C["given-name-ambiguous"]) || !isCapital(doc, before))
        return null;
      if (isHead(doc, piece.last - 1, heads) || (knownName(doc, piece.first)?.last ?? 0) > at) return null;
      return [part(piece, piece.first, at, id), part({ ...piece, titleFirst: -1, titleLast: -1 }, at, piece.last, id)];
    }
    return null;
  },
});
