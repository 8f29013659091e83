import { Room } from "../../core/room.ts";
import { relative, type WeighingRule } from "./rule.ts";
import { leastTerms, logOf } from "./terms.ts";

/** How many of the sentences to come hold each term. */
const laterRoom = new Room(Int32Array);

/** A lead is what the rest of the article goes on to tell. */
export const forwardLikeness: WeighingRule = {
  id: "summary/forward-likeness",
  summary: "Words that the sentences after it take up again: what the rest of the article goes on to tell.",
  examples: [
    {
      text: "[The council closed the harbour on Tuesday.] The mayor was not there. The council had met all night. Nobody loves the harbour.",
    },
    { text: "The mayor sang a song. Nobody came by to listen." },
  ],
  weigh: (scene, values) => {
    const { count, spread, termCount, terms, termStart } = scene;
    const later = laterRoom.of(termCount);
    for (let term = 0; term < termCount; term++) later[term] = spread[term] as number;
    for (let i = 0; i < count; i++) {
      const start = termStart[i] as number;
      const end = termStart[i + 1] as number;
      let sum = 0;
      for (let t = start; t < end; t++) {
        const term = terms[t] as number;
        later[term] = (later[term] as number) - 1;
        sum += logOf(1 + (later[term] as number));
      }
      values[i] = sum / Math.max(end - start, leastTerms);
    }
    relative(scene, values);
  },
};
