import { isCapital, isDash, isFunctionWord, isGivenName, isGlued, isNoun, isSmall, lengthOf } from "../name.ts";
import type { JoinRule } from "../rule.ts";
import { sees } from "../signs.ts";

const isParticle = sees("@name-particle");

export const particle: JoinRule = {
  id: "entities/join/particle",
  summary: "Particles of names in small letters, inside a name or before a surname: van der, bin, al-, de la.",
  examples: [
    { text: "They met [Nikolaus van der Berg] there." },
    { text: "It was signed by [Hafez al-Masri] on Monday." },
    { text: "They took the van to Paris." },
  ],
  when: ["@name-particle"],
  join: (reading, first, at) => {
    let next = at;
    while (next - at < 3 && isSmall(reading, next) && isParticle(reading, next)) next++;
    if (next === at) return -1;
    if (isDash(reading, next) && isGlued(reading, next) && isGlued(reading, next + 1)) next++;
    if (!isCapital(reading, next)) return -1;
    if (first === at && (!reading.english || isFunctionWord(reading, at) || isNoun(reading, at))) return -1;
    // "o governo de Robert Quarl", "Quarl y Harlow": in other languages these words stand between names as well
    if (!reading.english && (isGivenName(reading, next) || lengthOf(reading, at) === 1)) return -1;
    return next + 1;
  },
};
