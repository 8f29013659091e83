import { fieldRule } from "./field.ts";
import { nearHeadline, oneByline } from "./near.ts";
import { textOf } from "./tree.ts";

/** The names in links that say by `rel` that they lead to an author. */
export const relAuthor = fieldRule({
  id: "html/rel-author",
  summary: "The names in links that say by rel that they lead to an author.",
  examples: [
    { text: '<h1>Ferry</h1><a rel="author" href="/ann">[Ann Bell]</a>' },
    { text: '<h1>Ferry</h1><a href="/ann">Ann Bell</a>' },
  ],
  read: (head) =>
    oneByline(nearHeadline(head, head.authorLinks, (box) => /\bauthor\b/.test(box.attributes.rel ?? "")))
      .map((box) => textOf(box, 200))
      .filter((text) => text !== "")
      .slice(0, 8),
});
