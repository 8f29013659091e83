import { fieldRule, listed } from "./field.ts";
import { metaOf } from "./head.ts";

/** The title in the OpenGraph meta elements. */
export const ogTitle = fieldRule({
  id: "html/og-title",
  summary: "The title in the OpenGraph meta elements.",
  examples: [
    { text: '<meta property="og:title" content="[Ferry runs aground]">' },
    { text: '<meta property="og:type" content="article">' },
  ],
  read: (head) => listed(metaOf(head, "og:title")),
});
