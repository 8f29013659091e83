import { lastDayOf } from "../period.ts";
import type { AnchorRule } from "./anchor-rule.ts";
import { latest, occurrence, soonest } from "./occurrence.ts";

export const lastOrNext: AnchorRule = {
  id: "dates/anchor/last-or-next",
  summary: "Last, this or next tells which of the days or months of a name is meant, counted from publication.",
  examples: [
    { text: "He left [last August].", publishedAt: "1998-02-05", data: { value: "1997-08" } },
    { text: "They meet [next Friday].", publishedAt: "1998-02-05", data: { value: "1998-02-06" } },
    { text: "It opens [this summer].", publishedAt: "1998-02-05", data: { value: "1998-SU" } },
    { text: "He left in August.", publishedAt: "1998-02-05" },
  ],
  resolve: ({ said, published }) => {
    if (said.kind !== "field" || said.relation === "none" || published === null) return null;
    const { name, relation, time } = said;
    const period =
      relation === "last"
        ? latest(name, published, (each) => lastDayOf(each) < published)
        : relation === "next"
          ? soonest(name, published, (each) => each.first > published)
          : occurrence(name, published, 0);
    return period === null ? null : { period, byPublication: true, ...(time === undefined ? {} : { time }) };
  },
};
