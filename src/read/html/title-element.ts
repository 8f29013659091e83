import { fieldRule, listed } from "./field.ts";

/** The title element of the page. */
export const titleElement = fieldRule({
  id: "html/title-element",
  summary: "The title element of the page.",
  examples: [{ text: "<title>[Ferry runs aground]</title>" }, { text: "<h1>Ferry runs aground</h1>" }],
  read: (head) => listed(head.pageTitle),
});
