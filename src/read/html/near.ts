import type { Head } from "./head.ts";
import { isApart } from "./marked.ts";
import { type Box, textOf } from "./tree.ts";

/** How many elements before and behind the headline a byline or date may stand. */
const before = 40;
const behind = 160;

/** How many elements of a page without a headline are looked at. */
const withoutHeadline = 2_000;

/** How many elements may part the names of one byline. */
const together = 14;

/** The boxes that stand about the headline. */
export const boxesNear = ({ tree, headline }: Head): readonly Box[] =>
  headline === null
    ? tree.slice(0, withoutHeadline)
    : tree.slice(Math.max(0, headline.order - before), headline.order + behind);

/** The boxes that stand about the headline, outside chrome, innermost ones that `wanted` knows. */
export function nearHeadline(head: Head, boxes: readonly Box[], wanted: (box: Box) => boolean): readonly Box[] {
  const at = head.headline?.order ?? null;
  const near = boxes.filter(
    (box) =>
      (at === null ? box.order < withoutHeadline : box.order >= at - before && box.end <= at + behind) &&
      box.characters > 0 &&
      wanted(box) &&
      !isApart(box),
  );
  return near.filter((box, i) => {
    const next = near[i + 1];
    return next === undefined || next.order >= box.end; // in the order of the page, what a box holds follows it
  });
}

/** The first of the boxes, and those that follow it closely: the names of one byline. */
export function oneByline(boxes: readonly Box[]): readonly Box[] {
  const far = boxes.findIndex((box, i) => i > 0 && box.order - (boxes[i - 1] as Box).end > together);
  return far < 0 ? boxes : boxes.slice(0, far);
}

/** The text of a box with a bar between its inline elements, so that "Ann Bell" and "The Bell" beside it stay two. */
export function partedText(box: Box): string {
  const parts: string[] = [];
  for (const child of box.children) parts.push(typeof child === "string" ? child : ` | ${textOf(child, 300)} | `);
  const pieces = parts.join("").split("|");
  return pieces
    .map((piece) => piece.replace(/\s+/g, " ").trim())
    .filter((piece) => piece !== "")
    .join(" | ");
}
