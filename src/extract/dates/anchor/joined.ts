import { type Document, is, isKind, together, tokenAt, tokenText } from "../../../core/document.ts";
import type { Grain, Period } from "../period.ts";
import type { FieldName } from "../said.ts";
import { isAny, isIn, wordList } from "../tokens.ts";
import { type FieldRule, fromDate } from "./anchor-rule.ts";
import { hasBegun, latest, occurrence, soonest } from "./occurrence.ts";

export const joined: FieldRule = {
  id: "dates/anchor/joined",
  summary:
    "A weekday, day or month tied to the one before it is the first after that (Friday and Saturday, between November and February), or the one beside it (moved from Friday to Thursday).",
  examples: [
    { text: "They will sing on Friday and [Saturday].", publishedAt: "1998-02-05", data: { value: "1998-02-07" } },
    { text: "They sang between Monday and [Wednesday].", publishedAt: "1998-02-05", data: { value: "1998-02-04" } },
    { text: "It ran from Dec. 28 to [Jan. 3].", publishedAt: "1998-02-05", data: { value: "1998-01-03" } },
    { text: "It rains from November to [February].", publishedAt: "1998-02-05", data: { value: "1998-02" } },
    { text: "It rains between November and [February].", publishedAt: "1998-02-05", data: { value: "1998-02" } },
    { text: "It was moved from Oct. 20 to [Oct. 13].", publishedAt: "1998-02-05", data: { value: "1997-10-13" } },
    { text: "It was put off from Dec. 28 to [Jan. 3].", publishedAt: "1998-02-05", data: { value: "1998-01-03" } },
    { text: "It was moved from Friday to [Thursday].", publishedAt: "1998-02-05", data: { value: "1998-02-05" } },
    { text: "It rained in November and March.", publishedAt: "1998-02-05" },
    { text: "He sang on Friday, and she on the weekend.", publishedAt: "1998-02-05" },
  ],
  resolve: ({ doc, said, token, earlier }) => {
    if (said.relation !== "none" || said.years !== undefined) return null;
    if (said.offset !== undefined || said.grain !== undefined) return null;
    const before = earlier.at(-1);
    if (before === undefined || before.period.grain !== grains[said.name.of]) return null;
    const between = tokenAt(doc, before.end);
    if (token !== between + 1) return null;
    if (!isKind(doc, between, "dash") && !ties.has(tokenText(doc, between))) return null;
    const first = tokenAt(doc, before.start);
    const from = before.period.first;
    if (isMoved(doc, first)) return fromDate(besides(said.name, from), said.time, before);
    const listed = lists.has(tokenText(doc, between)) && !isAny(doc, first - 1, ["between", "entre"]);
    const period = soonest(said.name, from, (each) => each.first > from);
    return period === null || (listed && period.first - from > near) ? null : fromDate(period, said.time, before);
  },
};

/** `moved from Friday to Thursday`: the new day may come before the old one. */
function isMoved(doc: Document, first: number): boolean {
  if (!is(doc, first - 1, "from")) return false;
  for (let at = first - 2; at > first - 6 && together(doc, at, first); at--) if (isIn(doc, at, moves)) return true;
  return false;
}

const moves = wordList(
  "move moved moving moves shifted switched changed rescheduled postponed delayed deferred put pushed brought advanced",
);

/** The day of the same week, or the day or month of the year that lies nearest. */
function besides(name: FieldName, from: number): Period | null {
  if (name.of === "weekday") return occurrence(name, from, 0);
  const [before, after] = [latest(name, from, hasBegun(from)), soonest(name, from, (each) => each.first > from)];
  if (before === null || after === null) return before ?? after;
  return from - before.first < after.first - from ? before : after;
}

/** What is tied to its like. */
const grains: Readonly<Record<string, Grain>> = { weekday: "day", "month-day": "day", month: "month" };

const lists = new Set(["and", "or", "y", "o", "&"]);

/** What ties the ends of a range. */
const ties = new Set([...lists, "to", "through", "until", "al", "a"]);

/** A list may run backwards (`in November and March`): only dates within so many days are read on from the one before. */
const near = 62;
