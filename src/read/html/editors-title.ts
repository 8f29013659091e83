import { fieldRule } from "./field.ts";
import { type Head, metaOf } from "./head.ts";
import { textIn, typesOf } from "./json-ld.ts";
import { dereference } from "./references.ts";
import { holdsWords, sameWords, withoutSite } from "./title-text.ts";
import { textOf, tidy } from "./tree.ts";

/**
 * Of the titles of a news article that disagree, the one that the title element does not repeat: that one is made for search engines.
 * The JSON-LD comes first, then the heading, then OpenGraph.
 */
export const editorsTitle = fieldRule({
  id: "html/editors-title",
  summary:
    "Of the titles of a news article that disagree, the one that the title element, made for search engines, does not repeat.",
  examples: [
    {
      text: '<title>Bellport ferry: accident, delays, what we know</title><meta property="og:title" content="Bellport ferry: accident, delays, what we know"><script type="application/ld+json">{"@type":"NewsArticle","headline":"[The night on the sandbank]"}</script>',
    },
    {
      text: '<title>The night on the sandbank</title><meta property="og:title" content="The night on the sandbank"><script type="application/ld+json">{"@type":"NewsArticle","headline":"The night on the sandbank"}</script>',
    },
  ],
  read: (head) => {
    const { article, pageTitle } = head;
    if (article === null || pageTitle === null || !typesOf(article).some((type) => newsType.test(type))) return [];
    const headline = cleaned(textIn(article.headline), head);
    const social = cleaned(metaOf(head, "og:title"), head);
    if (headline === null || social === null || cut.test(headline)) return [];
    const heading = headingOf(head, cut.test(social) ? [headline] : [headline, social]);
    const element = cleaned(pageTitle, head) ?? "";
    const titles = [headline, ...(heading === null ? [] : [heading]), ...(cut.test(social) ? [] : [social])];
    if (titles.every((title) => sameWords(title, headline)) || !titles.some((title) => sameWords(title, element)))
      return [];
    const own = titles.find((title) => !sameWords(title, element) && !holdsWords(title, element));
    return own === undefined ? [] : [own];
  },
});

const newsType = /NewsArticle$|^Report/;
/** A title that was cut to a length. */
const cut = /(?:\.\.\.|…|[,:–-]|\b(?:und|and|et|y|e|or|oder|the|der|die|das))\s{0,3}$/i;

const cleaned = (title: string | null, head: Head): string | null =>
  title === null ? null : withoutSite(tidy(dereference(title)), head);

/** The first heading long enough to be a title; one of the stated titles where it holds that and more. */
function headingOf(head: Head, stated: readonly string[]): string | null {
  for (const box of head.h1) {
    const text = textOf(box, 1000);
    if (text.length >= 15 && text.length < 300) return stated.find((title) => holdsWords(text, title)) ?? text;
  }
  return null;
}
