import { S, vote } from "../name.ts";
import type { EvidenceRule } from "../rule.ts";
import { type Sign, sees } from "../signs.ts";

const storms = ["hurricane", "typhoon", "cyclone", "storm", "superstorm"] as const satisfies readonly Sign[];
const isStorm = sees(...storms);

export const storm: EvidenceRule = {
  id: "entities/inside/storm",
  summary: "A storm and its name: Hurricane Quarla, tropical storm Quarla.",
  examples: [
    { text: "They fled from [Hurricane Quarla] again.", data: { sense: "EVENT" } },
    { text: "They fled from tropical storm [Quarla] again.", data: { sense: "EVENT" } },
    { text: "They met the storm again." },
  ],
  when: { before: storms, first: storms },
  weigh: ({ first, last }, reading) => {
    if (last - first === 2 && isStorm(reading, first)) return vote(S.EVENT, 9);
    return last - first === 1 && isStorm(reading, first - 1) ? vote(S.EVENT, 6) : null;
  },
};
