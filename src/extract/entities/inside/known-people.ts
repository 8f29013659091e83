import { C } from "../../../lexicon/classes.ts";
import { listed } from "../listed.ts";
import { S } from "../name.ts";
import type { EvidenceRule } from "../rule.ts";

export const knownPeople: EvidenceRule = {
  id: "entities/inside/known-people",
  summary: "The lists know it as the adjective or people of a nation, faith or party.",
  examples: [{ text: "A [Japanese] bank failed.", data: { sense: "NORP" } }, { text: "A local bank failed." }],
  ...listed([
    [C.nationality, S.NORP, 9],
    [C["ethnic-group"], S.NORP, 7],
    [C.religion, S.NORP, 6],
    [C["religious-group"], S.NORP, 7],
    [C["political-group"], S.NORP, 5],
    [C.language, S.NORP, 5],
  ]),
};
