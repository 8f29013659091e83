import { relative, type WeighingRule } from "./rule.ts";
import { logOf, perTerm } from "./terms.ts";

/** What an article speaks of, it names again and again. */
export const repeatedWords: WeighingRule = {
  id: "summary/repeated-words",
  summary: "Words that many sentences of the article share; measured against the sentence that has the most of them.",
  examples: [
    {
      text: "[The harbour council closed the old harbour.] Nobody came by. [The council says a harbour needs walls.] It rained all day.",
    },
    { text: "The mayor sang a song. Nobody came by to listen." },
  ],
  weigh: (scene, values) => {
    perTerm(scene, values, (term) => logOf(scene.spread[term] as number));
    relative(scene, values);
  },
};
