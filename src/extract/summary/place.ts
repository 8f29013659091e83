import type { WeighingRule } from "./rule.ts";

/** News tells the most important thing first. */
export const place: WeighingRule = {
  id: "summary/place",
  summary: "The earlier a sentence stands, the more it says of the news: a half at the second, a third at the third.",
  examples: [
    { text: "[The council voted to close the harbour.] [It has been open since 1820.] The mayor was not there." },
    { text: "Mia Fern." },
  ],
  weigh: ({ count, open }, values) => {
    let before = 0;
    for (let i = 0; i < count; i++) {
      values[i] = open[i] === 1 ? 1 / (1 + before) : 0;
      before += open[i] as number;
    }
  },
};
