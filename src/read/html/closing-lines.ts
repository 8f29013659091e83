import type { TextBlock } from "./blocks.ts";
import { isProse, lineRule } from "./line.ts";

/** True for numbered headings that are all the text there is: what is told by pictures. */
const isCounted = (lines: readonly TextBlock[]): boolean =>
  lines.filter(({ kind, text }) => kind === "heading" && /^\d{1,2}[.)]\s/.test(text)).length > 2;

/** Short lines and headings after the last sentences of the article. */
export const closingLines = lineRule({
  id: "html/closing-lines",
  summary: "Short lines and headings after the last sentences of the article.",
  selects: (blocks) => {
    const lastProse = blocks.findLastIndex(isProse);
    const from = lastProse < 0 ? -1 : blocks.findIndex(({ kind }, at) => at > lastProse && kind === "heading");
    const closing = from < 0 ? [] : blocks.slice(from);
    return isCounted(closing) || !closing.every(isShort) ? [] : closing;
  },
  examples: [
    {
      text: "<p>The council voted on Monday evening to keep both of the branch libraries open for another year, its members said.</p><h3>[Boats and bridges]</h3><p>[Bellport]</p>",
    },
    {
      text: "<p>The council voted on Monday evening to keep both of the branch libraries open for another year, its members said.</p><h3>1. The old port holds ninety boats.</h3><h3>2. The new one holds none.</h3><h3>3. Both are full.</h3>",
    },
    {
      text: "<p>The council voted on Monday evening to keep both of the branch libraries open for another year, its members said.</p><p>That was all.</p>",
    },
  ],
});

const isShort = ({ kind, text }: TextBlock): boolean =>
  kind === "heading" || (kind === "paragraph" && text.length < 60 && !/[.!?。”"»)]$/u.test(text));
