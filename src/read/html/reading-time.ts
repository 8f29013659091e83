import { phraseOf } from "../text/phrases.ts";
import { fieldRule } from "./field.ts";
import { nearHeadline } from "./near.ts";
import { type Box, textOf } from "./tree.ts";

/** How long the article takes to read, in a line near the headline. */
export const readingTime = fieldRule({
  id: "html/reading-time",
  summary: "How long the article takes to read, in a line near the headline.",
  examples: [
    { text: "<h1>Ferry runs aground</h1><span>[5 min read]</span>" },
    { text: "<h1>Ferry runs aground</h1><div>[Lesezeit: 5 Min.]</div>" },
    { text: "<h1>Ferry runs aground</h1><p>The crossing takes five minutes.</p><p>5 min</p>" },
  ],
  read: (head) =>
    nearHeadline(head, head.tree, isReadingTime)
      .map((box) => textOf(box, 2 * longest))
      .slice(0, 1),
});

const longest = 60;

function isReadingTime(box: Box): boolean {
  if (box.characters < 4 || box.characters > longest || box.linked > 0) return false;
  const text = textOf(box, 2 * longest);
  return /\d/.test(text) && phraseOf(text)?.cls === "reading-time";
}
