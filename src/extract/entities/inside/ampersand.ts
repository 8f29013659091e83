import { S, vote } from "../name.ts";
import type { EvidenceRule } from "../rule.ts";
import { sees } from "../signs.ts";

const isAmpersand = sees("&");

export const ampersand: EvidenceRule = {
  id: "entities/inside/ampersand",
  summary: "An ampersand joins it.",
  examples: [
    { text: "They told [Harlow & Finch] about it.", data: { sense: "ORG" } },
    { text: "They told Harlow about it." },
  ],
  when: { inside: ["&"] },
  weigh: ({ first, last }, reading) => {
    for (let at = first + 1; at < last - 1; at++) if (isAmpersand(reading, at)) return vote(S.ORG, 6);
    return null;
  },
};
