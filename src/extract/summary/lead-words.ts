import { relative, type WeighingRule } from "./rule.ts";
import { perTerm } from "./terms.ts";

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
    perTerm(scene, values, (term) => scene.leadWorth[term] as number);
    relative(scene, values);
  },
};
