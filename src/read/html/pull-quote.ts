import type { TextBlock } from "./blocks.ts";
import { lineRule } from "./line.ts";
import { eachName } from "./names.ts";
import { squash } from "./title-text.ts";
import { around, type Box } from "./tree.ts";

/** A quotation set apart that the article has in its text, with the line that says whose it is. */
export const pullQuote = lineRule({
  id: "html/pull-quote",
  summary: "A quotation set apart that the article has in its text, with the line that says whose it is.",
  selects: (blocks) => {
    const quotes = new Map<Box, TextBlock[]>();
    for (const block of blocks) {
      const quote = quoteAround(block.box);
      if (quote === null) continue;
      const held = quotes.get(quote);
      if (held === undefined) quotes.set(quote, [block]);
      else held.push(block);
    }
    if (quotes.size === 0 || quotes.size > most) return [];
    const set = new Set([...quotes.values()].flat());
    const rest = squash(blocks.flatMap((block) => (set.has(block) ? [] : [block.text])).join(" "));
    return [...quotes.values()].flatMap((held) => (isRepeated(held, rest) ? held : []));
  },
  examples: [
    {
      text: "<p>“We will keep both of the branches open for another year,” the mayor said after the vote on Monday evening.</p><blockquote><p>[We will keep both of the branches open for another year.]</p><div>[Mayor Ann Bell]</div></blockquote><p>The money will come from the sale of the old town hall, and from a lottery that is to be held in the spring.</p>",
    },
    {
      text: "<p>The mayor spoke for an hour after the vote on Monday evening, and was asked about the branches of the library.</p><blockquote><p>We will keep both of the branches open for another year.</p></blockquote>",
    },
  ],
});

/** A page with more of them is a collection of quotations. */
const most = 30;

const names: ReadonlySet<string> = new Set([
  "quote",
  "pullquote",
  "pull quote",
  "blockquote",
  "zitat",
  "citat",
  "citation",
]);

/** The nearest of the four boxes around a block that is a quotation by its tag or names. */
function quoteAround(inner: Box): Box | null {
  let up = 0;
  for (const box of around(inner)) {
    if (box.name === "blockquote") return box;
    if (box.characters <= longest && isNamed(box)) return box;
    if (++up === 4) break;
  }
  return null;
}

function isNamed(box: Box): boolean {
  if (!mayBeNamed.test(box.attributes.class ?? "")) return false;
  let named = false;
  eachName(box, (name) => {
    named ||= names.has(name);
  });
  return named;
}
const mayBeNamed = /quot|citat|zitat/i;

const shortest = 25;
const longest = 500;

/** True if the longest of the blocks, which are no longer than a quotation together, stands in the text. */
function isRepeated(held: readonly TextBlock[], rest: string): boolean {
  const words = held.map(({ text }) => squash(text)).sort((a, b) => b.length - a.length);
  const said = words[0] as string;
  return said.length >= shortest && said.length <= longest && words.length <= 3 && rest.includes(said);
}
