import { together } from "../../../core/document.ts";
import {
  isComma,
  isDash,
  isFunctionWord,
  isGlued,
  isNoun,
  isPossessive,
  isSayVerb,
  isSmall,
  type Reading,
} from "../name.ts";
import type { RoleRule } from "../rule.ts";
import { sees } from "../signs.ts";

const isRole = sees("@office", "@job", "@rank");
const isEnd = sees(",", ".", ";", "#quote", "#bracket", "who", "which");
const isArticle = sees("the", "a", "an", "then", "now");
/** What begins no noun phrase, unless it is a noun or an adjective as well: after, joined. */
const isWordOfClause = sees("@function-word", "@verb", "@adverb");
const isAdjective = sees("@adjective");
const isPossessor = sees("his", "her", "their", "our", "its");
const isNoPhrase = (reading: Reading, at: number): boolean =>
  isWordOfClause(reading, at) && !isAdjective(reading, at) && !isPossessor(reading, at) && !isRole(reading, at);
/** "Robert Harlow, witnesses and officials said": what ends so is a clause. */
const isSaying = (reading: Reading, at: number): boolean => isSmall(reading, at) && isSayVerb(reading, at);
const isNoRole = sees("and", "but", "as", "said");
const longest = 14;

export const apposition: RoleRule = {
  id: "entities/role/apposition",
  summary:
    "What stands between commas behind a person and holds a job or office, without article or possessor: Sacks, the president's artificial intelligence czar, said.",
  examples: [
    { text: "They met Robert Harlow, the [chief executive of Quarl], there." },
    { text: "They met Robert Harlow, who left." },
    { text: 'They met Robert Harlow, the chief of the "Quarl" there.' },
    { text: "They met Robert Harlow, witnesses and security officials said." },
    { text: "They met Robert Harlow, joined by the chief executive, there." },
  ],
  read: ({ last }, reading) => {
    if (!isComma(reading, last)) return null;
    let first = last + 1;
    let held = false;
    let end = first;
    for (; end < last + longest && together(reading.doc, last, end); end++) {
      if (isEnd(reading, end) || (isDash(reading, end) && !isGlued(reading, end + 1))) break;
      if (isPossessive(reading, end)) {
        first = end + 1;
        held = false;
      } else if (isRole(reading, end) && !(end + 1 < last + longest && isPossessive(reading, end + 1))) held = true;
      else if (end === last + 1 && isSmall(reading, end) && isSayVerb(reading, end)) return null;
    }
    if (!held || end === last + longest || isFunctionWord(reading, end - 1) || isSaying(reading, end - 1)) return null;
    while (isArticle(reading, first)) first++;
    if (isSmall(reading, first) && !isNoun(reading, first) && isNoPhrase(reading, first)) return null;
    return first < end && !isNoRole(reading, first) ? { first, last: end } : null;
  },
};
