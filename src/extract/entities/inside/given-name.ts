import { isCommon, isGivenName, isHead, S, vote } from "../name.ts";
import type { EvidenceRule } from "../rule.ts";
import { sees } from "../signs.ts";

const isOther = sees("@org-head", "@company-suffix", "@company-head", "@event-head");

export const givenName: EvidenceRule = {
  id: "entities/inside/given-name",
  summary: "It begins with a given name, and more follows.",
  examples: [
    { text: "They met [Robert Harlow] there.", data: { sense: "PERSON" } },
    { text: "They met Harlow there." },
  ],
  when: { first: ["@given-name", "@given-name-ambiguous"], size: "several" },
  weigh: ({ first, last, entry }, reading) => {
    const length = last - first;
    if (length > 6 || isHead(reading, last - 1, isOther)) return null;
    const common = isCommon(reading, last - 1);
    if (isGivenName(reading, first)) return vote(S.PERSON, entry >= 0 ? 3 : common ? 4 : 6);
    return common ? null : vote(S.PERSON, 3);
  },
};
