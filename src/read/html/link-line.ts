import type { TextBlock } from "./blocks.ts";
import { isLinked, leadsAway, lineRule } from "./line.ts";

/** A paragraph that is a link from end to end. */
export const linkLine = lineRule({
  id: "html/link-line",
  summary: "A paragraph that is a link from end to end.",
  judges: ({ block, host }) =>
    block.kind === "paragraph" &&
    block.text.length <= 160 &&
    (isLinked(block) || isButton(block)) &&
    !leadsAway(block, host) &&
    /\p{Alphabetic}{2}/u.test(block.text) &&
    !/^https?:/.test(block.text),
  examples: [
    {
      text: '<p>The council voted on Monday evening to keep both of the branch libraries open for another year, its members said.</p><p><a href="/b">[How the vote was lost]</a></p>',
    },
    {
      text: '<p>The council voted on Monday evening to keep both of the branch libraries open for another year, its members said. <a href="/b">More of it.</a></p>',
    },
  ],
});

/** True for a link that leads to a place of the page. */
const isButton = (block: TextBlock): boolean =>
  block.linked > 0 && block.linked >= 0.9 * block.text.length && block.href?.startsWith("#") === true;
