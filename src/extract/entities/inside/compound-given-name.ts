import { isDash, isSmall, S, vote } from "../name.ts";
import type { EvidenceRule } from "../rule.ts";

export const compoundGivenName: EvidenceRule = {
  id: "entities/inside/compound-given-name",
  summary: "A half of a given name in small letters behind a hyphen: Suk-yeol.",
  examples: [
    { text: "They met [Yoon Suk-yeol] there.", data: { sense: "PERSON" } },
    { text: "They met Harlow there." },
  ],
  when: { inside: ["#dash"], size: "several" },
  weigh: ({ first, last }, reading) => {
    for (let at = first + 1; at < last - 1; at++)
      if (isDash(reading, at) && isSmall(reading, at + 1)) return vote(S.PERSON, 5);
    return null;
  },
};
