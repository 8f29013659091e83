import { isCommon, S, vote } from "../name.ts";
import type { EvidenceRule } from "../rule.ts";
import { sees } from "../signs.ts";

const isHead = sees("@org-head", "@org-head-weak", "@company-head", "@facility-head", "@place-head", "@event-head");

export const familyNameFirst: EvidenceRule = {
  id: "entities/inside/family-name-first",
  summary: "It begins with a surname of China, Korea or Vietnam, and what follows is in no vocabulary: Liu Quarlxia.",
  examples: [
    { text: "They met [Liu Quarlxia] there.", data: { sense: "PERSON" } },
    { text: "They met the Liu Bank there." },
    { text: "They sold Anderson Quarlxia." },
  ],
  when: { first: ["@family-name-first"], entry: false },
  weigh: ({ first, last, words }, reading) => {
    if (words < 2 || words > 3) return null;
    for (let at = first + 1; at < last; at++) if (isCommon(reading, at) || isHead(reading, at)) return null;
    return vote(S.PERSON, 1);
  },
};
