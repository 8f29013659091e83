import { isCued, readByline } from "../byline.ts";
import { lineRule } from "./line.ts";

/** A line with the names of the authors. */
export const bylineLine = lineRule({
  id: "html/byline-line",
  summary: "A line with the names of the authors.",
  judges: ({ block, at, firstProse, lastProse }) => {
    if (block.text.length > 120 || block.kind !== "paragraph" || (at > firstProse && at < lastProse)) return false;
    if (/[。！？!?][”」』"]?$/.test(block.text)) return false;
    if (!isCued(block.text)) return false;
    const byline = readByline(block.text);
    return byline.authors.length > 0 && byline.end >= 0.6 * block.text.length;
  },
  examples: [
    {
      text: "<p>[By Ann Bell and Tom Hale]</p><p>The council voted on Monday evening to keep both of the branch libraries open for another year, its members said.</p>",
    },
    { text: "<p>文化庁は１日、港の新しい図書館を開いた。</p>" },
    {
      text: "<p>By Monday the water was gone.</p><p>The council voted on Monday evening to keep both of the branch libraries open for another year, its members said.</p>",
    },
  ],
});
