import { type Document, kinds, SPACE_BEFORE } from "../core/document.ts";
import { isBody } from "../core/page.ts";

const ALPHANUMERIC = kinds.indexOf("alphanumeric"); // kinds up to it have a letter or a digit in them

/** How many words the body has: runs of what is not blank, with a letter or a digit in them. */
export function countWords({ blocks, tokens, sentences }: Document): number {
  const { kind, shape } = tokens;
  let words = 0;
  let counted = false; // true within a run that is counted; sentences may part one
  for (let sentence = 0; sentence < sentences.count; sentence++) {
    const block = blocks[sentences.block[sentence] as number];
    if (block === undefined || !isBody(block.kind)) continue;
    const last = sentences.last[sentence] as number;
    for (let token = sentences.first[sentence] as number; token < last; token++) {
      if (((shape[token] as number) & SPACE_BEFORE) !== 0) counted = false;
      if (counted || (kind[token] as number) > ALPHANUMERIC) continue;
      counted = true;
      words++;
    }
  }
  return words;
}
