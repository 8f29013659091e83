import { type PhraseClass, phraseOf } from "../text/phrases.ts";
import { isLinked, lineRule } from "./line.ts";

/** What site words of these classes say is of no article. */
const ofSite: ReadonlySet<PhraseClass> = new Set([
  "share",
  "newsletter",
  "cookies",
  "paywall",
  "comments",
  "advertisement",
  "media",
  "contact",
  "legal",
  "related",
  "reading-time",
]);

/** A line made of the words that sites put around articles, in whatever language. */
export const siteWords = lineRule({
  id: "html/site-words",
  summary: "A line made of the words that sites put around articles, in whatever language.",
  judges: ({ block }) => {
    if (block.text.length > 130 || !(block.kind === "paragraph" || (block.kind === "list-item" && isLinked(block))))
      return false;
    const met = phraseOf(block.text);
    return met !== null && met.how === "whole" && ofSite.has(met.cls);
  },
  examples: [
    {
      text: "<p>The council voted on Monday evening to keep both of the branch libraries open for another year, its members said.</p><p>[Del artiklen]</p>",
    },
    { text: "<h2>Share</h2><p>The council voted on Monday evening to keep both of the branch libraries open.</p>" },
  ],
});
