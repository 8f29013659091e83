import { isGlued, S } from "../name.ts";
import { evidenceRule } from "../rule.ts";

export const currency = evidenceRule({
  id: "entities/veto/currency",
  summary: "Letters before the sign of a currency are part of the sum: US$5, HK$20.",
  examples: [{ text: "They paid [US]$5 million." }, { text: "They left the US again." }],
  when: { behind: ["$", "£"] },
  weigh: ({ last }, reading) => (isGlued(reading, last) ? { sense: S.NONE, weight: 20 } : null),
});
