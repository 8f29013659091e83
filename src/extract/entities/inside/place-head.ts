import { isGivenName, isOf, S, vote } from "../name.ts";
import type { EvidenceRule } from "../rule.ts";
import { sees } from "../signs.ts";

const isNatural = sees("@place-head");

export const placeHead: EvidenceRule = {
  id: "entities/inside/place-head",
  summary: "It begins or ends with a word for a natural place: Lake Harlow, Harlow Valley, Gulf of Harlow.",
  examples: [
    { text: "They met at [Lake Harlow] again.", data: { sense: "LOC" } },
    { text: "They met at Harlow again." },
  ],
  when: { first: ["@place-head"], last: ["@place-head"] },
  weigh: ({ first, last }, reading) =>
    last - first >= 2 &&
    !(last - first === 2 && isGivenName(reading, first)) &&
    (isNatural(reading, last - 1) || last - first === 2 || isOf(reading, first + 1))
      ? vote(S.LOC, 7)
      : null,
};
