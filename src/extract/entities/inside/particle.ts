import { isSmall, S, vote } from "../name.ts";
import type { EvidenceRule } from "../rule.ts";
import { sees } from "../signs.ts";

const isParticle = sees("@name-particle");

export const particle: EvidenceRule = {
  id: "entities/inside/particle",
  summary: "A particle of names in small letters stands in it.",
  examples: [
    { text: "They met [Nikolaus van der Berg] there.", data: { sense: "PERSON" } },
    { text: "They met Harlow there." },
  ],
  when: { inside: ["@name-particle"], size: "several" },
  weigh: ({ first, last }, reading) => {
    for (let at = first; at < last - 1; at++)
      if (isSmall(reading, at) && isParticle(reading, at)) return vote(S.PERSON, 1);
    return null;
  },
};
