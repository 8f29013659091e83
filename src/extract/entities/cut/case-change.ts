import { isUpper, knownName } from "../name.ts";
import { cutRule, part } from "../rule.ts";

const id = "entities/cut/case-change";

export const caseChange = cutRule({
  id: "entities/cut/case-change",
  summary: "A known name in small letters and what follows it in capitals are two: Chicago PMI.",
  examples: [{ text: "They met in [Japan] [QHTR] again." }, { text: "They met in Japan again." }],
  cut: ({ doc }, piece) => {
    const known = knownName(doc, piece.first);
    if (known === null || known.last >= piece.last || isUpper(doc, piece.first)) return null;
    for (let at = known.last; at < piece.last; at++) if (!isUpper(doc, at)) return null;
    return [part(piece, piece.first, known.last, id), part(piece, known.last, piece.last, id)];
  },
});
