import type { RuleFace } from "../../core/rule.ts";

/** What was said once need not be said again. `choose.ts` does it. */
export const repetition: RuleFace = {
  id: "summary/repetition",
  summary: "A sentence that says what a chosen one says is left out.",
  examples: [
    {
      text: "Storms broke nine harbour walls and two lamps. [It was in March that nine harbour walls and two lamps were broken by storms, which came from the north and took roofs, trees and fences with them.]",
    },
    {
      text: "The council voted to close the old harbour on Tuesday. [On Tuesday the council voted to close the old harbour, as it had said.]",
    },
    { text: "The council voted to close the old harbour. The boats will go to the next town." },
  ],
};
