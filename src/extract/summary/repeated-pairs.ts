import { relative, type WeighingRule } from "./rule.ts";
import { leastTerms } from "./terms.ts";

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
    const spread = new Map<number, number>();
    const known = scene.spread.length;
    for (let t = 0; t + 1 < terms.length; t++) {
      const pair = (terms[t] as number) * known + (terms[t + 1] as number);
      spread.set(pair, (spread.get(pair) ?? 0) + 1);
    }
    for (let i = 0; i < count; i++) {
      const end = termStart[i + 1] as number;
      let sum = 0;
      for (let t = termStart[i] as number; t + 1 < end; t++)
        sum += Math.log(spread.get((terms[t] as number) * known + (terms[t + 1] as number)) as number);
      values[i] = sum / Math.max(end - (termStart[i] as number), leastTerms);
    }
    relative(scene, values);
  },
};
