import { chromeRule } from "./chrome.ts";

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
    "imprint",
    "contentinfo",
  ],
  elements: ["footer"],
  share: 0.75,
  judges: (box, [root]) =>
    box.prose <= 0.3 * root.prose ||
    ((box.name === "footer" || box.attributes.role === "contentinfo") &&
      box.parent?.name === "body" &&
      root.prose - box.prose >= 500) ||
    (box.name === "footer" && box.order > root.end * 0.4 && root.prose - box.prose >= 1000),
  examples: [{ text: "<p>Text.</p><footer>[All rights reserved]</footer>" }, { text: '<p class="note">Text.</p>' }],
});
