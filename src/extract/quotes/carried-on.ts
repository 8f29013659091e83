import { tokenAt } from "../../core/document.ts";
import { blockOf, type Piece, type SpeakerSieve, sentenceOf } from "./claim.ts";
import type { Scene } from "./scene.ts";

export const carriedOn: SpeakerSieve = {
  id: "quotes/carried-on",
  summary:
    "A quotation right behind another in its paragraph, or behind a paragraph whose marks stay open, has its speaker.",
  examples: [
    { text: "“We are ready,” [Lena Morgan] said. “We have been for years.”" },
    { text: "“We are ready,” Lena Morgan said." },
  ],
  find: (scene, pieces, index) => {
    const piece = pieces[index];
    const before = pieces[index - 1];
    if (piece === undefined || before === undefined || before.speaker === null) return null;
    const block = blockOf(scene, piece);
    const open = before.run !== null && !before.run.closed && before.run.block !== block;
    if (!open && (block !== blockOf(scene, before) || lastSentence(scene, before) + 1 < sentenceOf(scene, piece)))
      return null;
    return { speaker: before.speaker, cue: before.cue, continues: before.run === null ? null : before };
  },
};

/** The sentence in which a piece and its attribution end. */
const lastSentence = ({ doc }: Scene, { attribution, end }: Piece): number =>
  doc.tokens.sentence[Math.max(tokenAt(doc, end - 1), attribution === null ? 0 : attribution.range.last - 1)] as number;
