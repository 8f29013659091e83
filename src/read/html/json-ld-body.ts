import { bodyRule } from "./body-rule.ts";
import type { Head } from "./head.ts";
import { textIn } from "./json-ld.ts";
import { dereference } from "./references.ts";

/** The text of the article in the JSON-LD of a page that shows none. */
export const jsonLdBody = bodyRule({
  id: "html/json-ld-body",
  summary: "The text of the article in the JSON-LD of a page that shows none.",
  examples: [
    {
      text: '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry runs aground","articleBody":"[The ferry left on time on Monday evening, and nobody on board saw the sandbank before the bow stood on it, a passenger said. The harbour office said that the buoy had been moved by a storm in the week before, and that no one had told the captain of it. The line opens again on Thursday.]"}</script><p>Loading</p>',
    },
    { text: "<p>The ferry left on time on Monday evening.</p>" },
  ],
});

/** The text as markup: its lines as paragraphs, if it has no tags of its own. */
export function jsonLdMarkup({ article }: Head): string | null {
  const text = textIn(article?.articleBody) ?? textIn(article?.text);
  if (text === null) return null;
  if (/<(?:p|br|div)\b/i.test(text)) return text;
  return dereference(text)
    .split(/\n+/)
    .map((line) => `<p>${line.replace(/&/g, "&amp;").replace(/</g, "&lt;")}</p>`)
    .join("");
}
