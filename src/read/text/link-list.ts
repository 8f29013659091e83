import type { RuleFace } from "../../core/rule.ts";
import type { Line } from "./line.ts";
import type { Judgement } from "./line-rule.ts";
import { isListItem } from "./list-item.ts";
import { isTableRow } from "./table-row.ts";

/** Headlines of other stories within the article. */
export const linkList: RuleFace = {
  id: "text/link-list",
  summary: "Headlines of other stories that stand together within the article of a page.",
  examples: [
    {
      text: "Dam bursts above the town\nShare Tweet\nThe dam above the town burst on Monday, officials said, after engineers had warned for years that its walls were too thin to hold the water of a wet spring.\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said, and it may be a week until help can come that way, as the bridge has gone too.\nRead also\n[River boats for sale]\n[Ten recipes with trout]\n\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said, and it may be a week until help can come that way, as the bridge has gone too.\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said, and it may be a week until help can come that way, as the bridge has gone too. It is the second.\nLeave a comment",
    },
    {
      text: "Dam bursts above the town\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.\nRiver boats for sale\nTen recipes with trout\nEngineers had warned for years that its walls were too thin, and the council met again in the evening to hear them.",
    },
  ],
};

/** A line that may be the headline of another story: short, and no sentence. */
const isLink = (line: Line): boolean =>
  !line.prose && line.ends !== "stop" && line.size <= 160 && !isListItem(line) && !isTableRow(line);

/** The lines from `at` on that are links: those behind a head such as "Read also", and three or more in a row. */
export function linksFrom(
  lines: readonly Line[],
  judged: readonly (Judgement | null)[],
  at: number,
  last: number,
): number {
  const line = lines[at] as Line;
  if (judged[at] != null || !isLink(line)) return 0;
  const headed = lines[at - 1]?.phrase?.cls === "related" && judged[at - 1] != null;
  let end = at;
  while (end < last && judged[end] == null && isLink(lines[end] as Line)) end++;
  const count = end - at;
  if (headed)
    return count > 1 &&
      (lines[end]?.prose ?? false) &&
      (lines[end]?.gap ?? 1) > 1 &&
      (lines[end - 1]?.gap ?? 1) > (lines[at + 1]?.gap ?? 1)
      ? count - 1
      : count;
  if (count < 3) return 0;
  return count - 1;
}
