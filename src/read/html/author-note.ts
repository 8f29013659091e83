import { introduces, introducesAbove } from "../text/author-note.ts";
import { lineRule } from "./line.ts";

/** A paragraph that tells who someone is: at the end, where it begins with an author's name or in emphasis with a writer's; anywhere, where the name stands over it. */
export const authorNote = lineRule({
  id: "html/author-note",
  summary:
    "A paragraph that tells who someone is: at the end, where it begins with an author's name or in emphasis with a writer's; anywhere, where the name stands over it.",
  judges: ({ block, at, authors, lastProse }) => {
    if (block.kind !== "paragraph" || at === 0 || block.text.length > longest) return false;
    if (introducesAbove(block.text)) return true;
    if (at < lastProse - 1) return false;
    const text = block.text.toLowerCase();
    if (block.stressed >= 0.8 * text.length && introduces(block.text)) return true;
    return authors.some((name) => text.startsWith(name) && /^,? \p{Alphabetic}/u.test(text.slice(name.length)));
  },
  examples: [
    {
      text: '<meta name="author" content="Ann Bell"><p>The council voted on Monday evening to keep both of the branch libraries open for another year, its members said.</p><p>The money will come from the sale of the old town hall, and from a lottery that is to be held in the spring.</p><p>[Ann Bell has reported on the harbour since 2011, and lives in Bellport.]</p>',
    },
    {
      text: "<p>Der Rat will beide Büchereien noch ein Jahr offen halten, sagten seine Mitglieder am Montagabend nach der Sitzung im Rathaus.</p><p><em>[Ada Quist ist Tal-Reporterin für die Gemeinden am oberen Rhein.]</em></p>",
    },
    {
      text: "<p>Der Rat will beide Büchereien noch ein Jahr offen halten, sagten seine Mitglieder am Montagabend nach der Sitzung im Rathaus.</p><h3>Ada Quist ...</h3><p>[... ist Wasserbauerin am Institut für Häfen in Bellport und schreibt über Brücken.]</p><p>Das Geld dafür soll aus dem Verkauf des alten Rathauses kommen, und aus einer Lotterie im Frühjahr.</p>",
    },
    {
      text: '<meta name="author" content="Ann Bell"><p>The council voted on Monday evening to keep both of the branch libraries open for another year, its members said.</p><p>Ann Bellamy, who led the vote, said that the money will come from the sale of the old town hall, and from a lottery.</p>',
    },
  ],
});

const longest = 700;
