import { isOf, isThe, S, vote } from "../name.ts";
import type { EvidenceRule } from "../rule.ts";
import { type Sign, sees } from "../signs.ts";

const feasts = ["festival", "festivities", "holiday", "holidays", "pandemic"] as const satisfies readonly Sign[];
const isFeast = sees(...feasts);
const isFeastOf = sees("festival", "feast");

export const festival: EvidenceRule = {
  id: "entities/context/festival",
  summary: "A festival, holiday or pandemic is called so: the Quarla festival, the festival of Quarla.",
  examples: [
    { text: "They came for the [Quarla] festival again.", data: { sense: "EVENT" } },
    { text: "They keep the festival of [Quarla] again.", data: { sense: "EVENT" } },
    { text: "They came for the festival again." },
  ],
  when: { before: ["of"], behind: feasts, entry: false },
  weigh: ({ first, last }, reading) => {
    const behind = isFeast(reading, last) && isThe(reading, first - 1);
    const before = isOf(reading, first - 1) && isFeastOf(reading, first - 2);
    return behind || before ? vote(S.EVENT, 5) : null;
  },
};
