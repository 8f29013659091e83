import type { SummarySentence } from "../../contract.ts";
import type { Document } from "../../core/document.ts";
import type { Block } from "../../core/page.ts";
import type { RuleFace } from "../../core/rule.ts";
import type { Scene } from "./scene.ts";

/** Items that make a list the body of an article. */
const fewestItems = 3;
/** The share of the body's characters that stands in the list. */
const listShare = 0.6;

/** A list has no sentence that tells what it lists; its heading does. */
export const listBody: RuleFace = {
  id: "summary/list-body",
  summary: "Where the body is a list or a table, its heading is part of the summary.",
  examples: [
    {
      text: "[Harbours that will close]\n\nWhitby in Yorkshire\n\nHull on the Humber\n\nGrimsby by the sea",
      blocks: ["heading", "list-item", "list-item", "list-item"],
    },
    {
      text: "Harbours that will close\n\nThe council voted on Tuesday to close three harbours of the coast.\n\nWhitby\n\nHull\n\nGrimsby",
      blocks: ["heading", "paragraph", "list-item", "list-item", "list-item"],
    },
  ],
};

const isItem = ({ kind }: Block): boolean => kind === "list-item" || kind === "table-row";

/** The heading of the list that is the article's body, if there is one. */
export function listHeading({ doc }: Scene): SummarySentence | null {
  const { blocks, text } = doc;
  if (!blocks.some(isItem)) return null;
  const items = blocks.filter(isItem);
  if (items.length < fewestItems) return null;
  const inItems = lengthOf(items);
  const prose = blocks.filter(({ kind }) => kind === "paragraph" || kind === "standfirst");
  if (inItems < listShare * (inItems + lengthOf(prose))) return null;
  const heading = headingBefore(doc, blocks.indexOf(items[0] as Block));
  if (heading === null) return null;
  const { start, end } = heading;
  return { text: text.slice(start, end), start, end, score: 0, why: [listBody.id] };
}

const lengthOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { start, end }) => sum + end - start, 0);

/** The nearest heading above a block. */
function headingBefore({ blocks }: Document, index: number): Block | null {
  for (let i = index - 1; i >= 0; i--) if (blocks[i]?.kind === "heading") return blocks[i] as Block;
  return null;
}
