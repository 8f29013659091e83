import { isSmall, S, vote } from "../name.ts";
import type { EvidenceRule } from "../rule.ts";
import { sees } from "../signs.ts";

const isRelative = sees("@relative");

export const kin: EvidenceRule = {
  id: "entities/context/kin",
  summary: "A kinship stands behind its possessive: Harlow's wife.",
  examples: [
    { text: "They met [Harlow]'s wife there.", data: { sense: "PERSON" } },
    { text: "They met Harlow's house there." },
  ],
  when: { behind: ["#possessive"] },
  weigh: ({ last }, reading) =>
    isSmall(reading, last + 1) && isRelative(reading, last + 1) ? vote(S.PERSON, 4) : null,
};
