import { type FieldRule, fromPublication } from "./anchor-rule.ts";
import { isOpen, soonest } from "./occurrence.ts";

export const coming: FieldRule = {
  id: "dates/anchor/coming",
  summary:
    "In a clause that speaks of what will be, a day of the month, season or half is the first from publication on.",
  examples: [
    { text: "They will meet on [the 27th].", publishedAt: "1998-02-05", data: { value: "1998-02-27" } },
    { text: "It is scheduled for [the summer].", publishedAt: "1998-02-05", data: { value: "1998-SU" } },
    {
      text: "It was postponed until the next session in [the fall].",
      publishedAt: "1998-02-05",
      data: { value: "1998-FA" },
    },
    { text: "They met on the 27th.", publishedAt: "1998-02-05" },
  ],
  resolve: ({ said, published, tense }) => {
    if (published === null || tense() !== "future") return null;
    return fromPublication(soonest(said.name, published, isOpen(published)), said.time);
  },
};
