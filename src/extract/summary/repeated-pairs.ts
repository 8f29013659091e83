import { NumberIndex } from "./number-index.ts";
import { relative, type WeighingRule } from "./rule.ts";
import { leastTerms, logOf } from "./terms.ts";

const index = new NumberIndex();

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
    const { count, terms, termStart } = scene;
    index.empty(terms.length);
    const spread = new Int32Array(terms.length);
    const pairs = new Int32Array(terms.length);
    for (let t = 0; t + 1 < terms.length; t++) {
      const pair = index.of((terms[t] as number) * scene.spread.length + (terms[t + 1] as number));
      pairs[t] = pair;
      spread[pair] = (spread[pair] as number) + 1;
    }
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
