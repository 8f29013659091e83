import { closed } from "../headed.ts";
import { S } from "../name.ts";
import type { EvidenceRule } from "../rule.ts";

export const awardHead: EvidenceRule = {
  id: "entities/inside/award-head",
  summary: "It ends with a word that makes a prize.",
  examples: [
    { text: "They won the [Harlow Prize] again.", data: { sense: "WORK_OF_ART" } },
    { text: "They won at Harlow again." },
  ],
  ...closed("@award-head", S.WORK_OF_ART, 7),
};
