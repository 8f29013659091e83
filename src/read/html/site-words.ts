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

/** What begins with such words says no more than they do. */
const begun: ReadonlySet<PhraseClass> = new Set(["paywall", "media"]);

/** A notice that begins so is no longer. */
const longestBegun = 260;

/** A line made of the words that sites put around articles, in whatever language. */
export const siteWords = lineRule({
  id: "html/site-words",
  summary: "A line made of the words that sites put around articles, in whatever language.",
  judges: ({ block }) => {
    if (
      block.text.length > longestBegun ||
      !(block.kind === "paragraph" || (block.kind === "list-item" && isLinked(block)))
    )
      return false;
    const met = phraseOf(block.text);
    if (met === null) return false;
    return met.how === "whole" ? ofSite.has(met.cls) : met.how === "start" && begun.has(met.cls);
  },
  examples: [
    {
      text: "<p>The council voted on Monday evening to keep both of the branch libraries open for another year, its members said.</p><p>[Del artiklen]</p>",
    },
    {
      text: "<p>Der Rat will beide Büchereien noch ein Jahr offen halten, sagten seine Mitglieder am Montagabend nach der Sitzung im Rathaus.</p><p>[Dies ist eine maschinelle Übersetzung eines Artikels aus dem Tal. Er wurde von einem Menschen gelesen.]</p>",
    },
    { text: "<h2>Share</h2><p>The council voted on Monday evening to keep both of the branch libraries open.</p>" },
  ],
});
