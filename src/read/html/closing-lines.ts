import { lineRule } from "./line.ts";

/** Short lines and headings after the last sentences of the article. */
export const closingLines = lineRule({
  id: "html/closing-lines",
  summary: "Short lines and headings after the last sentences of the article.",
  judges: ({ block, at, blocks, lastProse }) => {
    if (lastProse < 0 || at <= lastProse) return false;
    const from = blocks.findIndex((each, i) => i > lastProse && each.kind === "heading");
    return (
      from >= 0 &&
      at >= from &&
      blocks
        .slice(from)
        .every(
          (each) =>
            each.kind === "heading" ||
            (each.kind === "paragraph" && each.text.length < 60 && !/[.!?。”"»)]$/u.test(each.text)),
        ) &&
      block.text !== ""
    );
  },
  examples: [
    {
      text: "<p>The council voted on Monday evening to keep both of the branch libraries open for another year, its members said.</p><h3>[Boats and bridges]</h3><p>[Bellport]</p>",
    },
    {
      text: "<p>The council voted on Monday evening to keep both of the branch libraries open for another year, its members said.</p><p>That was all.</p>",
    },
  ],
});
