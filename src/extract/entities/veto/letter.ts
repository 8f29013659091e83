import { evidenceRule } from "../rule.ts";

export const letter = evidenceRule({
  id: "entities/veto/letter",
  summary: "A single letter is no name.",
  examples: [{ text: "They took plan [B] again." }, { text: "They met Quarl again." }],
  weigh: ({ start, end }) => (end - start <= 1 ? { sense: "NONE", weight: 12 } : null),
});
