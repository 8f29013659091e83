import type { WeighingRule } from "./rule.ts";

/** The one sentence that was written to stand for the whole. */
export const lead: WeighingRule = {
  id: "summary/lead",
  summary: "The first sentence that is not kept out is the lead.",
  examples: [{ text: "[The council voted to close the harbour.] It has been open since 1820." }, { text: "Mia Fern." }],
  weigh: ({ count, open }, values) => {
    values.fill(0, 0, count);
    const first = open.indexOf(1);
    if (first >= 0 && first < count) values[first] = 1;
  },
};
