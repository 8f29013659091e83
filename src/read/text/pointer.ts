import type { Span } from "../../contract.ts";
import type { Line } from "./line.ts";
import { lineRule } from "./line-rule.ts";

const triggers =
  /(?:\bVIDEO )?\b(?:scroll down (?:for|to)|click here (?:to|for)|read more(?: here)?:|read more about|see also:|watch below|watch the video (?:below|above)|follow us on|share this (?:article|story)|photo:)/gi;

const longestPointer = 240;
/** No page points more often in one line. */
const mostPointers = 100;

/**
 * The pointers to other parts of a page that stand between the sentences of a line: "Scroll down for video.", "Read more: Who was first".
 * Each begins where a sentence does and ends with it.
 */
export function pointersIn({ text, points }: Line): Span[] {
  if (!points) return [];
  const found: Span[] = [];
  triggers.lastIndex = 0;
  for (let match = triggers.exec(text); match !== null; match = triggers.exec(text)) {
    const start = match.index;
    const before = text.slice(Math.max(0, start - 4), start);
    if (
      start > 0 &&
      !/[.!?…:]["'”’)]{0,2}\s*$|\s{2}$/u.test(before) &&
      !/^(?:VIDEO|SCROLL|CLICK|READ MORE)/.test(match[0])
    )
      continue;
    const window = text.slice(start, start + longestPointer);
    const stop = /[.!?]["'”’)]{0,2}(?=\s|$)/u.exec(window.slice(match[0].length));
    const end =
      stop === null
        ? text.length - start <= longestPointer
          ? text.length
          : start + match[0].length
        : start + match[0].length + stop.index + stop[0].length;
    found.push({ start, end });
    if (found.length === mostPointers) break;
    triggers.lastIndex = end;
  }
  return found;
}

/** Tells the reader where else to look. */
export const pointer = lineRule({
  id: "text/pointer",
  summary: "A sentence that points to another part of the page, such as “Scroll down for video”.",
  examples: [
    {
      text: "The dam above the town burst on Monday, killing two people and cutting the road to the coast. [Scroll down for video.] Engineers had warned for years that its walls were too thin.",
    },
    {
      text: "The dam above the town burst on Monday, killing two people. They scroll down for hours to read of it, engineers said on Tuesday in the town.",
    },
  ],
  judge(line) {
    if (!line.points || line.size > longestPointer + 40) return null;
    const [first] = pointersIn(line);
    return first?.start === 0 && first.end >= line.text.length - 1 ? { kind: "chrome", weight: 0.2 } : null;
  },
});
