import { fieldRule, listed } from "./field.ts";
import { statedDay } from "./stated.ts";

/** The date that a line of the page says the article was published on. */
export const statedDate = fieldRule({
  id: "html/stated-date",
  summary: "The date that a line of the page says the article was published on.",
  examples: [
    { text: "<h1>Ferry runs aground</h1><p>It had left on time.</p><div>Posted on [May 3, 2024]</div>" },
    { text: "<h1>Ferry runs aground</h1><p>It had left on time.</p><div>Last updated on May 3, 2024</div>" },
    {
      text: "<h1>Ferry runs aground</h1><div>Posted on May 3, 2024</div><div>Posted on May 2, 2024</div>",
    },
  ],
  read: (head) => listed(statedDay("published", head.tree)?.text),
});
