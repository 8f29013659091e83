import { fieldRule } from "./field.ts";
import { nearHeadline, oneByline, partedText } from "./near.ts";

/** The names in an element that is named for a byline, near the headline. */
export const bylineElement = fieldRule({
  id: "html/byline-element",
  summary: "The names in an element that is named for a byline, near the headline.",
  examples: [
    { text: '<h1>Ferry</h1><div class="byline">[By Ann Bell]</div>' },
    { text: '<h1>Ferry</h1><div class="comment-author">Ann Bell</div>' },
    { text: '<h1>Ferry</h1><div class="lede">By boat they came.</div>' },
  ],
  read: (head) =>
    oneByline(nearHeadline(head, head.signed, (box) => box.characters < 250))
      .map(partedText)
      .filter((text) => text !== "")
      .slice(0, 6),
});
