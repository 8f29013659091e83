import type { TextBlock } from "./blocks.ts";
import { lineRule } from "./line.ts";
import { squash } from "./title-text.ts";

/** Sentences that stand on the page before, and the line that stood over them there too: a copy for another width of the screen, or of the whole article. */
export const repeatedText = lineRule({
  id: "html/repeated-text",
  summary: "Sentences that stand on the page before: a copy for another width of the screen, or of the whole article.",
  selects: (blocks) => {
    const copies = copiesIn(blocks);
    if (copies.size === 0) return [];
    const times = countOf(blocks.map(({ text }) => text));
    return [...copies].flatMap(([at, first]) => {
      const over = blocks[at - 1]; // said twice, it is the heading of both
      const alike = over !== undefined && times.get(over.text) === 2 && over.text === blocks[first - 1]?.text;
      return [...(alike ? [over] : []), blocks[at] as TextBlock];
    });
  },
  examples: [
    {
      text: "<p>The council voted on Monday evening to keep both of the branch libraries open for another year, its members said.</p><div><p>[The council voted on Monday evening to keep both of the branch libraries open for another year, its members said.]</p></div><p>The money will come from the sale of the old town hall, and from a lottery that is to be held in the spring.</p>",
    },
    {
      text: "<div><h3>Both stay open</h3><p>The council voted on Monday evening to keep both of the branch libraries open for another year, its members said.</p></div><div><h3>[Both stay open]</h3><p>[The council voted on Monday evening to keep both of the branch libraries open for another year, its members said.]</p></div>",
    },
    { text: "<p>The council voted on Monday evening.</p><p>The council voted on Monday evening.</p>" },
  ],
});

/** Shorter blocks may well be said twice. */
const shortest = 80;
const longest = 20_000;
const beginning = 200;

/** The places of blocks that are copies, with the place of what they copy; -1 for the copy of the whole article. */
function copiesIn(blocks: readonly TextBlock[]): ReadonlyMap<number, number> {
  const prose = [...blocks.keys()].filter((at) => isLong(blocks[at] as TextBlock));
  const begins = prose.map((at) => squash((blocks[at] as TextBlock).text.slice(0, beginning)));
  const alike = countOf(begins);
  const squashed = prose.map((at, i) => {
    const begin = begins[i] as string;
    return alike.get(begin) === 1 ? begin : squash((blocks[at] as TextBlock).text.slice(0, longest)); // what begins like no other is no other
  });
  const times = countOf(squashed);
  const first = new Map<string, number>();
  const openings = begins.slice(0, 20).map((begin) => begin.slice(0, 50));
  const copies = new Map<number, number>();
  prose.forEach((at, i) => {
    const { text } = blocks[at] as TextBlock;
    const key = squashed[i] as string;
    const before = first.get(key);
    if (text.length >= 1000 && isCopy(squash(text.slice(0, longest)), openings)) copies.set(at, -1);
    else if (before === undefined) first.set(key, at);
    else if (times.get(key) === 2) copies.set(at, before); // a question asked of everyone comes more often
  });
  return copies;
}

const isLong = ({ text, kind }: TextBlock): boolean => text.length >= shortest && kind === "paragraph";

function countOf(texts: readonly string[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const text of texts) times.set(text, (times.get(text) ?? 0) + 1);
  return times;
}

/** True for the text of a long block in which three others stand. */
function isCopy(squashed: string, openings: readonly string[]): boolean {
  let held = 0;
  for (const opening of openings) if (squashed.includes(opening, 1) && ++held >= 3) return true;
  return false;
}
