import type { RuleFace } from "../../core/rule.ts";
import type { TextBlock } from "./blocks.ts";

/** A text block with those around it, as the rules for lines look at it. */
export interface LineView {
  readonly block: TextBlock;
  /** Its place in `blocks`. */
  readonly at: number;
  /** The blocks that are still taken for body, in order. */
  readonly blocks: readonly TextBlock[];
  /** The titles that the page states. */
  readonly titles: readonly string[];
  /** Place of the first and the last block that is prose; -1 without any. */
  readonly firstProse: number;
  readonly lastProse: number;
}

/** A rule that says a text block within the article is no part of its body. */
export interface LineRule extends RuleFace {
  readonly kind: "line";
  readonly judges: (view: LineView) => boolean;
}

/** Declares a rule that leaves text blocks out. */
export const lineRule = (rule: Omit<LineRule, "kind">): LineRule => ({ kind: "line", ...rule });

/** True for a block of sentences: long enough, and mostly outside links. */
export const isProse = (block: TextBlock): boolean =>
  block.kind !== "heading" &&
  block.kind !== "table-row" &&
  block.text.length >= 80 &&
  block.linked < 0.5 * block.text.length;

/** True if all of the block's text is links. */
export const isLinked = (block: TextBlock): boolean =>
  block.linked > 0 && block.linked >= 0.9 * letterCount(block.text) && !block.href?.startsWith("#");

const letterCount = (text: string): number => text.replace(/[\s\p{P}\p{S}]+/gu, "").length;

/** Applies the rules, one after the other, each to what the earlier ones left. */
export function leaveOutLines(
  given: readonly TextBlock[],
  rules: readonly LineRule[],
  titles: readonly string[],
): TextBlock[] {
  let blocks = given;
  for (const rule of rules) {
    const firstProse = blocks.findIndex(isProse);
    const lastProse = blocks.findLastIndex(isProse);
    blocks.forEach((block, at) => {
      if (rule.judges({ block, at, blocks, titles, firstProse, lastProse })) block.leftOutBy = rule.id;
    });
    blocks = blocks.filter((block) => block.leftOutBy === null);
  }
  return [...blocks];
}
