import type { TextBlock } from "./blocks.ts";
import { leadsAway, lineRule } from "./line.ts";

/** True if the run of list items around a place is links, and is long enough on average to be headlines or stands before the article. */
function runOf(at: number, blocks: readonly TextBlock[], begin: number): boolean {
  let first = at;
  let last = at;
  while (at - first < 50 && blocks[first - 1]?.kind === "list-item") first--;
  while (last - at < 50 && blocks[last + 1]?.kind === "list-item") last++;
  const run = blocks.slice(first, last + 1);
  const linked = run.filter(isLink);
  const words = linked.reduce((sum, item) => sum + item.text.split(/\s+/).length, 0);
  return run.length > 1 && linked.length >= 0.7 * run.length && (last < begin || words / linked.length >= 4);
}

/** True for an item that is a link for the most part: what it is about may stand before it. */
const isLink = ({ linked, text, href }: TextBlock): boolean => linked >= 0.5 * text.length && !href?.startsWith("#");

/** A list whose items are links to other articles, or a menu over the article. */
export const linkList = lineRule({
  id: "html/link-list",
  summary: "A list whose items are links to other articles, or a menu over the article.",
  judges: ({ block, at, blocks, host, firstProse }) =>
    block.kind === "list-item" && isLink(block) && !leadsAway(block, host) && runOf(at, blocks, firstProse),
  examples: [
    {
      text: '<p>The council voted on Monday evening to keep both of the branch libraries open for another year, its members said.</p><ul><li><a href="/a">[The harbour that moved away]</a></li><li><a href="/b">[Ten years of the river walk]</a></li></ul>',
    },
    {
      text: '<ul><li><a href="/a">[News]</a></li><li><a href="/b">[Harbour]</a></li></ul><p>The council voted on Monday evening to keep both of the branch libraries open for another year, its members said.</p><ul><li><a href="/a">East End</a></li><li><a href="/b">Old Port</a></li></ul>',
    },
    { text: '<ul><li>Bread</li><li><a href="/salt">Salt</a></li></ul>' },
  ],
});
