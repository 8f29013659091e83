import type { RuleFace } from "../../core/rule.ts";
import type { Line } from "./line.ts";
import type { Judged } from "./line-rule.ts";
import { isListItem } from "./list-item.ts";
import type { Placed } from "./placed.ts";
import type { Region } from "./region.ts";
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
  !line.prose && line.ends === "open" && line.size <= 160 && !isListItem(line) && !isTableRow(line);

/** A run of lines that may be links, with how many of them, from its first, are. */
export interface LinkRun {
  readonly end: number;
  readonly links: number;
}

/** The run of lines from `at` on that may be links: those behind a head such as "Read also" are, and three or more in a row but for a list that a colon announces. `open` says which lines no rule has judged yet. */
export function linksFrom(lines: readonly Line[], open: readonly boolean[], at: number, last: number): LinkRun {
  if (!open[at] || !isLink(lines[at] as Line)) return { end: at, links: 0 };
  const before = lines[at - 1];
  let end = at;
  while (end < last && open[end] && isLink(lines[end] as Line)) end++;
  const count = end - at;
  if (before?.phrase?.cls === "related" && !open[at - 1]) {
    const headed =
      count > 1 &&
      (lines[end]?.prose ?? false) &&
      (lines[end]?.gap ?? 1) > 1 &&
      (lines[end - 1]?.gap ?? 1) > (lines[at + 1]?.gap ?? 1);
    return { end, links: headed ? count - 1 : count };
  }
  const announced = before?.ends === "colon" && open[at - 1];
  const heads = open[end] && (lines[end]?.prose ?? false);
  return { end, links: count < 3 || announced ? 0 : heads ? count - 1 : count };
}

/** Leaves out the lists of links within the article. */
export function dropLinks(
  placed: readonly Placed[],
  lines: readonly Line[],
  judged: readonly (Judged | null)[],
  region: Region,
  head: number,
  series: readonly boolean[],
): void {
  const open = lines.map((_, at) => judged[at] == null && !series[at]);
  for (let at = Math.max(region.first, head + 1); at < region.last; at++) {
    if (placed[at]?.kind !== "paragraph") continue;
    const { end, links } = linksFrom(lines, open, at, region.last);
    for (let link = at; link < at + links; link++)
      if (placed[link]?.kind === "paragraph")
        Object.assign(placed[link] as Placed, { kind: "chrome", why: linkList.id });
    at = Math.max(at, end - 1);
  }
}
