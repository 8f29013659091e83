import { Room } from "../../core/room.ts";
import type { WeighingRule } from "./rule.ts";
import { leastTerms } from "./terms.ts";

/** 1 for each term that a sentence which is kept out has. */
const heldRoom = new Room(Uint8Array);

/** Words a line must have to say what an article is about: a name alone does not. */
const fewestWords = 6;

/** Who puts words under a picture, or a teaser in between, says once more what the news is. */
export const captionWords: WeighingRule = {
  id: "summary/caption-words",
  summary: "The share of a sentence's words that captions and other lines have which are themselves kept out.",
  examples: [
    {
      text: "The mayor was not there on Tuesday. [The storm broke the harbour wall of Whitby.]\n\nBroken: The harbour wall of Whitby after the storm",
    },
    { text: "The mayor was not there on Tuesday. The storm broke the harbour wall of Whitby." },
  ],
  weigh: ({ count, open, termCount, terms, termStart, words }, values) => {
    values.fill(0, 0, count);
    let held: Uint8Array | null = null;
    for (let i = 0; i < count; i++) {
      if (open[i] === 1 || (words[i] as number) < fewestWords) continue;
      held ??= heldRoom.filled(termCount, 0);
      for (let t = termStart[i] as number; t < (termStart[i + 1] as number); t++) held[terms[t] as number] = 1;
    }
    if (held === null) return;
    for (let i = 0; i < count; i++) {
      if (open[i] === 0) continue;
      const start = termStart[i] as number;
      const end = termStart[i + 1] as number;
      let met = 0;
      for (let t = start; t < end; t++) met += held[terms[t] as number] as number;
      values[i] = met / Math.max(end - start, leastTerms);
    }
  },
};
