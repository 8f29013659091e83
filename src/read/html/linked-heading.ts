import type { TextBlock } from "./blocks.ts";
import { isLinked, leadsAway, lineRule } from "./line.ts";

/** A heading that is a link and stands over no text of its own, or in a list of its like. */
export const linkedHeading = lineRule({
  id: "html/linked-heading",
  summary: "A heading that is a link and stands over no text of its own, or in a list of its like.",
  judges: ({ block, at, blocks, host }) =>
    block.kind === "heading" &&
    isLinked(block) &&
    !leadsAway(block, host) &&
    (isOver(blocks[at + 1]) || block.box.parent?.name === "li"),
  examples: [
    {
      text: '<p>The council voted on Monday evening to keep both of the branch libraries open for another year, its members said.</p><h3><a href="/b">[How the vote was lost]</a></h3><h3>What now</h3>',
    },
    {
      text: '<h3><a href="/b">How the vote was lost</a></h3><p>The council voted on Monday evening to keep both of the branch libraries open for another year, its members said.</p>',
    },
  ],
});

/** True if nothing, or nothing but links and headings, stands under a heading. */
const isOver = (next: TextBlock | undefined): boolean =>
  next === undefined || next.kind === "heading" || isLinked(next) || next.text.length < 20;
