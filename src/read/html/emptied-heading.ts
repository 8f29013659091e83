import { lineRule, partedByBox } from "./line.ts";

/** A heading whose section was left out: chrome stood between it and the next heading of its level, and nothing else. */
export const emptiedHeading = lineRule({
  id: "html/emptied-heading",
  summary:
    "A heading whose section was left out: chrome stood between it and the next heading of its level, and nothing else.",
  judges: ({ block, at, blocks, chrome }) => {
    const next = blocks[at + 1];
    if (block.kind !== "heading" || next?.kind !== "heading" || next.level > block.level) return false;
    return partedByBox(block, next, chrome);
  },
  examples: [
    {
      text: '<h2>Why it ran aground</h2><p>The council voted on Monday evening to keep both of the branch libraries open for another year, its members said.</p><h2>[Learn to sail]</h2><div class="related"><a href="/a">Ten courses for those who never held a tiller, and where the ferries do not go</a></div><h2>What now</h2><p>The council voted on Monday evening to keep both of the branch libraries open for another year, its members said.</p>',
    },
    {
      text: "<h2>Why it ran aground</h2><h2>What now</h2><p>The council voted on Monday evening to keep both of the branch libraries open for another year, its members said.</p>",
    },
  ],
});
