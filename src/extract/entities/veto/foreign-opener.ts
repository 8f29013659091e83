import { isOpening, isUpper, lengthOf, S, vote } from "../name.ts";
import type { EvidenceRule } from "../rule.ts";

export const foreignOpener: EvidenceRule = {
  id: "entities/veto/foreign-opener",
  summary:
    "In another language than English, a short word that opens a sentence is most often no name, whatever the lists know.",
  examples: [
    { text: "[Para] todos es lo mismo.", language: "es" },
    { text: "Robert Harlow llegó a Roma.", language: "es" },
    { text: "Para is a state." },
  ],
  when: { whole: "one" },
  weigh: ({ first }, reading) =>
    lengthOf(reading, first) <= 4 && !isUpper(reading, first) && isOpening(reading, first) ? vote(S.NONE, 7.5) : null,
};
