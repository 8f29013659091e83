import { fieldRule, listed } from "./field.ts";
import { textIn } from "./json-ld.ts";

/** The headline in the JSON-LD of the article. */
export const jsonLdHeadline = fieldRule({
  id: "html/json-ld-headline",
  summary: "The headline in the JSON-LD of the article.",
  examples: [
    { text: '<script type="application/ld+json">{"@type":"NewsArticle","headline":"[Ferry runs aground]"}</script>' },
    { text: '<script type="application/ld+json">{"@type":"Organization","name":"The Bell"}</script>' },
  ],
  read: ({ article }) => listed(textIn(article?.headline) ?? textIn(article?.name)),
});
