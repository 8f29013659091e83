import { C } from "../../../lexicon/classes.ts";
import { listed } from "../listed.ts";
import { S } from "../name.ts";
import type { EvidenceRule } from "../rule.ts";

export const knownPerson: EvidenceRule = {
  id: "entities/inside/known-person",
  summary: "A name that alone means one person known to all.",
  examples: [{ text: "They met [Obama] there.", data: { sense: "PERSON" } }, { text: "They met Carter there." }],
  ...listed([[C["famous-person"], S.PERSON, 7]]),
};
