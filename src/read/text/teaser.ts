import type { RuleFace } from "../../core/rule.ts";
import type { Line } from "./line.ts";
import type { Judged } from "./line-rule.ts";

/** Another story within the article. */
export const teaser: RuleFace = {
  id: "text/teaser",
  summary:
    "The headline of another story within the article of a page, told by the byline or date below it or the mark of a link.",
  examples: [
    {
      text: "Share Tweet\nDam bursts above the town\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.\n[River boats are for sale again]\nBy Omar Lund 3 March 2024\nEngineers had warned for years that its walls were too thin, and the council met again in the evening to hear them.\n[All about the old dam >>]\nThe council will meet again on Friday to hear what the engineers have to say about the walls of the other dam.\nLeave a comment",
    },
    {
      text: "Dam bursts above the town\nShare Tweet\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.\n[A SECOND STORY | River boats are for sale again]\nEngineers had warned for years that its walls were too thin, and the council met again in the evening to hear them.\nLeave a comment",
    },
    {
      text: "Share Tweet\nDam bursts above the town\nBy Omar Lund 3 March 2024\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.\nThe second dam\nEngineers had warned for years that its walls were too thin, and the council met again in the evening to hear them.\nLeave a comment",
    },
  ],
};

/** The sign of a link at the end of a line, or the length of a recording before it: `2:34 Dam bursts`. */
const linkMark = /(?:>>?|»|→|›|▸|►)$|^\d{1,2}:\d\d\s?\p{Lu}/u;

/** A label in capitals and a stroke before a headline: `A SECOND STORY | River boats are for sale`. */
const labelled = /^\p{Lu}[\p{Lu} ]{3,40} \| \p{L}/u;

/** True for the headline of another story at a place within the article. */
export function isTeaser(lines: readonly Line[], judged: readonly (Judged | null)[], at: number): boolean {
  const line = lines[at] as Line;
  if (line.size > 200 || (line.ends === "stop" && line.prose)) return false;
  if (line.ends === "open" && line.size < 160 && linkMark.test(line.text) && !/^[«"“]/u.test(line.text)) return true;
  if (line.ends === "open" && labelled.test(line.text)) return true;
  const below = judged[at + 1];
  const kind = below?.kind;
  return (
    (kind === "byline" || kind === "date-line") &&
    (lines[at + 1]?.gap ?? 9) <= 2 &&
    line.ends !== "colon" &&
    line.size >= 20
  );
}
