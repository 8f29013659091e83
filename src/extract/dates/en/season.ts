import { type Document, is, together } from "../../../core/document.ts";
import { sequenceRule } from "../../../core/rule.ts";
import { C } from "../../../lexicon/classes.ts";
import { seasonOf } from "../period.ts";
import type { DateData, Said } from "../said.ts";
import { isAny, isIn, noteOf, wordList } from "../tokens.ts";
import { yearBehind } from "./days.ts";
import { mention } from "./extent.ts";
import { relationBefore } from "./month.ts";

export const season = sequenceRule<DateData>({
  id: "dates/en/season",
  summary: "A season with its year, with last, this or next, or behind a preposition of time.",
  starts: ["@season"],
  examples: [
    { text: "It opened in [the summer of 1998].", data: { value: "1998-SU" } },
    { text: "He resigned [last fall].", data: { value: "XXXX-FA" } },
    { text: "[This past spring] it snowed.", data: { said: { relation: "last" } } },
    { text: "It ends in [the spring].", data: { value: "XXXX-SP" } },
    { text: "Rain comes between [late summer] and [early autumn].", data: { value: "XXXX-SU" } },
    { text: "He came in 1990; [that summer] it rained.", data: { said: { years: 0, told: true } } },
    { text: "Prices fall, spring back and fall again; the fall of Rome; a winter coat." },
  ],
  read: (doc, token) => {
    const code = noteOf(doc, token, C.season) as string;
    const year = yearBehind(doc, token + 1);
    if (year !== null && (code !== "FA" || !is(doc, token - 1, "to")))
      return mention(doc, token, year.next, { kind: "written", period: seasonOf(year.value, code) }, { article: true });
    if (isAny(doc, token - 1, ["that", "same"]) && together(doc, token - 1, token)) {
      const first = is(doc, token - 1, "same") && is(doc, token - 2, "that") ? token - 2 : token - 1;
      return mention(doc, first, token + 1, toldSaid(code), { article: is(doc, token - 1, "same") });
    }
    const relation = relationBefore(doc, token);
    if (relation === "none" && !isSeason(doc, token)) return null;
    const first = relation === "none" ? token : is(doc, token - 2, "this") ? token - 2 : token - 1;
    const said: Said = { kind: "field", name: { of: "season", season: code }, relation };
    return mention(doc, first, token + 1, said, { article: true });
  },
});

/** `that winter`, `the same summer`: of the year told before. */
const toldSaid = (code: string): Said => ({
  kind: "field",
  name: { of: "season", season: code },
  relation: "none",
  years: 0,
  told: true,
});

/** Bare seasons are verbs and adjectives as well: only between a preposition of time and the end of its phrase is one a date. */
function isSeason(doc: Document, token: number): boolean {
  if (isNarrowed(doc, token)) return true;
  const before = is(doc, token - 1, "the") || isAny(doc, token - 1, ["early", "late"]) ? token - 2 : token - 1;
  const at = is(doc, before, "the") ? before - 1 : before;
  if (!isAny(doc, at, ["in", "for", "by", "since", "until", "during", "of", "before", "after", "through", "over"]))
    return false;
  if (!together(doc, at, token) || is(doc, token + 1, "of")) return false;
  const open = !together(doc, token, token + 1) || isIn(doc, token + 1, closing);
  return open;
}

/** `late summer`, `early autumn`: the adjective makes it a time; `fall` is a verb and a tumble still. */
const isNarrowed = (doc: Document, token: number): boolean =>
  isAny(doc, token - 1, ["early", "late"]) && !isAny(doc, token + 1, ["in", "of", "by", "back", "from"]);

const closing = wordList(", . and when after before to or for with ; but as at on");
