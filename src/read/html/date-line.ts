import { readMoments } from "../moment.ts";
import { statedMinutes } from "../reading-time.ts";
import { lineRule } from "./line.ts";

/** A line that holds a date or a time and hardly anything else, but how long the article takes to read. */
export const dateLine = lineRule({
  id: "html/date-line",
  summary: "A line that holds a date or a time and hardly anything else, but how long the article takes to read.",
  judges: ({ block }) => {
    if (block.text.length > 90 || block.kind === "list-item" || block.kind === "table-row") return false;
    if (!/\d/.test(block.text)) return false;
    const moments = readMoments(block.text);
    if (moments.length === 0) return false;
    const covered = moments.reduce((sum, { start, end }) => sum + end - start, 0);
    const share = covered / block.text.length;
    return share >= 0.5 || (share >= 0.3 && statedMinutes(block.text) !== null);
  },
  examples: [
    {
      text: "<p>[3 May 2024 · 10 min read]</p><p>[Updated 3 May 2024, 17:47]</p><p>The council voted on Monday evening to keep both of the branch libraries open for another year, its members said.</p>",
    },
    { text: "<p>On 3 May 2024 the ferry ran aground and nobody was hurt.</p>" },
  ],
});
