import type { RuleFace } from "../../core/rule.ts";
import type { TextBlock } from "./blocks.ts";
import { hostOf, ownerOf } from "./host.ts";
import type { Picture } from "./markup.ts";
import type { Box } from "./tree.ts";

/** A text block with those around it, as the rules for lines look at it. */
export interface LineView {
  readonly block: TextBlock;
  /** Its place in `blocks`. */
  readonly at: number;
  /** The blocks that are still taken for body, in order. */
  readonly blocks: readonly TextBlock[];
  /** The titles that the page states. */
  readonly titles: readonly string[];
  /** The full names of the persons that the page names as its authors, in small letters. */
  readonly authors: readonly string[];
  /** The host of the page; null where it is not known. */
  readonly host: string | null;
  /** The elements that were left out before, in order. */
  readonly chrome: readonly Box[];
  /** The pictures of the page that have words to stand for them, in order. */
  readonly pictures: readonly Picture[];
  /** Place of the first and the last block that is prose; -1 without any. */
  readonly firstProse: number;
  readonly lastProse: number;
}

/** What of a view is the same for all blocks of a page. */
export type PageView = Pick<LineView, "titles" | "authors" | "host" | "chrome" | "pictures">;

/** A rule that says a text block within the article is no part of its body. */
export interface LineRule extends RuleFace {
  readonly kind: "line";
  readonly judges?: (view: LineView) => boolean;
  /** For a rule that sees runs of blocks; `given` are all blocks of the article, those left out before with them. */
  readonly selects?: (
    blocks: readonly TextBlock[],
    chrome: readonly Box[],
    given: readonly TextBlock[],
  ) => readonly TextBlock[];
}

/** Declares a rule that leaves text blocks out. */
export const lineRule = (rule: Omit<LineRule, "kind">): LineRule => ({ kind: "line", ...rule });

/** True for a block of sentences: long enough, of more than one word, and mostly outside links. */
export const isProse = (block: TextBlock): boolean =>
  block.kind !== "heading" &&
  block.kind !== "table-row" &&
  block.text.length >= 80 &&
  block.linked < 0.5 * block.text.length &&
  (block.text.includes(" ") || /[^\x00-\u02af]/.test(block.text));

/** True if all of the block's text is links. */
export const isLinked = (block: TextBlock): boolean =>
  block.linked > 0 && block.linked >= 0.9 * letterCount(block.text) && !block.href?.startsWith("#");

const letterCount = (text: string): number => text.replace(/(?:\s|\p{P}|\p{S})+/gu, "").length;

/** Applies the rules, one after the other, each to what the earlier ones left. */
export function leaveOutLines(given: readonly TextBlock[], rules: readonly LineRule[], page: PageView): TextBlock[] {
  let blocks = [...given];
  for (const rule of rules) {
    for (const block of rule.selects?.(blocks, page.chrome, given) ?? []) block.leftOutBy = rule.id;
    if (rule.judges !== undefined) judgeAll(blocks, rule.id, rule.judges, page);
    if (blocks.some((block) => block.leftOutBy !== null)) blocks = blocks.filter((block) => block.leftOutBy === null);
  }
  return blocks;
}

/** Asks a rule about every block; one view serves for all of them. */
function judgeAll(blocks: readonly TextBlock[], id: string, judges: (view: LineView) => boolean, page: PageView): void {
  const first = blocks[0];
  if (first === undefined) return;
  const firstProse = blocks.findIndex(isProse);
  const lastProse = blocks.findLastIndex(isProse);
  const view: { -readonly [Key in keyof LineView]: LineView[Key] } = {
    ...page,
    block: first,
    at: 0,
    blocks,
    firstProse,
    lastProse,
  };
  for (let at = 0; at < blocks.length; at++) {
    view.block = blocks[at] as TextBlock;
    view.at = at;
    if (judges(view)) view.block.leftOutBy = id;
  }
}

/** True if the block's first link leads to another owner's site. */
export function leadsAway(block: TextBlock, host: string | null): boolean {
  if (host === null || block.href === null) return false;
  const to = hostOf(block.href);
  return to !== null && ownerOf(to) !== ownerOf(host);
}

/** Chrome that has headings of its own. */
const titled: ReadonlySet<string> = new Set([
  "html/related",
  "html/teaser",
  "html/newsletter",
  "html/paywall",
  "html/comments",
]);

/** True if a box of such chrome stands between two blocks that follow each other; the boxes come in order. */
export function partedByBox(block: TextBlock, next: TextBlock, chrome: readonly Box[]): boolean {
  for (let i = firstAfter(chrome, block.box.order); i < chrome.length; i++) {
    const box = chrome[i] as Box;
    if (box.order >= next.box.order) return false;
    if (box.characters >= 60 && titled.has(box.leftOutBy ?? "")) return true;
  }
  return false;
}

/** Place of the first behind an order, among what comes in order. */
export function firstAfter(boxes: readonly Pick<Box, "order">[], order: number): number {
  let low = 0;
  let high = boxes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((boxes[middle] as Pick<Box, "order">).order <= order) low = middle + 1;
    else high = middle;
  }
  return low;
}
