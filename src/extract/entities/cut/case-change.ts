import { knownEnd } from "../known.ts";
import { isUpper } from "../name.ts";
import { type CutRule, part } from "../rule.ts";
import { sees } from "../signs.ts";

/** The number of a ruler, or what else closes a name. */
const isSuffix = sees("@name-suffix");

export const caseChange: CutRule = {
  id: "entities/cut/case-change",
  summary: "A known name in small letters and what follows it in capitals are two: Chicago PMI.",
  examples: [
    { text: "They met in [Japan] [QHTR] again." },
    { text: "They met in Japan again." },
    { text: "They met Elizabeth II again." },
  ],
  when: null,
  cut: (reading, piece) => {
    const known = knownEnd(reading, piece.first);
    if (known === 0 || known >= piece.last || isUpper(reading, piece.first) || isSuffix(reading, known)) return null;
    for (let at = known; at < piece.last; at++) if (!isUpper(reading, at)) return null;
    return [part(piece, piece.first, known), part(piece, known, piece.last)];
  },
};
