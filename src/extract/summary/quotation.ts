import { signRule } from "./rule.ts";
import { IN_QUOTATION } from "./scene.ts";

/** Words in marks illustrate; the news stands in the reporter's own. */
export const quotation = signRule({
  id: "summary/quotation",
  summary: "A sentence that begins in a quotation illustrates what another tells.",
  examples: [
    { text: "The council closed the harbour. [“It was a hard choice to make,” said the mayor.]" },
    { text: "The mayor said it was “a hard choice” to make." },
  ],
  sign: IN_QUOTATION,
});
