import { isCued, readByline } from "../byline.ts";
import { lineRule } from "./line.ts";

/** A line with the names of the authors. */
export const bylineLine = lineRule({
  id: "html/byline-line",
  summary: "A line with the names of the authors.",
  judges: ({ block, at, authors, firstProse, lastProse }) => {
    if (block.text.length > 120 || block.kind !== "paragraph") return false;
    if ((at <= firstProse + 1 || at >= lastProse - 1) && namesAuthors(block.text, authors)) return true;
    if (at > firstProse && at < lastProse) return false;
    if (at !== firstProse && (isSignature(block.text) || (at > lastProse && desk.test(block.text)))) return true;
    if (/[。！？!?][”」』"]?$/.test(block.text)) return false;
    if (!isCued(block.text)) return false;
    const byline = readByline(block.text);
    return byline.authors.length > 0 && byline.end >= 0.6 * block.text.length;
  },
  examples: [
    {
      text: "<p>[By Ann Bell and Tom Hale]</p><p>The council voted on Monday evening to keep both of the branch libraries open for another year, its members said.</p>",
    },
    {
      text: "<p>The council voted on Monday evening to keep both of the branch libraries open for another year, its members said.</p><p>[Ann Bell, ann.bell@packet.example]</p><p>[Packet-Redaktion]</p>",
    },
    {
      text: '<meta name="author" content="Ann Bell"><p>[Packet (Ann Bell)]</p><p>The council voted on Monday evening to keep both of the branch libraries open for another year, its members said.</p>',
    },
    { text: "<p>文化庁は１日、港の新しい図書館を開いた。</p>" },
    {
      text: "<p>By Monday the water was gone.</p><p>The council voted on Monday evening to keep both of the branch libraries open for another year, its members said.</p>",
    },
  ],
});

/** True for a line that is mostly the names of the page's authors. */
function namesAuthors(text: string, authors: readonly string[]): boolean {
  const small = text.toLowerCase();
  const named = authors.reduce((sum, name) => (small.includes(name) ? sum + name.length : sum), 0);
  return named > 0 && named >= 0.3 * text.length && !/[!?…]|[.]$/u.test(text);
}

/** "Packet-Redaktion", "(Web desk)". */
const desk =
  /^[\W_]{0,3}(?:[\p{Alphabetic}.&]{2,20}[ -]){0,2}(?:redaktion|redacción|redação|rédaction|redazione|redactie|redakcja|redakce|toimitus|editorial (?:team|desk|board)|(?:news|web) ?desk)[\W_]{0,3}$/iu;

/** A name, perhaps with its bearer's role, and an address to write to. */
const isSignature = (text: string): boolean =>
  text.length <= 80 && /^[^@.!?。]{2,30}[\s(,|:/]\s?[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{2,20}){1,3}\)?$/u.test(text);
