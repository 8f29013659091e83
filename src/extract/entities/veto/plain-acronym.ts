import { S } from "../name.ts";
import type { EvidenceRule } from "../rule.ts";

export const plainAcronym: EvidenceRule = {
  id: "entities/veto/plain-acronym",
  summary: "Capitals that stand for a common noun, not a name: CEO, TV, GDP, USD.",
  examples: [{ text: "The [GDP] fell again." }, { text: "The QHTR left again." }],
  when: { first: ["@plain-acronym"] },
  weigh: ({ first, last, entry }) => (last - first === 1 && entry < 0 ? { sense: S.NONE, weight: 12 } : null),
};
