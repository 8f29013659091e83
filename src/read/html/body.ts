import type { LeftOut } from "../../contract.ts";
import type { BlockKind } from "../../core/page.ts";
import { articleBody, articleBox, heldWeights } from "./article-body.ts";
import { blocksOf, type TextBlock } from "./blocks.ts";
import type { BodyRule } from "./body-rule.ts";
import type { Head } from "./head.ts";
import { besideBody, leadInOf } from "./lead-in.ts";
import { hostOf, leaveOutLines } from "./line.ts";
import { lineRules } from "./line-rules.ts";
import { outsideArticle } from "./outside-article.ts";
import { standfirst, standfirstOf } from "./standfirst.ts";
import { type Box, textOf, within } from "./tree.ts";

/** The rules that take text into the body, in the order in which they are applied. */
export const bodyRules: readonly BodyRule[] = [articleBody, besideBody, standfirst];

/** A block of the body, and the rule that took it in. */
export interface BodyBlock {
  readonly text: string;
  readonly kind: BlockKind;
  readonly level: number;
  readonly why: string;
}

/** The article's body, and what of the page is no part of it. */
export interface Body {
  readonly blocks: readonly BodyBlock[];
  readonly leftOut: readonly LeftOut[];
}

/** The blocks of the article's body; `chrome` is what was left out before. */
export function bodyOf(head: Head, titles: readonly string[], chrome: readonly Box[]): Body {
  const { tree } = head;
  const all = blocksOf(tree);
  const held = heldWeights(tree, all);
  const root = articleBox(tree, held, head.headline);
  const taken = new Map<TextBlock, BodyRule>();
  for (const block of all) if (within(block.box, root)) taken.set(block, articleBody);
  const inside = all.filter((block) => taken.has(block));
  for (const block of leadInOf(root, all, held)) if (!taken.has(block)) taken.set(block, besideBody);
  const begin = inside[0]?.box.order ?? 0;
  const summed = standfirstOf(
    head,
    all.filter((block) => !taken.has(block)),
    begin,
    inside.map(({ text }) => text).join(" "),
  );
  for (const block of summed) taken.set(block, standfirst);
  for (const block of all) if (!taken.has(block)) block.leftOutBy = outsideArticle.id;
  const kept = leaveOutLines(
    all.filter((block) => taken.has(block)),
    lineRules,
    { titles, host: hostOf(head.url ?? ""), chrome },
  );
  const blocks = kept.map((block) => {
    const rule = taken.get(block) ?? articleBody;
    const kind = rule === standfirst ? ("standfirst" as const) : block.kind;
    return { text: block.text, kind, level: kind === "standfirst" ? 0 : block.level, why: rule.id };
  });
  return { blocks, leftOut: leftOutOf(chrome, all) };
}

function leftOutOf(chrome: readonly Box[], blocks: readonly TextBlock[]): LeftOut[] {
  const out: LeftOut[] = [];
  for (const box of chrome) {
    const text = textOf(box);
    if (text !== "") out.push({ text, why: box.leftOutBy ?? "" });
  }
  for (const { text, leftOutBy } of blocks) if (leftOutBy !== null) out.push({ text, why: leftOutBy });
  return out;
}
