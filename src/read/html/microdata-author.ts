import { fieldRule } from "./field.ts";
import { isApart } from "./marked.ts";
import { textOf } from "./tree.ts";

/** The authors in elements marked as such. */
export const microdataAuthor = fieldRule({
  id: "html/microdata-author",
  summary: "The authors in elements marked as such.",
  examples: [
    { text: '<span itemprop="author"><b itemprop="name">[Ann Bell]</b>, Bellport</span>' },
    { text: '<span itemprop="publisher">The Bell</span>' },
  ],
  read: (head) => {
    const found: string[] = [];
    for (const box of head.marked) {
      if (!/^(?:author|creator)$/i.test(box.attributes.itemprop ?? "") || isApart(box)) continue;
      const name = head.marked.find(
        (inner) => inner.order > box.order && inner.order < box.end && inner.attributes.itemprop === "name",
      );
      const text =
        name === undefined
          ? (box.attributes.content ?? textOf(box, 200))
          : (name.attributes.content ?? textOf(name, 200));
      if (text !== "" && text.length < 150) found.push(text);
      if (found.length >= 12) break;
    }
    return found;
  },
});
