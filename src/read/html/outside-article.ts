import { lineRule } from "./line.ts";

/** Text that stands outside the article, and that no other rule knows. It is applied where the body's element is chosen. */
export const outsideArticle = lineRule({
  id: "html/outside-article",
  summary: "Text that stands outside the article, and that no other rule knows.",
  judges: () => false,
  examples: [
    {
      text: "<div><p>The council voted on Monday evening to keep both of the branch libraries open for another year.</p><p>Its members said that the money will come from the sale of the old town hall, and from a lottery.</p></div><div>[Weather: sunny]</div>",
    },
    { text: "<p>The council voted on Monday evening.</p>" },
  ],
});
