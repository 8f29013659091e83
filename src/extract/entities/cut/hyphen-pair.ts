import { isKind } from "../../../core/document.ts";
import { knownName } from "../name.ts";
import { cutRule, part } from "../rule.ts";

const id = "entities/cut/hyphen-pair";

export const hyphenPair = cutRule({
  id: "entities/cut/hyphen-pair",
  summary: "Two names of the lists with a hyphen between them are two: US-China talks.",
  examples: [{ text: "The [Iran]-[Iraq] border was shut." }, { text: "They met Jean-Claude Trichet there." }],
  cut: ({ doc }, piece) => {
    const { first, last } = piece;
    for (let at = first + 1; at < last - 1; at++) {
      if (!isKind(doc, at, "dash")) continue;
      if (knownName(doc, first)?.last !== at || knownName(doc, at + 1) === null) return null;
      return [part(piece, first, at, id), part(piece, at + 1, last, id)];
    }
    return null;
  },
});
