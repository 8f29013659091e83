import { NumberIndex } from "./number-index.ts";
import { Room } from "./room.ts";
import { relative, type WeighingRule } from "./rule.ts";
import { leastTerms, logOf } from "./terms.ts";

const index = new NumberIndex();
/** How many places hold each pair, and the pair at each place. */
const spreadRoom = new Room(Int32Array);
const pairsRoom = new Room(Int32Array);

/** Two content words that follow each other again and again are a name or a set phrase: "Mia Fern", "harbour wall". */
export const repeatedPairs: WeighingRule = {
  id: "summary/repeated-pairs",
  summary: "Pairs of words, such as names and set phrases, that several sentences share.",
  examples: [
    {
      text: "[The council sold the harbour wall on Tuesday.] It rained for most of the day. The mayor was not there to see it. [She had wanted to keep the harbour wall.]",
    },
    { text: "The mayor sang a song. Nobody came by to listen." },
  ],
  weigh: (scene, values) => {
    const { count, spread: uses, termCount, terms, termStart } = scene;
    const length = termStart[count] as number;
    index.empty(length);
    const spread = spreadRoom.filled(length + 1, 0); // at 0 the pairs that cannot come back, for one of their words does not
    const pairs = pairsRoom.filled(length, 0);
    for (let t = 0; t + 1 < length; t++) {
      const a = terms[t] as number;
      const b = terms[t + 1] as number;
      if (uses[a] === 1 || uses[b] === 1) continue;
      const pair = index.of(a * termCount + b) + 1;
      pairs[t] = pair;
      spread[pair] = (spread[pair] as number) + 1;
    }
    spread[0] = 1;
    for (let i = 0; i < count; i++) {
      const start = termStart[i] as number;
      const end = termStart[i + 1] as number;
      let sum = 0;
      for (let t = start; t + 1 < end; t++) sum += logOf(spread[pairs[t] as number] as number);
      values[i] = sum / Math.max(end - start, leastTerms);
    }
    relative(scene, values);
  },
};
