import { type Document, is, together } from "../../../core/document.ts";
import { sequenceRule } from "../../../core/rule.ts";
import type { DateData, Said } from "../said.ts";
import { isAny, isHyphen, yearAt } from "../tokens.ts";
import { dayOfYear } from "./days.ts";
import { mention } from "./extent.ts";

export const yearEnd = sequenceRule<DateData>({
  id: "dates/en/year-end",
  summary: "The last day of a year, or its end: year-end, year-end 1989, by year's end.",
  starts: ["year"],
  examples: [
    { text: "It closes by [year-end].", data: { value: "XXXX-12-31" } },
    { text: "It closed at [year-end 1989].", data: { value: "1989-12-31" } },
    { text: "They expect [2022 year-end] inflation of 9 percent.", data: { value: "2022-12-31" } },
    { text: "It closes by [year's end].", data: { value: "XXXX" } },
    { text: "A year ends; the year-end party; this year end to end." },
  ],
  read: (doc, token) => {
    const at = isHyphen(doc, token + 1) || isPossessive(doc, token + 1) ? token + 2 : token + 1;
    if (!is(doc, at, "end") || !together(doc, token, at) || (at === token + 1 && !is(doc, token - 1, "by")))
      return null;
    const before = yearAt(doc, token - 1);
    if (before > 0 && isHyphen(doc, token + 1) && together(doc, token - 1, at))
      return mention(doc, token - 1, at + 1, dayOfYear(before, 12, 31, 0) as Said);
    const year = yearAt(doc, at + 1);
    const said = dayOfYear(year, 12, 31, 0) as Said;
    const the = is(doc, token - 1, "the");
    if (year === 0 && the && !isAny(doc, token - 2, ["by", "at", "before", "until"])) return null;
    if (said.kind === "field" && !isHyphen(doc, token + 1)) return mention(doc, token, at + 1, thisYear); // as "the end of the year" is
    if (said.kind === "field" && is(doc, token - 1, "by"))
      return mention(doc, token, at + 1, { ...said, relation: "this" });
    if (said.kind === "field" && is(doc, token - 1, "since"))
      return mention(doc, token, at + 1, { ...said, relation: "last" });
    return mention(doc, token, year > 0 ? at + 2 : at + 1, said);
  },
});

const thisYear: Said = { kind: "shift", by: 0, unit: "year", grain: "year", from: "publication" };

const isPossessive = (doc: Document, token: number): boolean => is(doc, token, "'s") || is(doc, token, "’s");
