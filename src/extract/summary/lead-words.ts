import { relative, type WeighingRule } from "./rule.ts";
import { perTerm } from "./terms.ts";

/** How fast a word's use loses worth from sentence to sentence: the fourth counts half. */
const fading = 0.3;
/** What a use in a sentence of the scene is worth. */
const worthAt = (i: number): number => 1 / (1 + fading * i);
/** The logarithm of one more than that, which is what most words of an article come to: they are used once. */
const logs = Float64Array.from({ length: 128 }, (_, i) => Math.log(1 + worthAt(i)));
const logAt = (i: number): number => (i < logs.length ? (logs[i] as number) : Math.log(1 + worthAt(i)));

/** Words of the first sentences that come back say what the news is; words that only a late digression repeats do not. */
export const leadWords: WeighingRule = {
  id: "summary/lead-words",
  summary: "Words that the first sentences use and repeat.",
  examples: [
    {
      text: "[The council closed the harbour.] [The council loves the harbour.] It rained on the day. Few people came by.",
    },
    { text: "Mia Fern." },
  ],
  weigh: (scene, values) => {
    const { count, terms, termStart } = scene;
    const { spread } = scene;
    const worth = new Float64Array(spread.length);
    for (let i = 0; i < count; i++) {
      const once = worthAt(i);
      const last = termStart[i + 1] as number;
      for (let t = termStart[i] as number; t < last; t++)
        worth[terms[t] as number] = (worth[terms[t] as number] as number) + once;
    }
    for (let term = 0; term < worth.length; term++)
      if (spread[term] !== 1) worth[term] = Math.log(1 + (worth[term] as number));
    perTerm(scene, values, (term, i) => (spread[term] === 1 ? logAt(i) : (worth[term] as number)));
    relative(scene, values);
  },
};
