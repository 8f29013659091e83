import { fieldRule, listed } from "./field.ts";
import { statedDay } from "./stated.ts";

/** The date that a line of the page says the article was last changed on. */
export const statedUpdate = fieldRule({
  id: "html/stated-update",
  summary: "The date that a line of the page says the article was last changed on.",
  examples: [
    { text: "<h1>Ferry runs aground</h1><p>It had left on time.</p><div>Last updated: [May 3, 2024]</div>" },
    { text: "<h1>Ferry runs aground</h1><p>It had left on time.</p><div>Posted on May 3, 2024</div>" },
  ],
  read: (head) => listed(statedDay("updated", head.tree)?.text),
});
