import { fieldRule, listed } from "./field.ts";
import { textIn } from "./json-ld.ts";

/** The moment of the last change in the JSON-LD of the article. */
export const jsonLdModified = fieldRule({
  id: "html/json-ld-modified",
  summary: "The moment of the last change in the JSON-LD of the article.",
  examples: [
    { text: '<script type="application/ld+json">{"@type":"NewsArticle","dateModified":"[2024-05-04]"}</script>' },
    { text: '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-05-03"}</script>' },
  ],
  read: ({ article }) => listed(textIn(article?.dateModified)),
});
