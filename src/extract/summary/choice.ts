import type { RuleFace } from "../../core/rule.ts";

/** How sentences are chosen; `choose.ts` does it. */
export const choice: RuleFace = {
  id: "summary/choice",
  summary:
    "The sentences with the most to say for them, and the most of the lead that is not told yet, are taken, one by one, until the budget of words is spent.",
  examples: [
    { text: "[The council voted to close the harbour.] [The boats will go to the next town.]" },
    { text: "Mia Fern." },
  ],
};
