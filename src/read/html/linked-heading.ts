import type { TextBlock } from "./blocks.ts";
import { isLinked, isProse, leadsAway, lineRule } from "./line.ts";

/** A heading that is a link and stands over no text of its own, or in a list of its like. */
export const linkedHeading = lineRule({
  id: "html/linked-heading",
  summary: "A heading that is a link and stands over no text of its own, or in a list of its like.",
  judges: ({ block, at, blocks, host }) =>
    block.kind === "heading" &&
    isLinked(block) &&
    !leadsAway(block, host) &&
    (isOver(at, blocks) || block.box.parent?.name === "li"),
  examples: [
    {
      text: '<p>The council voted on Monday evening to keep both of the branch libraries open for another year, its members said.</p><h3><a href="/b">[How the vote was lost]</a></h3><h3>What now</h3>',
    },
    {
      text: '<h3><a href="/b">How the vote was lost</a></h3><p>The council voted on Monday evening to keep both of the branch libraries open for another year, its members said.</p>',
    },
  ],
});

/** True if nothing, or nothing but links, short lines and headings, stands under a heading. */
function isOver(at: number, blocks: readonly TextBlock[]): boolean {
  const next = blocks[at + 1];
  if (next === undefined || next.kind === "heading") return true;
  if (!isLinked(next) && next.text.length >= 20) return false;
  for (const block of blocks.slice(at + 2, at + 4)) {
    if (block.kind === "heading") return true;
    if (isProse(block)) return false;
  }
  return true;
}
