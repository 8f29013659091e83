import { tokenText } from "../../../core/document.ts";
import { knownEnd } from "../known.ts";
import { isCommon, isDash, isGivenNameOrWord, isGlued, isSmall, type Reading } from "../name.ts";
import { type CutRule, part } from "../rule.ts";
import { peoples, sees } from "../signs.ts";

const isPeople = sees(...peoples);
const isHeadWord = sees(
  "@org-head",
  "@company-head",
  "@company-suffix",
  "@event-head",
  "@law-head",
  "@league",
  "@facility-head",
  "@place-head",
);
const isEthnic = sees("@ethnic-group");
const isSurname = sees("@surname", "@surname-ambiguous");
const generic = ["Ministry", "Government", "Consulate", "Cabinet"];

export const people: CutRule = {
  id: "entities/cut/people",
  summary:
    "The adjective of a nation, people, faith or party stands by itself unless what follows ends with a head word that takes it in.",
  examples: [
    { text: "They met the [Belgian] [Toon Verhoeven] there." },
    { text: "They met at the [Russian] [Interior Ministry] there." },
    { text: "They met the [Swiss]-[Harlow Verhoeven] there." },
    { text: "They met Han Quarl there." },
    { text: "They met the Chinese Badminton Association there." },
  ],
  when: peoples,
  cut: (reading, piece) => {
    const { first, last } = piece;
    if (last - first < 2 || !isPeople(reading, first)) return null;
    const known = knownEnd(reading, first);
    if (known >= last || isPerson(reading, first, last)) return null;
    let cut = Math.max(known, first + 1);
    if (cut < last && isPeople(reading, cut)) cut++; // "Iraqi Kurdish"
    if (cut >= last) return null;
    let joined = false;
    for (let at = cut; at < last; at++) joined ||= isHeadWord(reading, at);
    if (joined && !generic.includes(tokenText(reading.doc, last - 1))) return null;
    const rest = isHyphen(reading, cut) ? cut + (isSmall(reading, cut + 1) ? 2 : 1) : cut; // "Swiss-Swedish", "Islamist-held"
    return rest < last ? [part(piece, first, cut), part(piece, rest, last)] : [part(piece, first, cut)];
  },
};

const isHyphen = (reading: Reading, at: number): boolean => isDash(reading, at) && isGlued(reading, at);

/** "Christian Blanc", "Han Jun": the adjective is a given name as well, or a family name, and one word follows that is no common one. */
const isPerson = (reading: Reading, first: number, last: number): boolean =>
  last - first === 2 &&
  (isGivenNameOrWord(reading, first) || (isEthnic(reading, first) && isSurname(reading, first))) &&
  !isCommon(reading, first + 1) &&
  !isPeople(reading, first + 1);
