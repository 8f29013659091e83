import { S } from "../name.ts";
import type { EvidenceRule } from "../rule.ts";

export const letter: EvidenceRule = {
  id: "entities/veto/letter",
  summary: "A single letter is no name.",
  examples: [{ text: "They took plan [B] again." }, { text: "They met Quarl again." }],
  when: { whole: "one" },
  weigh: ({ start, end }) => (end - start <= 1 ? { sense: S.NONE, weight: 12 } : null),
};
