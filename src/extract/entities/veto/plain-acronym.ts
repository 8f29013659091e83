import { S, vote } from "../name.ts";
import type { EvidenceRule } from "../rule.ts";

export const plainAcronym: EvidenceRule = {
  id: "entities/veto/plain-acronym",
  summary: "Capitals that stand for a common noun, not a name: CEO, TV, GDP, USD.",
  examples: [{ text: "The [GDP] fell again." }, { text: "The QHTR left again." }],
  when: { first: ["@plain-acronym"], size: "one", entry: false },
  weigh: () => vote(S.NONE, 12),
};
