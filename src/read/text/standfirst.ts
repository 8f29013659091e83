import { isBody } from "../../core/page.ts";
import type { RuleFace } from "../../core/rule.ts";
import { outsideArticle } from "./outside-article.ts";
import type { Placed } from "./placed.ts";
import type { Region } from "./region.ts";
import { saysTitle } from "./repeated-line.ts";

/** The sentence under the headline that says what the article is about. */
export const standfirst: RuleFace = {
  id: "text/standfirst",
  summary: "The sentence between headline and byline that says what the article is about.",
  examples: [
    {
      text: "Dam bursts above the town\n\n[Two people are dead and the road to the coast is cut, days after engineers wrote to the mayor.]\n\nBy Ada Quist\n\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.\n\nEngineers had warned for years that its walls were too thin, and the council met again in the evening to hear them.",
    },
    {
      text: "Dam bursts above the town\n\nThe dam above the town burst on Monday, killing two people and cutting the road to the coast, officials said.\n\nEngineers had warned for years that its walls were too thin, and the council met again in the evening to hear them.",
    },
  ],
};

/** The first line under the headline that is more than a name or a label, above the byline or the date. */
export function nameStandfirst(placed: readonly Placed[], region: Region, head: number): void {
  if (head < 0 || head >= region.first) return;
  for (let at = head + 1; at <= Math.min(region.first, head + 5); at++) {
    const each = placed[at];
    if (each?.kind === "standfirst") return;
    if (each?.why !== outsideArticle.id || saysTitle(each.line, placed[head]?.line.text ?? "")) continue;
    const { size, text, gap } = each.line;
    const first = at === head + 1;
    const dated = placed.slice(at + 1, at + 6).some(({ kind }) => kind === "byline" || kind === "date-line");
    const words = text.match(/(?<![\p{ID_Continue}'’-])\p{Lowercase}[\p{ID_Continue}'’-]*/gu)?.length ?? 0;
    if (size >= (first ? 35 : 60) && gap > 0 && (dated || size >= 90) && words >= 4)
      Object.assign(each, { kind: "standfirst", why: standfirst.id });
    return;
  }
}

/** A short sentence between the standfirst and more of it, or the text, is its own. */
export function joinStandfirst(placed: readonly Placed[]): void {
  placed.forEach((each, at) => {
    const below = placed[at + 1];
    const held = placed[at - 1]?.kind === "standfirst" && below !== undefined && isBody(below.kind);
    if (held && each.why === outsideArticle.id && each.line.ends === "stop" && each.line.size >= 20)
      Object.assign(each, { kind: "standfirst", why: standfirst.id });
  });
}
