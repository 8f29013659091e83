import { chromeRule } from "./chrome.ts";
import type { Box } from "./tree.ts";

const kept: ReadonlySet<string> = new Set(["table", "pre", "blockquote"]);

/** Parts that the page's style sheet sets apart from its prose, but for tables, code, quotations and sections under a heading. */
export const widget = chromeRule({
  id: "html/widget",
  summary:
    "Parts that the page's style sheet sets apart from its prose, but for tables, code, quotations and sections under a heading.",
  names: [],
  elements: [],
  attributes: ["class"],
  share: 0.1,
  judges: ({ attributes, order, end }, tree) => {
    if (!/(?:^|\s)not-prose(?:\s|$)/.test(attributes.class ?? "")) return false;
    for (let i = order; i < end; i++) {
      const { name } = tree[i] as Box;
      if (kept.has(name) || (i > order && (name === "h2" || name === "h3"))) return false; // a section of the article
    }
    return true;
  },
  examples: [
    { text: '<p>Text.</p><div class="card not-prose">[97 % of berths taken]</div>' },
    { text: '<div class="prose"><p>Text.</p></div>' },
    { text: '<div class="not-prose"><blockquote>Text.</blockquote></div>' },
    { text: '<div class="not-prose"><h2>How long are the courses?</h2></div>' },
  ],
});
