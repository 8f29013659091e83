import type { TextBlock } from "./blocks.ts";
import { isProse, lineRule } from "./line.ts";
import { repeatedTitle } from "./repeated-title.ts";

/** The short lines over the headline of the article: the name of a section or of a series, what kind of text it is, a notice. */
export const kicker = lineRule({
  id: "html/kicker",
  summary: "The short lines over the headline of the article: the name of a section or of a series, a notice.",
  selects: (blocks, _, given) => {
    const headline = given.findIndex(
      ({ kind, level, leftOutBy }) => kind === "heading" && level === 1 && leftOutBy === repeatedTitle.id,
    );
    if (headline < 0) return [];
    const over = new Set<TextBlock>(given.slice(0, headline));
    const above = blocks.filter((block) => over.has(block));
    return above.length <= most && !above.some(isTold) ? above : [];
  },
  examples: [
    {
      text: "<title>Ferry runs aground</title><article><div>[Press release]</div><h1>Ferry runs aground</h1><p>The council voted on Monday evening to keep both of the branch libraries open for another year, its members said.</p></article>",
    },
    {
      text: "<title>Ferry runs aground</title><article><p>The council voted on Monday evening to keep both of the branch libraries open for another year, its members said, and told nobody of it.</p><h1>Ferry runs aground</h1><p>The money will come from the sale of the old town hall, and from a lottery that is to be held in the spring.</p></article>",
    },
  ],
});

const most = 4;
const longest = 110;

/** True for what tells more than a label does. */
const isTold = (block: TextBlock): boolean => block.text.length > longest && isProse(block);
