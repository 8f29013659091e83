import { together, tokenText } from "../../../core/document.ts";
import {
  isComma,
  isDash,
  isFunctionWord,
  isGlued,
  isNoun,
  isPossessive,
  isSayVerb,
  isSmall,
  isVerb,
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
/** "quoted the head of Quarl, X, as saying", "met the head of Quarl on Monday": what follows is no part of the role. */
const isQuotedAs = (reading: Reading, at: number): boolean => isAs(reading, at) && isSayVerb(reading, at + 1);
const isDay = (reading: Reading, at: number): boolean =>
  isWeekday(reading, at) || (isOn(reading, at) && isWeekday(reading, at + 1));
/** "the manager told media", but "the alleged leader". */
const isTelling = (reading: Reading, at: number): boolean =>
  isSaying(reading, at) && isVerb(reading, at) && !isNoun(reading, at) && !describes(reading, at);
const describes = (reading: Reading, at: number): boolean =>
  tokenText(reading.doc, at).endsWith("ed") && (isNoun(reading, at + 1) || isAdjective(reading, at + 1));
const isAuxiliary = (reading: Reading, at: number): boolean =>
  isSmall(reading, at) && auxiliaries.has(tokenText(reading.doc, at));
const auxiliaries: ReadonlySet<string> = new Set(["is", "are", "was", "were", "has", "have", "had", "will", "would"]);
/** "Harlow, meeting here with officials": doing something. */
const isParticiple = (reading: Reading, at: number): boolean =>
  isSmall(reading, at) && tokenText(reading.doc, at).endsWith("ing") && isAround(reading, at + 1);
const isAround = sees("@function-word");
const isAs = sees("as");
const isOn = sees("on");
const isWeekday = sees("@weekday");
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
    { text: "They met Robert Harlow, [head of the board] on Monday." },
    { text: "Robert Harlow, [treasurer at Quarl] told them of it." },
    { text: "They met Robert Harlow, a spokesman told them." },
    { text: "They met Robert Harlow, meeting here with the chief executive." },
    { text: "They met Robert Harlow, joined by the chief executive, there." },
  ],
  read: ({ last }, reading) => {
    if (!isComma(reading, last)) return null;
    let first = last + 1;
    let held = false;
    let end = first;
    for (; end < last + longest && together(reading.doc, last, end); end++) {
      if (isEnd(reading, end) || (isDash(reading, end) && !isGlued(reading, end + 1))) break;
      if (held && (isQuotedAs(reading, end) || isDay(reading, end))) break;
      if (end > first && (isTelling(reading, end) || isAuxiliary(reading, end))) {
        if (!held || isAuxiliary(reading, end) || !isSmall(reading, first) || isArticle(reading, first)) return null; // "Harlow, a spokesman said"
        break;
      }
      if (isPossessive(reading, end)) {
        first = end + 1;
        held = false;
      } else if (isRole(reading, end) && !(end + 1 < last + longest && isPossessive(reading, end + 1))) held = true;
      else if (end === last + 1 && isSmall(reading, end) && isSayVerb(reading, end)) return null;
    }
    if (!held || end === last + longest || isFunctionWord(reading, end - 1) || isSaying(reading, end - 1)) return null;
    while (isArticle(reading, first)) first++;
    if (isParticiple(reading, first)) return null;
    if (isSmall(reading, first) && !isNoun(reading, first) && isNoPhrase(reading, first)) return null;
    return first < end && !isNoRole(reading, first) ? { first, last: end } : null;
  },
};
