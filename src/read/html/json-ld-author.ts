import { fieldRule } from "./field.ts";
import { namesIn } from "./json-ld.ts";

/** The authors in the JSON-LD of the article. */
export const jsonLdAuthor = fieldRule({
  id: "html/json-ld-author",
  summary: "The authors in the JSON-LD of the article.",
  examples: [
    {
      text: '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry","author":{"@type":"Person","name":"[Ann Bell]"}}</script>',
    },
    { text: '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry","author":42}</script>' },
  ],
  read: ({ article, nodes }) => namesIn(article?.author ?? article?.creator, nodes),
});
