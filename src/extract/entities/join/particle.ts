import { isCapital, isDash, isFunctionWord, isGlued, isNoun, isSmall } from "../name.ts";
import { joinRule } from "../rule.ts";
import { sees } from "../signs.ts";

const isParticle = sees("@name-particle");

export const particle = joinRule({
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
    const opensRun = first === at;
    if (opensRun && (isFunctionWord(reading, at) || isNoun(reading, at))) return -1;
    return next + 1;
  },
});
