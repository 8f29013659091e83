import { fieldRule, listed } from "./field.ts";
import { metaOf } from "./head.ts";

/** The moment of the last change in a meta element. */
export const metaModified = fieldRule({
  id: "html/meta-modified",
  summary: "The moment of the last change in a meta element.",
  examples: [
    { text: '<meta property="article:modified_time" content="[2024-05-04]">' },
    { text: '<meta property="article:published_time" content="2024-05-03">' },
  ],
  read: (head) =>
    listed(
      metaOf(
        head,
        "article:modified_time",
        "og:updated_time",
        "article:updated_time",
        "article:modified",
        "datemodified",
        "last-modified",
        "dcterms.modified",
        "dc.date.modified",
        "lastmod",
        "modified",
        "updated",
        "date.modified",
        "article.updated",
        "rnews:datemodified",
      ),
    ),
});
