import { type FieldRule, fromPublication } from "./anchor-rule.ts";
import { hasBegun, latest } from "./occurrence.ts";

export const mostRecent: FieldRule = {
  id: "dates/anchor/most-recent",
  summary:
    "A day of the month, season or half is the last that has begun by publication, the day of publication with it.",
  examples: [
    { text: "He spoke on [the 27th].", publishedAt: "1998-02-05", data: { value: "1998-01-27" } },
    { text: "It opened in [the spring].", publishedAt: "1998-02-05", data: { value: "1997-SP" } },
    { text: "He spoke on Jan. 5, 1998.", publishedAt: "1998-02-05" },
  ],
  resolve: ({ said, published }) => {
    if (published === null) return null;
    return fromPublication(latest(said.name, published, hasBegun(published)), said.time);
  },
};
