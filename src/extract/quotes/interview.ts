import { type Document, isKind } from "../../core/document.ts";
import { sequenceRule } from "../../core/rule.ts";
import { found, type QuoteData } from "./claim.ts";
import { hasRun, isRunAlone } from "./clause.ts";
import { attributionFrom, attributionRead, type Scene } from "./scene.ts";

/** A paragraph of a turn is read no further than this, in tokens. */
const longest = 1000;

/** An answer goes on over no more paragraphs than this. */
const mostParagraphs = 12;

export const interview = sequenceRule<QuoteData, Scene>({
  id: "quotes/interview",
  summary: "A turn in an interview or a transcript: what stands between its label and the label of the next one.",
  starts: [":", "#word"],
  examples: [
    { text: "Q: [How old is the bridge?]\n\nA: [It opened in May. It is young.]", data: { kind: "indirect" } },
    { text: "Q. [How old is the bridge?]\n\nA. [It opened in May.]\n\n[It is young.]\n\nQ. [Is it safe?]" },
    { text: "MORGAN: [We are ready. We have been for years.]" },
    {
      text: "Morgan: [We are ready.]\n\nQuist: [Since when?]\n\nMorgan: [Since May. Come and see.]\n\nQuist: [I will.]",
    },
    { text: "Price: nine dollars.\n\nPlace: the old bridge." },
    { text: "A: first of all, bread.\n\nB: water." },
  ],
  read: (doc, token, scene) => {
    const turn = scene.turns.get(token);
    const attribution = turn === undefined ? undefined : attributionRead(scene, token);
    if (turn === undefined || attribution === undefined) return null;
    const said = [];
    let from = token + 1;
    for (let paragraphs = 0; paragraphs < mostParagraphs && from < doc.tokens.count; paragraphs++) {
      const end = paragraphEnd(doc, from, turn.next < 0 ? doc.tokens.count : turn.next);
      if (paragraphs > 0 && (isHeading(doc, from) || tells(scene, from, end))) break;
      let last = Math.min(end, from + longest);
      if (isKind(doc, last - 1, "quote") && !hasRun(scene, last - 1, last)) last--; // closes a transcript in marks
      if (last > from && !isRunAlone(scene, from, last) && !isAside(doc, from, last)) {
        const kind = hasRun(scene, from, last) ? "mixed" : "indirect";
        said.push(found(scene, from, last, { kind, run: null, attribution }));
      }
      if (end >= turn.next) break; // behind the last label nothing shows where the turn ends
      from = end;
    }
    return said;
  },
});

/** One past the last token of the block of a token, or the token behind which the turn ends if that comes first. */
function paragraphEnd(doc: Document, token: number, most: number): number {
  const { block, count, last } = doc.sentences;
  let sentence = doc.tokens.sentence[token] as number;
  while (sentence + 1 < count && block[sentence + 1] === block[sentence] && (last[sentence] as number) < most)
    sentence++;
  return Math.min(last[sentence] as number, most);
}

const isHeading = (doc: Document, token: number): boolean =>
  doc.blocks[doc.sentences.block[doc.tokens.sentence[token] as number] as number]?.kind !== "paragraph";

/** "(Laughter.)": what happened, not what was said. */
const isAside = (doc: Document, first: number, last: number): boolean => {
  const from = isKind(doc, first, "quote") ? first + 1 : first;
  return isKind(doc, from, "bracket") && isKind(doc, last - 1, "bracket");
};

/** True where somebody speaks in a paragraph of marked words: the reporter's own, no part of the turn. */
const tells = (scene: Scene, from: number, end: number): boolean => {
  const next = scene.attributions[attributionFrom(scene, from)];
  return hasRun(scene, from, end) && next !== undefined && next.cue.first < end;
};
