import { fieldRule } from "./field.ts";
import { isApart } from "./marked.ts";
import { isSiteName } from "./title-text.ts";
import { textOf } from "./tree.ts";

/** A first-level heading of three words or more that is no site name and stands in no menu. */
export const articleHeading = fieldRule({
  id: "html/article-heading",
  summary: "A first-level heading of three words or more that is no site name and stands in no menu.",
  examples: [
    { text: "<title>The day on the river</title><h1>[Ferry runs aground]</h1>" },
    { text: "<nav><h1>Where to go next</h1></nav><h1>News</h1>" },
  ],
  read: (head) =>
    head.h1
      .filter((box) => !isApart(box))
      .map((box) => textOf(box, 1000))
      .filter((text) => text.length >= 10 && text.length < 300 && isLong(text) && !isSiteName(text, head))
      .slice(0, 1),
});

const isLong = (text: string): boolean =>
  text.split(/\s+/).length >= 3 || /(?:\p{sc=Han}|\p{sc=Hiragana}|\p{sc=Katakana}){8}/u.test(text);
