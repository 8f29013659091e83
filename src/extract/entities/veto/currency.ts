import { isGlued, isMark } from "../name.ts";
import { evidenceRule } from "../rule.ts";

export const currency = evidenceRule({
  id: "entities/veto/currency",
  summary: "Letters before the sign of a currency are part of the sum: US$5, HK$20.",
  examples: [{ text: "They paid [US]$5 million." }, { text: "They left the US again." }],
  weigh: ({ last }, { doc }) =>
    isGlued(doc, last) && (isMark(doc, last, "$") || isMark(doc, last, "£")) ? { sense: "NONE", weight: 20 } : null,
});
