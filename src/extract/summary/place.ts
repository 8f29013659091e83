import type { WeighingRule } from "./rule.ts";

/** Open sentences over which a place loses the last of its worth. */
const reach = 30;

/** News tells the most important thing first. */
export const place: WeighingRule = {
  id: "summary/place",
  summary: "The earlier a sentence stands, the more it says of the news, at first by halves and thirds, then slowly.",
  examples: [
    {
      text: "[The council voted to close the harbour.] [It has been open since 1820.] [The mayor was not there.] It rained.",
    },
    { text: "Mia Fern." },
  ],
  weigh: ({ count, open }, values) => {
    let before = 0;
    for (let i = 0; i < count; i++) {
      values[i] = open[i] === 1 ? 0.6 / (1 + before) + 0.4 * Math.max(0, 1 - before / reach) : 0;
      before += open[i] as number;
    }
  },
};
