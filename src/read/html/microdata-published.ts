import { fieldRule } from "./field.ts";
import { markedMoments } from "./marked.ts";

/** The moment of publication in an element marked as such. */
export const microdataPublished = fieldRule({
  id: "html/microdata-published",
  summary: "The moment of publication in an element marked as such.",
  examples: [
    { text: '<span itemprop="datePublished" content="[2024-05-03]">yesterday</span>' },
    { text: '<span itemprop="dateModified" content="2024-05-03">today</span>' },
  ],
  read: (head) => markedMoments(head, /^(?:datePublished|dateCreated|dc:created|dc:date)$/i),
});
