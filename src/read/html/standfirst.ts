import type { TextBlock } from "./blocks.ts";
import { bodyRule } from "./body-rule.ts";
import { type Head, metaOf } from "./head.ts";
import { textIn } from "./json-ld.ts";
import { isSigned } from "./marked.ts";
import { eachName } from "./names.ts";
import { squash } from "./title-text.ts";
import type { Box } from "./tree.ts";

/** The lines between headline and body that sum the article up: the ones the metadata describe it with, or named for it. */
export const standfirst = bodyRule({
  id: "html/standfirst",
  summary: "The lines between headline and body that sum the article up.",
  examples: [
    {
      text: '<header><h1>Ferry runs aground</h1><p class="standfirst">[Ninety people spent the night on a sandbank off Bellport.]</p></header><div><p>The ferry left on time on Monday evening, and nobody on board saw the sandbank before the bow stood on it, a passenger said.</p><p>The harbour office said that the buoy had been moved by a storm in the week before, and that no one had told the captain.</p></div>',
    },
    { text: "<h1>Ferry runs aground</h1><p>By Ann Bell</p>" },
  ],
});

const names: ReadonlySet<string> = new Set(
  "standfirst,lead,lede,leadtext,lead text,dek,deck,subtitle,sub title,subheadline,sub headline,subheading,sub heading,subhead,intro,introduction,summary,excerpt,teaser,abstract,kurztext,vorspann,chapo,chapeau,sottotitolo,entradilla,bajada,ingress,zajawka,perex,description,strapline,sub header,subheader,post excerpt,article intro,article summary,article lead,articlelead,sapo,anrisstext".split(
    ",",
  ),
);

/** The blocks outside the article's element that are its standfirst, in the order of the page. `before` is the order at which the body begins. */
export function standfirstOf(head: Head, blocks: readonly TextBlock[], before: number, inside: string): TextBlock[] {
  const stated = [
    textIn(head.article?.description),
    metaOf(head, "og:description", "twitter:description"),
    metaOf(head, "description"),
  ]
    .filter((text) => text !== null)
    .map(squash)
    .filter((text) => text.length >= 25);
  const body = squash(inside.slice(0, 5000));
  const title = titleOrder(head, before);
  return blocks
    .filter((block) => {
      const { text, box } = block;
      if (box.order >= before || text.length < 25 || block.linked > 0.5 * text.length || block.kind === "table-row")
        return false;
      const squashed = squash(text);
      if (squashed.length < 20 || body.includes(squashed)) return false;
      const described = stated.some((each) => agree(each, squashed));
      if (described && text.length >= 40) return true;
      if (title < 0 || box.order < title || text.length < 40) return false;
      return named(box) || (block.kind === "paragraph" && text.length >= 60 && /[.!?…。]["”»]?$/u.test(text));
    })
    .slice(0, 4);
}

/** True if one of two squashed texts opens with the other, or with most of it. */
function agree(described: string, shown: string): boolean {
  const length = Math.min(described.length, shown.length, 80);
  return (
    length >= 25 &&
    described.slice(0, length - 3) === shown.slice(0, length - 3) &&
    shown.length <= described.length * 3
  );
}

/** Order of the last first-level heading before the body that is no site's; -1 without one. */
function titleOrder(head: Head, before: number): number {
  let order = -1;
  for (const box of head.h1) if (box.order < before && box.characters > 10) order = box.order;
  return order;
}

/** True if the box or one of the three around it is named for a standfirst. */
function named(box: Box): boolean {
  let at: Box | null = box;
  for (let up = 0; up < 3 && at !== null; up++, at = at.parent) {
    let met = false;
    if (isSigned(at)) return false;
    eachName(at, (name) => {
      met ||= names.has(name);
    });
    if (met) return true;
  }
  return false;
}
