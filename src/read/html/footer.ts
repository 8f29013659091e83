import { chromeRule } from "./chrome.ts";
import type { Box, Tree } from "./tree.ts";

/** The foot of the page or of the article. */
export const footer = chromeRule({
  id: "html/footer",
  summary: "The foot of the page or of the article.",
  names: [
    "footer",
    "site footer",
    "page footer",
    "article footer",
    "entry footer",
    "post footer",
    "foot",
    "copyright",
    "colophon",
    "legal",
    "disclaimer",
    "footnotes",
    "endnotes",
    "imprint",
    "contentinfo",
  ],
  elements: ["footer"],
  share: 0.8,
  judges: (box, tree) => box.prose <= 0.3 * tree[0].prose || followsArticle(box, tree),
  examples: [{ text: "<p>Text.</p><footer>[All rights reserved]</footer>" }, { text: '<p class="note">Text.</p>' }],
});

/** True if an article or main element that does not hold the box, and has text enough, stands before it. */
const followsArticle = (box: Box, tree: Tree): boolean =>
  tree.some(
    (each) =>
      (each.name === "article" || each.name === "main") &&
      each.end <= box.order &&
      each.prose >= Math.max(500, 0.5 * box.prose),
  );
