import type { ClosingRule } from "./rule.ts";
import { shows, UNSTOPPED } from "./scene.ts";

/** A line without a full stop is a caption, a credit or a teaser; where all lines are such, the rule is not applied. */
export const unstopped: ClosingRule = {
  id: "summary/unstopped",
  summary: "A sentence without a full stop is a caption or a teaser, where others have one.",
  examples: [
    {
      text: "The council voted to close the harbour.\n\n[The harbour of the town in winter]\n\nIt has been in use since 1820.",
    },
    { text: "The council voted to close the harbour" },
  ],
  closes: (scene, i) => shows(scene, i, UNSTOPPED),
};
