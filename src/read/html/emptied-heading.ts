import type { TextBlock } from "./blocks.ts";
import { lineRule, partedByBox } from "./line.ts";

/** A heading whose section was left out: nothing is left of it before the next heading as high, or the article's end. */
export const emptiedHeading = lineRule({
  id: "html/emptied-heading",
  summary:
    "A heading whose section was left out: nothing is left of it before the next heading as high, or the article's end.",
  selects: (_, chrome, given) => {
    const found: TextBlock[] = [];
    let heading: TextBlock | null = null; // the last that was kept
    let emptied = false; // lines were left out since
    for (const block of given) {
      if (block.leftOutBy !== null) {
        if (heading !== null && emptied && endsSection(block, heading)) {
          found.push(heading);
          heading = null;
        }
        emptied = true;
      } else {
        if (heading !== null && endsSection(block, heading) && (emptied || partedByBox(heading, block, chrome)))
          found.push(heading);
        heading = block.kind === "heading" && !isSentence(block.text) ? block : null;
        emptied = false;
      }
    }
    if (heading !== null && emptied) found.push(heading);
    return found;
  },
  examples: [
    {
      text: '<h2>Why it ran aground</h2><p>The council voted on Monday evening to keep both of the branch libraries open for another year, its members said.</p><h2>[Learn to sail]</h2><div class="related"><a href="/a">Ten courses for those who never held a tiller, and where the ferries do not go</a></div><h2>What now</h2><p>The money will come from the sale of the old town hall, and from a lottery that is to be held in the spring, they said.</p>',
    },
    {
      text: "<h2>Why it ran aground</h2><p>The council voted on Monday evening to keep both of the branch libraries open for another year, its members said.</p><h2>[Sailing for all]</h2><p>Sign up for our courses</p><h2>What now</h2><p>The money will come from the sale of the old town hall, and from a lottery that is to be held in the spring, they said.</p>",
    },
    {
      text: "<h2>Why it ran aground</h2><p>The council voted on Monday evening to keep both of the branch libraries open for another year, its members said.</p><h2>[Sailing for all]</h2><p>Sign up for our courses</p>",
    },
    {
      text: "<title>Ferry runs aground</title><h2>[Sailing for all]</h2><p>Sign up for our courses</p><h2>Ferry runs aground</h2><p>The council voted on Monday evening to keep both of the branch libraries open for another year, its members said.</p><h2>What now</h2><p>The money will come from the sale of the old town hall, and from a lottery that is to be held in the spring, they said.</p>",
    },
    {
      text: "<h2>Why it ran aground</h2><h2>What now</h2><p>The money will come from the sale of the old town hall, and from a lottery that is to be held in the spring, they said.</p>",
    },
  ],
});

/** True for a heading that tells something itself: over a picture, it is the text to it. */
const isSentence = (text: string): boolean => text.length >= 60 && /[.。]["”»]?$/u.test(text);

/** True for the heading of a section that is no part of another's. */
const endsSection = (block: TextBlock, heading: TextBlock): boolean =>
  block.kind === "heading" && block.level <= heading.level;
