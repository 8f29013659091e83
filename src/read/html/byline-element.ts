import { fieldRule } from "./field.ts";
import { isApart } from "./marked.ts";
import { textOf } from "./tree.ts";

/** The names in an element that is named for a byline. */
export const bylineElement = fieldRule({
  id: "html/byline-element",
  summary: "The names in an element that is named for a byline.",
  examples: [
    { text: '<div class="byline">[By Ann Bell]</div>' },
    { text: '<div class="lede">By boat they came.</div>' },
  ],
  read: (head) =>
    head.signed
      .filter((box) => !isApart(box) && box.characters < 250)
      .map((box) => textOf(box, 400))
      .filter((text) => text !== "")
      .slice(0, 6),
});
