import { lineRule } from "./line.ts";
import { squash } from "./title-text.ts";

/** Sentences that stand on the page before: a copy for another width of the screen, or of the whole article. */
export const repeatedText = lineRule({
  id: "html/repeated-text",
  summary: "Sentences that stand on the page before: a copy for another width of the screen, or of the whole article.",
  selects: (blocks) => {
    const prose = blocks.filter(({ text, kind }) => text.length >= shortest && kind === "paragraph");
    const begins = prose.map(({ text }) => squash(text.slice(0, beginning)));
    const alike = countOf(begins);
    const squashed = prose.map(({ text }, i) => {
      const begin = begins[i] as string;
      return alike.get(begin) === 1 ? begin : squash(text.slice(0, longest)); // what begins like no other is no other
    });
    const times = countOf(squashed);
    const seen = new Set<string>();
    const openings = begins.slice(0, 20).map((begin) => begin.slice(0, 50));
    return prose.filter((block, i) => {
      if (block.text.length >= 1000 && isCopy(squash(block.text.slice(0, longest)), openings)) return true;
      const text = squashed[i] as string;
      const again = seen.has(text) && times.get(text) === 2; // a question asked of everyone comes more often
      seen.add(text);
      return again;
    });
  },
  examples: [
    {
      text: "<p>The council voted on Monday evening to keep both of the branch libraries open for another year, its members said.</p><div><p>[The council voted on Monday evening to keep both of the branch libraries open for another year, its members said.]</p></div><p>The money will come from the sale of the old town hall, and from a lottery that is to be held in the spring.</p>",
    },
    { text: "<p>The council voted on Monday evening.</p><p>The council voted on Monday evening.</p>" },
  ],
});

/** Shorter blocks may well be said twice. */
const shortest = 80;
const longest = 20_000;
const beginning = 200;

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
