import { type Document, isKind, tokenAt, tokenText } from "../../../core/document.ts";
import { type AnchorRule, fromDate } from "./anchor-rule.ts";
import { soonest } from "./occurrence.ts";

export const joined: AnchorRule = {
  id: "dates/anchor/joined",
  summary:
    "A weekday tied to the weekday before it is the first one after that: Friday and Saturday, between Monday and Wednesday.",
  examples: [
    { text: "They will sing on Friday and [Saturday].", publishedAt: "1998-02-05", data: { value: "1998-02-07" } },
    { text: "They sang between Monday and [Wednesday].", publishedAt: "1998-02-05", data: { value: "1998-02-04" } },
    { text: "He sang on Friday, and she on the weekend.", publishedAt: "1998-02-05" },
  ],
  resolve: ({ doc, said, token, earlier }) => {
    if (said.kind !== "field" || said.name.of !== "weekday" || said.relation !== "none") return null;
    if (said.offset !== undefined) return null;
    const before = earlier.at(-1);
    if (before === undefined || before.period.grain !== "day" || !isTied(doc, tokenAt(doc, before.end), token))
      return null;
    const period = soonest(said.name, before.period.first, (each) => each.first > before.period.first);
    return fromDate(period, said.time, before);
  },
};

const ties = new Set(["and", "or", "to", "through", "until", "y", "o", "al", "a"]);

/** One joining word or dash between two dates. */
const isTied = (doc: Document, from: number, to: number): boolean =>
  to === from + 1 && (isKind(doc, from, "dash") || ties.has(tokenText(doc, from)));
