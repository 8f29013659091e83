import { lineRule } from "./line.ts";
import type { Box } from "./tree.ts";

/** Chrome that has headings of its own. */
const others: ReadonlySet<string> = new Set([
  "html/related",
  "html/teaser",
  "html/newsletter",
  "html/paywall",
  "html/comments",
]);

/** A heading whose section was left out: chrome stood between it and the next heading of its level, and nothing else. */
export const emptiedHeading = lineRule({
  id: "html/emptied-heading",
  summary:
    "A heading whose section was left out: chrome stood between it and the next heading of its level, and nothing else.",
  judges: ({ block, at, blocks, chrome }) => {
    const next = blocks[at + 1];
    if (block.kind !== "heading" || next?.kind !== "heading" || next.level > block.level) return false;
    for (let i = firstAfter(chrome, block.box.order); i < chrome.length; i++) {
      const box = chrome[i] as Box;
      if (box.order >= next.box.order) return false;
      if (box.characters >= 60 && others.has(box.leftOutBy ?? "")) return true;
    }
    return false;
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

/** Place of the first box behind an order; the boxes come in order. */
function firstAfter(boxes: readonly Box[], order: number): number {
  let low = 0;
  let high = boxes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((boxes[middle] as Box).order <= order) low = middle + 1;
    else high = middle;
  }
  return low;
}
