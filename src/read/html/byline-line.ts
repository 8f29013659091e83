import { isCued, readByline } from "../byline.ts";
import { lineRule } from "./line.ts";

/** A line with the names of the authors. */
export const bylineLine = lineRule({
  id: "html/byline-line",
  summary: "A line with the names of the authors.",
  judges: ({ block, at, firstProse, lastProse }) => {
    if (block.text.length > 120 || block.kind !== "paragraph" || (at > firstProse && at < lastProse)) return false;
    if (at !== firstProse && isSignature(block.text)) return true;
    if (/[。！？!?][”」』"]?$/.test(block.text)) return false;
    if (!isCued(block.text)) return false;
    const byline = readByline(block.text);
    return byline.authors.length > 0 && byline.end >= 0.6 * block.text.length;
  },
  examples: [
    {
      text: "<p>[By Ann Bell and Tom Hale]</p><p>The council voted on Monday evening to keep both of the branch libraries open for another year, its members said.</p>",
    },
    {
      text: "<p>The council voted on Monday evening to keep both of the branch libraries open for another year, its members said.</p><p>[Ann Bell, ann.bell@packet.example]</p>",
    },
    { text: "<p>文化庁は１日、港の新しい図書館を開いた。</p>" },
    {
      text: "<p>By Monday the water was gone.</p><p>The council voted on Monday evening to keep both of the branch libraries open for another year, its members said.</p>",
    },
  ],
});

/** A name, perhaps with its bearer's role, and an address to write to. */
const isSignature = (text: string): boolean =>
  text.length <= 80 && /^[^@.!?。]{2,30}[\s(,|:/]\s?[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{2,20}){1,3}\)?$/u.test(text);
