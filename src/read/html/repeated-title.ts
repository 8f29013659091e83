import { lineRule } from "./line.ts";
import { holdsWords, sameWords } from "./title-text.ts";

/** The title of the article once more. */
export const repeatedTitle = lineRule({
  id: "html/repeated-title",
  summary: "The title of the article once more.",
  judges: ({ block, titles, at, firstProse }) =>
    (at <= firstProse || firstProse < 0 || block.kind === "heading") &&
    block.text.length < 300 &&
    titles.some(
      (title) =>
        sameWords(title, block.text) ||
        (block.kind === "heading" &&
          ((block.level === 1 && holdsWords(block.text, title)) || (at < firstProse && holdsWords(title, block.text)))),
    ),
  examples: [
    {
      text: "<title>Ferry runs aground</title><h1>[Ferry runs aground]</h1><p>The council voted on Monday evening to keep both of the branch libraries open for another year, its members said.</p>",
    },
    {
      text: "<title>Ferry runs aground</title><h2>Why it ran aground</h2><p>The council voted on Monday evening to keep both of the branch libraries open for another year, its members said.</p>",
    },
  ],
});
