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
    const share = covered / (block.text.length - timeOnly(block.text));
    return share >= 0.5 || (share >= 0.3 && statedMinutes(block.text) !== null);
  },
  examples: [
    {
      text: "<p>[3 May 2024 · 10 min read]</p><p>[Updated 3 May 2024, 17:47]</p><p>[Updated 18.42 GMT · First published 06.10 GMT, 3 May 2024]</p><p>The council voted on Monday evening to keep both of the branch libraries open for another year, its members said.</p>",
    },
    { text: "<p>On 3 May 2024 the ferry ran aground and nobody was hurt.</p>" },
  ],
});

/** Times of day without a date, and the words before them: `Updated 18.42 GMT · First published`. */
const times =
  /\b(?:(?:last |first |zuletzt |zuerst )?(?:updated|published|posted|aktualisiert|veröffentlicht|stand|publié|modifié|actualizado|publicado))\b:?|\b\d{1,2}[.:]\d\d\b(?: ?(?:[ap]\.?m\.?|uhr|[a-z]{3,4}\b))?/giu;

/** Characters of a line that are such. */
const timeOnly = (text: string): number => (text.match(times) ?? []).reduce((sum, met) => sum + met.length, 0);
