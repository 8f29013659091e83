import { CAPITAL, type Document, isKind, shaped } from "../../core/document.ts";
import type { RuleFace } from "../../core/rule.ts";

/** A page that breaks a sentence in two leaves two pieces that say nothing. `scene.ts` reads them as one. */
export const brokenLine: RuleFace = {
  id: "summary/broken-line",
  summary: "A sentence that goes on in small letters behind a blank line is read as one.",
  examples: [
    { text: "[The council of Whitby voted to close\n\nthe harbour on Tuesday night.] It rained." },
    { text: "The council of Whitby voted\n\nThe harbour will close on Tuesday night." },
  ],
};

/** True if the sentence carries on the one before it: they stand in blocks that follow each other, and it begins with a small letter. */
export function carriesOn(doc: Document, sentence: number): boolean {
  const { block, first } = doc.sentences;
  if ((block[sentence] as number) !== (block[sentence - 1] as number) + 1) return false;
  const token = first[sentence] as number;
  if (!isKind(doc, token, "word") || shaped(doc, token, CAPITAL)) return false;
  const start = doc.text.charAt(doc.tokens.start[token] as number);
  const second = doc.text.charAt((doc.tokens.start[token] as number) + 1);
  return start !== start.toUpperCase() && (second === second.toLowerCase() || second === "");
}
