import { Room } from "../../core/room.ts";
import { NumberIndex } from "./number-index.ts";
import { relative, type WeighingRule } from "./rule.ts";
import { leastTerms, logOf } from "./terms.ts";

const index = new NumberIndex();
/** Where two terms follow each other that both come back, the pair that each makes, and how many places hold each pair. */
const placesRoom = new Room(Int32Array);
const pairsRoom = new Room(Int32Array);
const spreadRoom = new Room(Int32Array);

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
    const places = placesRoom.of(length);
    let met = 0;
    let again = 0; // 1 if the term before is used more than once: no other is part of a pair that comes back
    for (let t = 0; t < length; t++) {
      const used = +(uses[terms[t] as number] !== 1);
      places[met] = t - 1;
      met += again & used;
      again = used;
    }
    index.empty(met);
    const pairs = pairsRoom.of(met);
    const spread = spreadRoom.filled(met, 0);
    for (let p = 0; p < met; p++) {
      const t = places[p] as number;
      const pair = index.of((terms[t] as number) * termCount + (terms[t + 1] as number));
      pairs[p] = pair;
      spread[pair] = (spread[pair] as number) + 1;
    }
    let p = 0;
    for (let i = 0; i < count; i++) {
      const start = termStart[i] as number;
      const end = termStart[i + 1] as number;
      let sum = 0;
      for (; p < met && (places[p] as number) < end; p++)
        if ((places[p] as number) + 1 < end) sum += logOf(spread[pairs[p] as number] as number);
      values[i] = sum / Math.max(end - start, leastTerms);
    }
    relative(scene, values);
  },
};
