import type { Piece } from "../name.ts";
import { type CutRule, part } from "../rule.ts";
import { sees } from "../signs.ts";

const isSum = sees("#sum");

export const sum: CutRule = {
  id: "entities/cut/sum",
  summary: "Where a sum of money begins a name ends, and its letters name nothing: EUR50, US$5.",
  examples: [
    { text: "They sold [Robert Quarl] US$5 million of it." },
    { text: "They lent [Quarl Bank] RM100 and Rs 500 more." },
    { text: "They left the US again with EUR50 of it." },
    { text: "They built the FF7 and the R1 again." },
  ],
  when: ["#sum"],
  cut: (reading, piece) => {
    const parts: Piece[] = [];
    let first = piece.first;
    for (let at = piece.first; at < piece.last; at++) {
      if (!isSum(reading, at)) continue;
      if (at > first) parts.push(part(piece, first, at));
      first = at + 1;
    }
    if (first === piece.first) return null;
    if (piece.last > first) parts.push(part(piece, first, piece.last));
    return parts;
  },
};
