import type { TextBlock } from "./blocks.ts";
import { bodyRule } from "./body-rule.ts";
import { isProse } from "./line.ts";
import { around, type Box, within } from "./tree.ts";

/** Sentences of the same article element that stand beside the element with most of the body. */
export const besideBody = bodyRule({
  id: "html/lead-in",
  summary: "Sentences of the same article element that stand before the element with most of the body.",
  examples: [
    {
      text: "<article><h1>Ferry runs aground</h1><div><p>[Ninety people spent the night on a sandbank off Bellport, and the first of them came home on Tuesday at noon.]</p></div><div><p>The ferry left on time on Monday evening, and nobody on board saw the sandbank before the bow stood on it, a passenger said.</p><p>The harbour office said that the buoy had been moved by a storm in the week before, and that no one had told the captain of it.</p><p>Ann Bell, who has sailed these waters for thirty years, said that the same had happened to her in the spring, at the same buoy.</p><p>The ferry company said that all who were on board will have their money back, and that the line opens again on Thursday.</p></div></article>",
    },
    { text: "<h1>Ferry runs aground</h1><p>By Ann Bell</p>" },
  ],
});

/** Blocks of the article element around `root` that stand before it. */
export function leadInOf(root: Box, blocks: readonly TextBlock[], held: Float64Array): TextBlock[] {
  const scope = scopeOf(root, held);
  if (scope === null) return [];
  const after = blocks.findLast(
    ({ kind, level, box }) => kind === "heading" && level === 1 && box.order < root.order && within(box, scope),
  );
  return blocks.filter(
    (block) =>
      within(block.box, scope) &&
      block.box.order < root.order &&
      block.box.order > (after?.box.order ?? -1) &&
      isProse(block),
  );
}

/** The article element around the body's, unless it holds much more text. */
function scopeOf(root: Box, held: Float64Array): Box | null {
  for (const box of around(root)) {
    if ((held[box.order] as number) > 1.6 * (held[root.order] as number)) return null;
    if (box !== root && (box.name === "article" || box.name === "main" || box.attributes.role === "main")) return box;
  }
  return null;
}
