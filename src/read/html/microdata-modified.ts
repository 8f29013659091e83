import { fieldRule } from "./field.ts";
import { markedMoments } from "./marked.ts";

/** The moment of the last change in an element marked as such. */
export const microdataModified = fieldRule({
  id: "html/microdata-modified",
  summary: "The moment of the last change in an element marked as such.",
  examples: [
    { text: '<span itemprop="dateModified" content="[2024-05-03]">today</span>' },
    { text: '<span itemprop="datePublished" content="2024-05-03">today</span>' },
  ],
  read: (head) => markedMoments(head, /^dateModified$/i),
});
