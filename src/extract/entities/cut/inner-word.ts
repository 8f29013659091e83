import { is } from "../../../core/document.ts";
import { isCapital, isUpper, knownName, type Piece } from "../name.ts";
import { cutRule, part } from "../rule.ts";

const parting = ["by", "the", "with", "from", "after", "during", "when", "since"];
const id = "entities/cut/inner-word";

export const innerWord = cutRule({
  id: "entities/cut/inner-word",
  summary: "A function word with a capital inside a run parts two names: White House By Robert Quarl.",
  examples: [{ text: "They sold [Quarlbrotz] By [Robert Quarl] again." }, { text: "They sold Bank of Japan bonds." }],
  cut: ({ doc }, piece) => {
    const parts: Piece[] = [];
    let first = piece.first;
    for (let at = piece.first; at < piece.last; at++) {
      const known = knownName(doc, at);
      if (known !== null && known.last > at + 1) {
        at = Math.min(known.last, piece.last) - 1;
        continue;
      }
      if (at === first || !isCapital(doc, at) || isUpper(doc, at) || !parting.some((word) => is(doc, at, word)))
        continue;
      parts.push(part(piece, first, at, id));
      first = at + 1;
    }
    if (parts.length === 0) return null;
    if (first < piece.last) parts.push(part(piece, first, piece.last, id));
    return parts;
  },
});
