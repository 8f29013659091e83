import type { LeftOut } from "../../contract.ts";
import type { BlockKind } from "../../core/page.ts";
import { articleBody, articleBox, heldWeights } from "./article-body.ts";
import { blocksOf, type TextBlock } from "./blocks.ts";
import type { BodyRule } from "./body-rule.ts";
import { leaveOut } from "./chrome.ts";
import { chromeRulesTable } from "./chrome-rules.ts";
import { embeddedBody, embeddedMarkup } from "./embedded-body.ts";
import type { Head } from "./head.ts";
import { hostOf } from "./host.ts";
import { jsonLdBody, jsonLdMarkup } from "./json-ld-body.ts";
import { besideBody, leadInOf } from "./lead-in.ts";
import { leaveOutLines, type PageView } from "./line.ts";
import { lineRules } from "./line-rules.ts";
import { type Markup, type Picture, safeMarkup } from "./markup.ts";
import { outsideArticle } from "./outside-article.ts";
import { standfirst, standfirstOf } from "./standfirst.ts";
import { isMachineSummary } from "./titled-box.ts";
import { type Box, parseTree, textOf, within } from "./tree.ts";

/** The rules that take text into the body, in the order in which they are applied. */
export const bodyRules: readonly BodyRule[] = [articleBody, besideBody, standfirst, jsonLdBody, embeddedBody];

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

/** What the page's head tells that the rules for lines look for in the body. */
export type Told = Pick<PageView, "titles" | "authors">;

/** A page with less text than this may have its article in its data. */
const hardlyAny = 250;

/** The blocks of the article's body; `chrome` is what was left out before, `markup` the page they stand in. */
export function bodyOf(head: Head, told: Told, chrome: readonly Box[], markup: Markup): Body {
  const shown = shownBody(head, told, chrome, markup.pictures);
  const length = lengthOf(shown.blocks);
  if (length >= hardlyAny) return shown;
  for (const [rule, article] of [
    [jsonLdBody, jsonLdMarkup(head)],
    [embeddedBody, embeddedMarkup(markup.data)],
  ] as const) {
    const blocks = article === null ? [] : blocksIn(article, rule, told);
    if (lengthOf(blocks) > Math.max(2 * length, 200)) return { blocks, leftOut: shown.leftOut };
  }
  return shown;
}

const lengthOf = (blocks: readonly BodyBlock[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0);

/** The blocks of a piece of markup that is all article. */
function blocksIn(article: string, rule: BodyRule, told: Told): BodyBlock[] {
  const { html, pictures } = safeMarkup(article);
  const tree = parseTree(html);
  const chrome = leaveOut(tree, chromeRulesTable);
  const kept = leaveOutLines(blocksOf(tree), lineRules, {
    ...told,
    host: null,
    chrome,
    pictures,
  });
  return kept.map(({ text, kind, level }) => ({ text, kind, level, why: rule.id }));
}

/** The body in the markup of the page. */
function shownBody(head: Head, told: Told, chrome: readonly Box[], pictures: readonly Picture[]): Body {
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
  all.forEach((block, at) => {
    const rule = taken.get(block);
    if (rule !== undefined && rule !== articleBody && isMachineSummary(at, all)) taken.delete(block);
  });
  for (const block of all) if (!taken.has(block)) block.leftOutBy = outsideArticle.id;
  const kept = leaveOutLines(
    all.filter((block) => taken.has(block)),
    lineRules,
    { ...told, host: hostOf(head.url ?? ""), chrome, pictures },
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
