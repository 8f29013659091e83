import { type Document, has, isKind } from "../../../core/document.ts";
import { C } from "../../../lexicon/classes.ts";
import { isCapital, isCommon, isDigital, isGlued, isSmall, isUpper } from "../name.ts";
import { joinRule } from "../rule.ts";

export const hyphen = joinRule({
  id: "entities/join/hyphen",
  summary:
    "A hyphen between capitals (Jean-Claude), before a number (F-16), or before the small half of a given name (Suk-yeol).",
  examples: [
    { text: "They met [Jean-Claude Trichet] there." },
    { text: "President [Yoon Suk-yeol] spoke." },
    { text: "The Geneva-based group grew." },
  ],
  join: ({ doc }, first, at) => {
    if (!isKind(doc, at, "dash") || !isGlued(doc, at) || !isGlued(doc, at + 1)) return -1;
    if (has(doc, at + 1, C["state-abbreviation"]) && at - first === 1) return -1; // "D-Calif."
    if (isCapital(doc, at + 1)) return at + 2;
    if (isDigital(doc, at + 1)) return isUpper(doc, at - 1) || has(doc, at - 1, C.product) ? at + 2 : -1;
    if (!isSmall(doc, at + 1) || !isCapital(doc, at - 1)) return -1;
    if (!isCommon(doc, at + 1) && !isCommon(doc, at - 1))
      return at - first > 1 || doc.tokens.word[at + 1] === 0 ? at + 2 : -1;
    return at - first > 1 && isSyllable(doc, at - 1) && isSyllable(doc, at + 1) && !has(doc, at + 1, C["compound-end"])
      ? at + 2
      : -1;
  },
});

/** Short enough for half of a given name: Je-won, Ping-kun. */
const isSyllable = (doc: Document, token: number): boolean =>
  (doc.tokens.end[token] as number) - (doc.tokens.start[token] as number) <= 5;
