import { weighingRule } from "./rule.ts";

/** The title is the shortest summary there is. */
export const titleWords = weighingRule({
  id: "summary/title-words",
  summary: "The share of the title's words that a sentence has.",
  examples: [
    { text: "[The council voted to close the harbour.] The mayor was not there.", title: "Council to close harbour" },
    { text: "The council voted to close the harbour.", title: "Mayor sings in the rain" },
  ],
  of: ({ terms, termStart, titled, titleTerms }, i) => {
    if (titleTerms === 0) return 0;
    let met = 0;
    for (let t = termStart[i] as number; t < (termStart[i + 1] as number); t++)
      met += titled[terms[t] as number] as number;
    return met / Math.max(titleTerms, 2);
  },
});
