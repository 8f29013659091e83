import { isKind, tokenAt, tokenText } from "../../../core/document.ts";
import type { Grain } from "../period.ts";
import { type AnchorRule, fromDate } from "./anchor-rule.ts";
import { soonest } from "./occurrence.ts";

export const joined: AnchorRule = {
  id: "dates/anchor/joined",
  summary:
    "A weekday, day or month tied to the one before it is the first after that: Friday and Saturday, from Dec. 28 to Jan. 3, between November and February.",
  examples: [
    { text: "They will sing on Friday and [Saturday].", publishedAt: "1998-02-05", data: { value: "1998-02-07" } },
    { text: "They sang between Monday and [Wednesday].", publishedAt: "1998-02-05", data: { value: "1998-02-04" } },
    { text: "It ran from Dec. 28 to [Jan. 3].", publishedAt: "1998-02-05", data: { value: "1998-01-03" } },
    { text: "It rains from November to [February].", publishedAt: "1998-02-05", data: { value: "1998-02" } },
    { text: "It rained in November and March.", publishedAt: "1998-02-05" },
    { text: "He sang on Friday, and she on the weekend.", publishedAt: "1998-02-05" },
  ],
  resolve: ({ doc, said, token, earlier }) => {
    if (said.kind !== "field" || said.relation !== "none" || said.years !== undefined) return null;
    if (said.offset !== undefined || said.grain !== undefined) return null;
    const before = earlier.at(-1);
    const between = before === undefined ? -1 : tokenAt(doc, before.end);
    if (before === undefined || token !== between + 1 || before.period.grain !== grains[said.name.of]) return null;
    const listed = lists.has(tokenText(doc, between));
    if (!listed && !isKind(doc, between, "dash") && !ranges.has(tokenText(doc, between))) return null;
    const period = soonest(said.name, before.period.first, (each) => each.first > before.period.first);
    if (period === null || (listed && period.first - before.period.first > near)) return null;
    return fromDate(period, said.time, before);
  },
};

/** What is tied to its like. */
const grains: Readonly<Record<string, Grain>> = { weekday: "day", "month-day": "day", month: "month" };

const ranges = new Set(["to", "through", "until", "al", "a"]);
const lists = new Set(["and", "or", "y", "o", "&"]);

/** A list may run backwards (`in November and March`): only dates within so many days are read on from the one before. */
const near = 62;
