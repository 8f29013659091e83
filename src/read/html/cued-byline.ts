import { isCued, readByline } from "../byline.ts";
import { fieldRule } from "./field.ts";
import { nearHeadline, partedText } from "./near.ts";
import { type Box, textOf } from "./tree.ts";

/** A line near the headline that begins with "By", "Von", "Written by" and goes on with names. */
export const cuedByline = fieldRule({
  id: "html/cued-byline",
  summary: "A line near the headline that begins with words such as By, Von or Written by and goes on with names.",
  examples: [
    { text: "<h1>Ferry runs aground</h1><div>[By Ann Bell]</div>" },
    { text: "<h1>Ferry runs aground</h1><p>By Monday the water was gone.</p>" },
  ],
  read: (head) => nearHeadline(head, head.tree, isByline).map(partedText).slice(0, 1),
});

function isByline(box: Box): boolean {
  if (box.characters < 5 || box.characters > 120) return false;
  const text = textOf(box, 200);
  if (text.length > 160 || /[。!?]$/.test(text) || !isCued(text)) return false;
  const byline = readByline(text);
  return byline.authors.length > 0 && byline.end >= 0.4 * text.length;
}
