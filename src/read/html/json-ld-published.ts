import { fieldRule, listed } from "./field.ts";
import { textIn } from "./json-ld.ts";

/** The moment of publication in the JSON-LD of the article. */
export const jsonLdPublished = fieldRule({
  id: "html/json-ld-published",
  summary: "The moment of publication in the JSON-LD of the article.",
  examples: [
    {
      text: '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"[2024-05-03T17:47:00+02:00]"}</script>',
    },
    { text: '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":{}}</script>' },
  ],
  read: ({ article, nodes }) =>
    listed(
      textIn(article?.datePublished) ??
        textIn(nodes.find((node) => node.datePublished !== undefined)?.datePublished) ??
        textIn(article?.dateCreated),
    ),
});
