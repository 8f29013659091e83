import { headed } from "../headed.ts";
import { S } from "../name.ts";
import type { EvidenceRule } from "../rule.ts";

export const stateHead: EvidenceRule = {
  id: "entities/inside/state-head",
  summary: "Its head word is a unit of government.",
  examples: [
    { text: "They met in [Harlow County] again.", data: { sense: "GPE" } },
    { text: "They met in the [Republic of Quarl] again.", data: { sense: "GPE" } },
    { text: "They met in Harlow again." },
  ],
  ...headed("@state-head", S.GPE, 7),
};
