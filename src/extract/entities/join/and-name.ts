import { knownEnd } from "../known.ts";
import { isCapital, isComma, isCommon, isCompanySuffix, isGlued, type Reading } from "../name.ts";
import type { JoinRule } from "../rule.ts";
import { sees } from "../signs.ts";

const isClosing = sees("@org-head", "@event-head");
const isLast = sees("@org-head", "@event-head", "@law-head", "@company-suffix");
const isAnd = sees("and");
const isOver = sees("of", "for", "on");

export const andName: JoinRule = {
  id: "entities/join/and-name",
  summary:
    "“and” between common words of one organization's name: Food and Drug Administration, Ministry of Labor and Welfare.",
  examples: [
    { text: "The [Grain and Seed Administration] agreed." },
    { text: "The [Ministry of Labor and Welfare] agreed." },
    { text: "The [Commission on Defense and Security] met." },
    { text: "The [Elections and Referendums Act] fell." },
    { text: "They bought [Reserve Oil and Minerals Corp] again." },
    { text: "The Elections Act and Referendums Act fell." },
    { text: "The Grain Export and Grain Administration agreed." },
    { text: "They told Bonn and London." },
  ],
  when: ["and", ","],
  join: (reading, first, at) => {
    const and = isAnd(reading, at);
    if (!isCapital(reading, at + 1) || isGlued(reading, at + 1)) return -1;
    const next = at + 1;
    if (!isCommon(reading, next) || !isCommon(reading, at - 1) || knownEnd(reading, next) > next + 1) return -1;
    for (let word = first; word < at; word++) if (isSameWord(reading, word, next)) return -1; // "Fox Searchlight and Fox Sports"
    if (!and && !isListed(reading, next)) return -1;
    for (let word = first; word < at - 1; word++)
      if (isOver(reading, word)) return isClosing(reading, at - 1) ? -1 : next + 1;
    if (!and) return -1;
    for (let word = first; word < at; word++) if (!isCommon(reading, word) || isCompanySuffix(reading, word)) return -1;
    if (at - first > 1 && isLast(reading, at - 1)) return -1;
    for (let word = next + 1; word < next + 4 && isCapital(reading, word); word++)
      if (isLast(reading, word)) return next + 1;
    return -1;
  },
};

const isSameWord = ({ doc: { tokens } }: Reading, a: number, b: number): boolean =>
  tokens.word[a] !== 0 && tokens.word[a] === tokens.word[b];

/** "Livestock and Fisheries": the last but one of a list of common words. */
function isListed(reading: Reading, at: number): boolean {
  for (let next = at + 1; next < at + 6; next++) {
    if (isAnd(reading, next)) return isCapital(reading, next + 1) && isCommon(reading, next + 1);
    if (!isComma(reading, next) && !(isCapital(reading, next) && isCommon(reading, next))) return false;
  }
  return false;
}
