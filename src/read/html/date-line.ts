import { readMoments } from "../moment.ts";
import { lineRule } from "./line.ts";

/** A line that holds a date or a time and hardly anything else. */
export const dateLine = lineRule({
  id: "html/date-line",
  summary: "A line that holds a date or a time and hardly anything else.",
  judges: ({ block }) => {
    if (block.text.length > 90 || block.kind === "list-item" || block.kind === "table-row") return false;
    if (!/\d/.test(block.text)) return false;
    const moments = readMoments(block.text);
    if (moments.length === 0) return false;
    const covered = moments.reduce((sum, { start, end }) => sum + end - start, 0);
    return covered >= 0.5 * block.text.length;
  },
  examples: [
    {
      text: "<p>[Updated 3 May 2024, 17:47]</p><p>The council voted on Monday evening to keep both of the branch libraries open for another year, its members said.</p>",
    },
    { text: "<p>On 3 May 2024 the ferry ran aground and nobody was hurt.</p>" },
  ],
});
