import { knownEnd } from "../known.ts";
import { isCapital, isUpper, type Piece } from "../name.ts";
import { type CutRule, part } from "../rule.ts";
import { sees } from "../signs.ts";

const isParting = sees("by", "the", "with", "from", "after", "during", "when", "since");

export const innerWord: CutRule = {
  id: "entities/cut/inner-word",
  summary: "A function word with a capital inside a run parts two names: White House By Robert Quarl.",
  examples: [{ text: "They sold [Quarlbrotz] By [Robert Quarl] again." }, { text: "They sold Bank of Japan bonds." }],
  when: ["@function-word"],
  cut: (reading, piece) => {
    let parts: Piece[] | null = null;
    let first = piece.first;
    for (let at = piece.first; at < piece.last; at++) {
      const known = knownEnd(reading, at);
      if (known > at + 1) {
        at = Math.min(known, piece.last) - 1;
        continue;
      }
      if (at === first || !isParting(reading, at) || !isCapital(reading, at) || isUpper(reading, at)) continue;
      parts ??= [];
      parts.push(part(piece, first, at));
      first = at + 1;
    }
    if (parts !== null && first < piece.last) parts.push(part(piece, first, piece.last));
    return parts;
  },
};
