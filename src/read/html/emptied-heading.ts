import { lineRule } from "./line.ts";

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
    return chrome.some(
      (box) =>
        box.order > block.box.order &&
        box.order < next.box.order &&
        box.characters >= 60 &&
        others.has(box.leftOutBy ?? ""),
    );
  },
  examples: [
    {
      text: '<h2>Why it ran aground</h2><p>The council voted on Monday evening to keep both of the branch libraries open for another year, its members said.</p><h2>[Learn to sail]</h2><div class="newsletter-box">Our letter for sailors, with tides and winds, free of charge, once a week.</div><h2>What now</h2><p>The council voted on Monday evening to keep both of the branch libraries open for another year, its members said.</p>',
    },
    {
      text: "<h2>Why it ran aground</h2><h2>What now</h2><p>The council voted on Monday evening to keep both of the branch libraries open for another year, its members said.</p>",
    },
  ],
});
