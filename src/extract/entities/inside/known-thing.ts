import { C } from "../../../lexicon/classes.ts";
import { listed } from "../listed.ts";
import { S } from "../name.ts";
import type { EvidenceRule } from "../rule.ts";

export const knownThing: EvidenceRule = {
  id: "entities/inside/known-thing",
  summary: "The lists know it as a product, event, law, work or prize.",
  examples: [
    { text: "They waited for [Ramadan] again.", data: { sense: "EVENT" } },
    { text: "It was built after the war ended." },
  ],
  ...listed([
    [C.product, S.PRODUCT, 7],
    [C.event, S.EVENT, 8],
    [C.law, S.LAW, 8],
    [C["work-of-art"], S.WORK_OF_ART, 7],
    [C.award, S.WORK_OF_ART, 7],
  ]),
};
