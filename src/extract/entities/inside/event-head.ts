import { headed } from "../headed.ts";
import { S } from "../name.ts";
import type { EvidenceRule } from "../rule.ts";

export const eventHead: EvidenceRule = {
  id: "entities/inside/event-head",
  summary: "It ends with a word that makes an event, or has it before “of”.",
  examples: [
    { text: "They won the [Harlow Cup] again.", data: { sense: "EVENT" } },
    { text: "They joined the [Summit of the Quarls] again.", data: { sense: "EVENT" } },
    { text: "They won at Harlow again." },
  ],
  ...headed("@event-head", S.EVENT, 9),
};
