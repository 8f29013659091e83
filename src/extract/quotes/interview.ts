import { type Document, isKind } from "../../core/document.ts";
import { sequenceRule } from "../../core/rule.ts";
import { found, type QuoteData } from "./claim.ts";
import { hasRun, isRunAlone } from "./clause.ts";
import type { Scene } from "./scene.ts";

/** A turn is read no further than this, in tokens. */
const longest = 1000;

export const interview = sequenceRule<QuoteData, Scene>({
  id: "quotes/interview",
  summary: "A turn in an interview or a transcript: what stands between its label and the end of its paragraph.",
  starts: [":"],
  examples: [
    { text: "Q: [How old is the bridge?]\n\nA: [It opened in May. It is young.]", data: { kind: "indirect" } },
    { text: "MORGAN: [We are ready. We have been for years.]" },
    {
      text: "Morgan: [We are ready.]\n\nQuist: [Since when?]\n\nMorgan: [Since May. Come and see.]\n\nQuist: [I will.]",
    },
    { text: "Price: nine dollars.\n\nPlace: the old bridge." },
    { text: "A: first of all, bread.\n\nB: water." },
  ],
  read: (doc, token, scene) => {
    const attribution = scene.attributionAt.get(token);
    if (attribution === undefined || !scene.turns.has(token)) return null;
    const first = token + 1;
    let last = Math.min(blockEnd(doc, token), first + longest);
    if (isKind(doc, last - 1, "quote") && !hasRun(scene, last - 1, last)) last--; // closes a transcript in marks
    if (last <= first || isRunAlone(scene, first, last)) return null;
    const kind = hasRun(scene, first, last) ? "mixed" : "indirect";
    return found(scene, first, last, { kind, run: null, attribution });
  },
});

/** One past the last token of the block of a token. */
function blockEnd(doc: Document, token: number): number {
  const { block, count, last } = doc.sentences;
  let sentence = doc.tokens.sentence[token] as number;
  while (sentence + 1 < count && block[sentence + 1] === block[sentence]) sentence++;
  return last[sentence] as number;
}
