import { headed } from "../headed.ts";
import { S } from "../name.ts";
import type { EvidenceRule } from "../rule.ts";

export const lawHead: EvidenceRule = {
  id: "entities/inside/law-head",
  summary: "It ends with a word that makes a law.",
  examples: [
    { text: "They passed the [Clean Air Act] again.", data: { sense: "LAW" } },
    { text: "They signed the [Declaration of Quarl] again.", data: { sense: "LAW" } },
    { text: "They passed Harlow again." },
  ],
  ...headed("@law-head", S.LAW, 8),
};
