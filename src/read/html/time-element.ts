import { fieldRule } from "./field.ts";
import { isApart } from "./marked.ts";
import { textOf } from "./tree.ts";

/** The moment in a time element. */
export const timeElement = fieldRule({
  id: "html/time-element",
  summary: "The moment in a time element.",
  examples: [{ text: '<time datetime="[2024-05-03]">3 May</time>' }, { text: "<p>3 May 2024</p>" }],
  read: (head) =>
    head.times
      .filter((box) => !isApart(box))
      .map((box) => box.attributes.datetime || textOf(box, 200))
      .filter((text) => text !== "")
      .slice(0, 5),
});
