import { fieldRule } from "./field.ts";
import { isApart } from "./marked.ts";
import { textOf } from "./tree.ts";

/** The names in links to the author's page. */
export const relAuthor = fieldRule({
  id: "html/rel-author",
  summary: "The names in links to the author's page.",
  examples: [{ text: '<a rel="author" href="/ann">[Ann Bell]</a>' }, { text: '<a href="/ann">Ann Bell</a>' }],
  read: (head) =>
    head.signed
      .filter((box) => /\bauthor\b/.test(box.attributes.rel ?? "") && !isApart(box))
      .map((box) => textOf(box, 200))
      .filter((text) => text !== "" && text.length < 80)
      .slice(0, 8),
});
