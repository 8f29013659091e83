import { fieldRule, listed } from "./field.ts";
import { metaOf } from "./head.ts";

/** The title in other meta elements. */
export const metaTitle = fieldRule({
  id: "html/meta-title",
  summary: "The title in other meta elements.",
  examples: [
    { text: '<meta name="twitter:title" content="[Ferry runs aground]">' },
    { text: '<meta name="twitter:card" content="summary">' },
  ],
  read: (head) =>
    listed(
      metaOf(
        head,
        "twitter:title",
        "parsely-title",
        "sailthru.title",
        "dc.title",
        "dcterms.title",
        "dc:title",
        "title",
        "headline",
        "cxenseparse:title",
        "hdl",
      ),
    ),
});
