import { together } from "../../../core/document.ts";
import { isComma, isPossessive, isSmall, type Reading } from "../name.ts";
import type { RoleRule } from "../rule.ts";
import { sees } from "../signs.ts";

const isRole = sees("@office", "@job", "@rank");
const isPossessor = sees("the", "a", "an", "its", "his", "her", "their", "our");
const longest = 8;

export const beforeComma: RoleRule = {
  id: "entities/role/before-comma",
  summary: "What the person between commas is said to be before them: its chief executive, Robert Quarl, said.",
  examples: [
    { text: "Its [chief executive], Robert Harlow, told them." },
    { text: "The company's [new finance director], Robert Harlow, left." },
    { text: "Behind the chief executive, Robert Harlow spoke." },
  ],
  read: ({ first, last }, reading) => {
    if (!isComma(reading, first - 1) || !isComma(reading, last)) return null;
    if (!isSmall(reading, first - 2) || !isRole(reading, first - 2)) return null;
    for (let from = first - 2; from > first - 2 - longest && together(reading.doc, from - 1, first); from--)
      if (opens(reading, from - 1)) return { first: from, last: first - 1 };
    return null;
  },
};

/** A possessive, an article or a possessor stands before a role. */
const opens = (reading: Reading, at: number): boolean => isPossessive(reading, at) || isPossessor(reading, at);
