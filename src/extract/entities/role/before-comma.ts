import { type Document, is, together } from "../../../core/document.ts";
import { C } from "../../../lexicon/classes.ts";
import { hasAny, isMark, isPossessive, isSmall } from "../name.ts";
import type { RoleRule } from "../rule.ts";

const roles = [C.office, C.job, C.rank];
const longest = 8;

export const beforeComma: RoleRule = {
  kind: "role",
  id: "entities/role/before-comma",
  summary: "What the person between commas is said to be before them: its chief executive, Robert Quarl, said.",
  examples: [
    { text: "Its [chief executive], Robert Harlow, told them." },
    { text: "The company's [new finance director], Robert Harlow, left." },
    { text: "Behind the chief executive, Robert Harlow spoke." },
  ],
  read: ({ first, last }, { doc }) => {
    if (!isMark(doc, first - 1, ",") || !isMark(doc, last, ",")) return null;
    if (!isSmall(doc, first - 2) || !hasAny(doc, first - 2, roles)) return null;
    for (let from = first - 2; from > first - 2 - longest && together(doc, from - 1, first); from--)
      if (opens(doc, from - 1)) return { first: from, last: first - 1 };
    return null;
  },
};

const openers = ["the", "a", "an", "its", "his", "her", "their", "our"];

/** A possessive, an article or a possessor stands before a role. */
const opens = (doc: Document, at: number): boolean =>
  isPossessive(doc, at) || openers.some((word) => is(doc, at, word));
