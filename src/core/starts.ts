import { type Document, kinds } from "./document.ts";
import type { Lexicon } from "./lexicon.ts";
import { lookOf, type Matcher, noRules, type Starting, shapeCount, startingAt } from "./match.ts";

/** The rule sets that have asked where they may begin; each has the bit of its place. */
const asking: Matcher<Starting>[] = [];

/** The last bit of a byte says of a word that it was met. */
const met = 0x80;
const mostSets = 7;

/** The bits of the sets that a token's kind and shape begin. */
const byLook = new Uint8Array(kinds.length * shapeCount);
/** The same of a word, by lexicon id; 0 for one not met since the last set came to ask. */
let byWord = new Uint8Array(0);

/**
 * Tells in `Tokens.begins` at which tokens the rules of a set may begin, and those of every set that asked before it: one pass over the
 * tokens serves all stages.
 */
export function tellStarts(doc: Document, matcher: Matcher<Starting>): void {
  if (matcher.bit === 0) enlist(matcher, doc.lexicon);
  const { tokens } = doc;
  if ((tokens.told & matcher.bit) !== 0) return;
  const { begins, count, form, kind, shape, word } = tokens;
  for (let token = 0; token < count; token++) {
    const lower = word[token] as number;
    let bits = byWord[lower] as number;
    if (bits === 0) bits = meet(lower, doc.lexicon);
    bits |= byLook[lookOf(kind[token] as number, shape[token] as number)] as number;
    const exact = form[token] as number;
    if (exact !== lower) bits |= (byWord[exact] as number) || meet(exact, doc.lexicon);
    begins[token] = bits;
  }
  tokens.told = (1 << asking.length) - 1;
}

/** Gives a set its bit. Throws where there is none left. */
function enlist(matcher: Matcher<Starting>, lexicon: Lexicon): void {
  if (asking.length === mostSets) throw new Error(`more than ${mostSets} rule sets ask where they may begin`);
  matcher.bit = 1 << asking.length;
  asking.push(matcher);
  byWord = new Uint8Array(lexicon.wordCount + 1);
  matcher.byLook.forEach((place, look) => {
    if (place !== noRules) byLook[look] = (byLook[look] as number) | matcher.bit;
  });
}

/** Finds the sets that a word begins. */
function meet(id: number, lexicon: Lexicon): number {
  let bits = met;
  for (const matcher of asking) if (startingAt(matcher, lexicon, id).length > 0) bits |= matcher.bit;
  byWord[id] = bits;
  return bits;
}
