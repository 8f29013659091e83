import type { WeighingRule } from "./rule.ts";
import { sentenceAt } from "./scene.ts";

/** Who, what, and when. */
export const date: WeighingRule = {
  id: "summary/date",
  summary: "A sentence with a date or time tells when.",
  examples: [
    { text: "[The council voted on Tuesday to close the harbour.] The mayor was not there." },
    { text: "The mayor was not there for the vote." },
  ],
  weigh: (scene, values) => {
    values.fill(0, 0, scene.count);
    for (const { start, type } of scene.layers.dates) {
      const i = sentenceAt(scene, start);
      if (i >= 0 && values[i] === 0 && (type === "DATE" || type === "TIME")) values[i] = 1;
    }
  },
};
