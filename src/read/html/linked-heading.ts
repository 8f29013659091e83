import { isLinked, isProse, leadsAway, lineRule } from "./line.ts";

/** A heading that is a link and stands over no text of its own. */
export const linkedHeading = lineRule({
  id: "html/linked-heading",
  summary: "A heading that is a link and stands over no text of its own.",
  judges: ({ block, at, blocks, host }) =>
    block.kind === "heading" && isLinked(block) && !leadsAway(block, host) && !isProse(blocks[at + 1] ?? block),
  examples: [
    {
      text: '<p>The council voted on Monday evening to keep both of the branch libraries open for another year, its members said.</p><h3><a href="/b">[How the vote was lost]</a></h3><h3>What now</h3>',
    },
    {
      text: '<h3><a href="/b">How the vote was lost</a></h3><p>The council voted on Monday evening to keep both of the branch libraries open for another year, its members said.</p>',
    },
  ],
});
