import { S, vote } from "../name.ts";
import type { EvidenceRule } from "../rule.ts";

export const letter: EvidenceRule = {
  id: "entities/veto/letter",
  summary: "A single letter is no name.",
  examples: [{ text: "They took plan [B] again." }, { text: "They met Quarl again." }],
  when: { first: ["#one-character"], size: "one" },
  weigh: () => vote(S.NONE, 12),
};
