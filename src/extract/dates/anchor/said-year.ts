import { civil } from "../calendar.ts";
import { type AnchorRule, fromPublication } from "./anchor-rule.ts";
import { inYear } from "./occurrence.ts";

export const saidYear: AnchorRule = {
  id: "dates/anchor/said-year",
  summary: "The year is told from that of publication: the third quarter of last year.",
  examples: [
    { text: "It beat [the third quarter of last year].", publishedAt: "1998-02-05", data: { value: "1997-Q3" } },
    { text: "It beat the third quarter.", publishedAt: "1998-02-05" },
  ],
  resolve: ({ said, published }) => {
    if (said.kind !== "field" || said.years === undefined || published === null) return null;
    const { name } = said;
    if (name.of === "weekday" || name.of === "day-of-month") return null;
    const period = inYear(name, civil(published).year + said.years);
    return fromPublication(period, said.time);
  },
};
