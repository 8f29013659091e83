import type { SpeakerSieve } from "./claim.ts";

export const carriedOn: SpeakerSieve = {
  id: "quotes/carried-on",
  summary: "A quotation that follows another in its paragraph, or goes on from the paragraph before, has its speaker.",
  examples: [
    { text: "“We are ready,” [Lena Morgan] said. “We have been for years.”" },
    { text: "“We are ready,” Lena Morgan said." },
  ],
  find: (_scene, pieces, index) => {
    const piece = pieces[index];
    const before = pieces[index - 1];
    if (piece === undefined || before === undefined || before.speaker === null) return null;
    if (piece.block === before.block)
      return { speaker: before.speaker, cue: before.cue, continues: before.run === null ? null : before };
    const unclosed = before.run !== null && !before.run.closed;
    if (unclosed) return { speaker: before.speaker, cue: before.cue, continues: before };
    if (piece.block - before.block > 1) return null;
    return { speaker: before.speaker, cue: null, continues: null };
  },
};
