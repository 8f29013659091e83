import { fieldRule } from "./field.ts";
import { nearHeadline, oneByline } from "./near.ts";
import { textOf } from "./tree.ts";

/** The names in links near the headline whose address is that of an author's page. */
export const authorLink = fieldRule({
  id: "html/author-link",
  summary: "The names in links near the headline whose address is that of an author's page.",
  examples: [
    { text: '<h1>Ferry</h1><a href="/authors/ann-bell">[Ann Bell]</a>' },
    { text: '<h1>Ferry</h1><a href="/boats/ann-bell">Ann Bell</a>' },
  ],
  read: (head) =>
    oneByline(nearHeadline(head, head.authorLinks, (box) => box.characters > 3))
      .map((box) => textOf(box, 200))
      .filter(
        (text) => text !== "" && !/^(?:more|all|view|read|see|posts?|profile|bio|by|author|about|follow)\b/i.test(text),
      )
      .slice(0, 8),
});
