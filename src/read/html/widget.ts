import { chromeRule } from "./chrome.ts";

const kept: ReadonlySet<string> = new Set(["table", "pre", "blockquote"]);

/** Parts that the page's style sheet sets apart from its prose, but for tables, code and quotations. */
export const widget = chromeRule({
  id: "html/widget",
  summary: "Parts that the page's style sheet sets apart from its prose, but for tables, code and quotations.",
  names: [],
  elements: [],
  attributes: ["class"],
  share: 0.1,
  judges: ({ attributes, order, end }, tree) => {
    if (!/(?:^|\s)not-prose(?:\s|$)/.test(attributes.class ?? "")) return false;
    for (let i = order; i < end; i++) if (kept.has(tree[i]?.name ?? "")) return false;
    return true;
  },
  examples: [
    { text: '<p>Text.</p><div class="card not-prose">[97 % of berths taken]</div>' },
    { text: '<div class="prose"><p>Text.</p></div>' },
    { text: '<div class="not-prose"><blockquote>Text.</blockquote></div>' },
  ],
});
