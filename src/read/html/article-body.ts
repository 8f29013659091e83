import type { TextBlock } from "./blocks.ts";
import { bodyRule } from "./body-rule.ts";
import { holdsArticle } from "./chrome.ts";
import { eachName } from "./names.ts";
import { type Box, type Tree, within } from "./tree.ts";

/** The smallest element that holds nearly all of the page's sentences. */
export const articleBody = bodyRule({
  id: "html/article-body",
  summary: "The smallest element that holds nearly all of the page's sentences.",
  examples: [
    {
      text: "<div><p>[The council voted on Monday evening to keep both of the branch libraries open for another year.]</p><p>[Its members said that the money will come from the sale of the old town hall, and from a lottery.]</p></div><div>Weather: sunny</div>",
    },
    { text: "<p></p>" },
  ],
});

/** A child that holds this share of its parent's text is looked into. */
const nearlyAll = 0.8;

/** The same for an element that by its tag or names holds the article. */
const most = 0.5;

/** The same for such an element that holds the headline too. */
const much = 0.3;

function shareOf(box: Box, headline: Box | null): number {
  if (!isNamed(box)) return nearlyAll;
  return headline !== null && within(headline, box) ? much : most;
}

function isNamed(box: Box): boolean {
  if (box.name === "article" || box.name === "main" || box.attributes.role === "main") return true;
  let named = false;
  eachName(box, (name) => {
    named ||= holdsArticle.has(name);
  });
  return named;
}

/** How much a block speaks for being part of an article. */
export function weight(block: TextBlock): number {
  const own = block.text.length - block.linked;
  if (block.kind === "heading" || own < 40) return 0;
  if (block.linked > 0.5 * block.text.length) return 0;
  return block.kind === "paragraph" ? own : own / 2;
}

/** What every box of a page holds of the blocks' weights, by its order. */
export function heldWeights(tree: Tree, blocks: readonly TextBlock[]): Float64Array {
  const held = new Float64Array(tree.length);
  for (const block of blocks) held[block.box.order] = (held[block.box.order] as number) + weight(block);
  for (let i = tree.length - 1; i > 0; i--) {
    const { order } = (tree[i] as Box).parent as Box;
    held[order] = (held[order] as number) + (held[i] as number);
  }
  return held;
}

/** The element that the rule means. */
export function articleBox(tree: Tree, held: Float64Array, headline: Box | null): Box {
  let at: Box = tree[0];
  for (;;) {
    const heaviest = heaviestChild(at, held);
    if (heaviest === null || heaviest.name === "p") return at;
    const weightOf = held[heaviest.order] as number;
    if (weightOf === 0 || weightOf < shareOf(heaviest, headline) * (held[at.order] as number)) return at;
    at = heaviest;
  }
}

function heaviestChild(box: Box, held: Float64Array): Box | null {
  let best: Box | null = null;
  for (const child of box.children)
    if (typeof child !== "string" && (best === null || (held[child.order] as number) > (held[best.order] as number)))
      best = child;
  return best;
}
