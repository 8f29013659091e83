import { blockOf, type SpeakerSieve, sentenceOf } from "./claim.ts";
import { speakerOf } from "./mention-before.ts";

export const paragraphBefore: SpeakerSieve = {
  id: "quotes/paragraph-before",
  summary: "A quotation that opens its paragraph has the speaker with whom the paragraph before ends.",
  examples: [
    { text: "“We are ready,” [Lena Morgan] said.\n\n“We have been for years.”" },
    { text: "They asked what Lena Morgan wanted.\n\n[Morgan] did not wait.\n\n“We are ready.”" },
    { text: "“We are ready.”" },
  ],
  find: (scene, pieces, index) => {
    const { doc } = scene;
    const piece = pieces[index];
    if (piece === undefined) return null;
    let sentence = sentenceOf(scene, piece);
    const block = doc.sentences.block[sentence];
    while (sentence > 0 && doc.sentences.block[sentence - 1] === block) sentence--;
    const before = sentence - 1;
    if (before < 0) return null;
    const piecesBefore = pieces[index - 1];
    if (piecesBefore?.speaker && doc.sentences.block[before] === blockOf(scene, piecesBefore))
      return { speaker: piecesBefore.speaker, cue: null, continues: null };
    return speakerOf(scene, before, doc.sentences.last[before] as number);
  },
};
