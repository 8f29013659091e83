import { relative, type WeighingRule } from "./rule.ts";
import { perTerm } from "./terms.ts";

/** How fast a word's use loses worth from sentence to sentence: the fourth counts half. */
const fading = 0.3;

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
    const worth = new Float64Array(scene.spread.length);
    for (let i = 0; i < count; i++)
      for (let t = termStart[i] as number; t < (termStart[i + 1] as number); t++)
        worth[terms[t] as number] = (worth[terms[t] as number] as number) + 1 / (1 + fading * i);
    for (let term = 0; term < worth.length; term++) worth[term] = Math.log(1 + (worth[term] as number));
    perTerm(scene, values, (term) => worth[term] as number);
    relative(scene, values);
  },
};
