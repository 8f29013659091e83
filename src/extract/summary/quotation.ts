import { weighingRule } from "./rule.ts";
import { IN_QUOTATION, shows } from "./scene.ts";

/** Words in marks illustrate; the news stands in the reporter's own. */
export const quotation = weighingRule({
  id: "summary/quotation",
  summary: "A sentence that begins in a quotation illustrates what another tells.",
  examples: [
    { text: "The council closed the harbour. [“It was a hard choice to make,” said the mayor.]" },
    { text: "The mayor said it was “a hard choice” to make." },
  ],
  of: (scene, i) => (shows(scene, i, IN_QUOTATION) ? 1 : 0),
});
