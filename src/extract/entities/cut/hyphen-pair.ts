import { knownEnd } from "../known.ts";
import { isDash } from "../name.ts";
import { type CutRule, part } from "../rule.ts";

export const hyphenPair: CutRule = {
  id: "entities/cut/hyphen-pair",
  summary: "Two names of the lists with a hyphen between them are two: US-China talks.",
  examples: [{ text: "The [Iran]-[Iraq] border was shut." }, { text: "They met Jean-Claude Trichet there." }],
  when: ["#dash"],
  cut: (reading, piece) => {
    const { first, last } = piece;
    for (let at = first + 1; at < last - 1; at++) {
      if (!isDash(reading, at)) continue;
      if (knownEnd(reading, first) !== at || knownEnd(reading, at + 1) === 0) return null;
      return [part(piece, first, at), part(piece, at + 1, last)];
    }
    return null;
  },
};
