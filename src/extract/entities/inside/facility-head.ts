import { isGivenName, isHead, S } from "../name.ts";
import { evidenceRule } from "../rule.ts";
import { sees } from "../signs.ts";

const isBuilding = sees("@facility-head");

export const facilityHead = evidenceRule({
  id: "entities/inside/facility-head",
  summary: "It ends with a word that makes a facility.",
  examples: [{ text: "They met at [Harlow Airport] again." }, { text: "They met at Harlow again." }],
  when: { last: ["@facility-head"] },
  weigh: ({ first, last }, reading) =>
    last - first >= 2 && !(last - first === 2 && isGivenName(reading, first)) && isHead(reading, last - 1, isBuilding)
      ? { sense: S.FAC, weight: 8 }
      : null,
});
