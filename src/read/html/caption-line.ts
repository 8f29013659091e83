import { caption } from "./caption.ts";
import { firstAfter, lineRule } from "./line.ts";
import type { Picture } from "./markup.ts";
import { squash } from "./title-text.ts";
import { type Box, textOf } from "./tree.ts";

/** The words that stand for a picture in its markup, as a line under it, with or without a credit behind them; and its caption once more. */
export const captionLine = lineRule({
  id: "html/caption-line",
  summary:
    "The words that stand for a picture in its markup, as a line under it, with or without a credit behind them; and its caption once more.",
  judges: ({ block, pictures, chrome }) => {
    const { text, box, kind } = block;
    if (kind !== "paragraph" || text.length < shortest || text.length > longest) return false;
    if (isCaptionAgain(text, box.order, chrome)) return true;
    const line = squash(text);
    const end = firstAfter(pictures, box.order - 1);
    for (let i = Math.max(firstAfter(pictures, box.order - near), end - nearest); i < end; i++)
      if (agree((pictures[i] as Picture).letters, line)) return true;
    return false;
  },
  examples: [
    {
      text: "<p>The council voted on Monday evening to keep both of the branch libraries open for another year, its members said.</p><figure><figcaption>The reading room is full on most days.</figcaption></figure><div>[The reading room is full on most days.]</div><p>The money will come from the sale of the old town hall, and from a lottery that is to be held in the spring.</p>",
    },
    {
      text: '<p>The council voted on Monday evening to keep both of the branch libraries open for another year, its members said.</p><img src="a.jpg" alt="Members of the council on their way into the hall"><div>[Members of the council on their way into the hall. Ann Bell/Packet]</div><p>The money will come from the sale of the old town hall, and from a lottery that is to be held in the spring.</p>',
    },
    {
      text: '<p>The council voted on Monday evening to keep both of the branch libraries open for another year, its members said.</p><p>Members of the council on their way into the hall</p><img src="a.jpg" alt="Members of the council on their way into the hall">',
    },
  ],
});

/** True if the last box that was left out before a line is a caption of the same words. */
function isCaptionAgain(text: string, order: number, chrome: readonly Box[]): boolean {
  const box = chrome[firstAfter(chrome, order) - 1];
  return box?.leftOutBy === caption.id && order - box.order <= near && textOf(box, longest) === text;
}

const shortest = 20;
const longest = 500;

/** How many elements may stand between a picture and its caption. */
const near = 20;
/** How many pictures above a line are looked at. */
const nearest = 8;

/** How many letters of a credit may follow. */
const credit = 50;

/** True if the words of a picture are those of a line, but for a credit behind them or what was cut off from them. */
const agree = (alt: string, line: string): boolean =>
  alt === line ||
  (alt.length >= 25 && line.startsWith(alt) && line.length <= alt.length + credit) ||
  (line.length >= 25 && alt.startsWith(line));
