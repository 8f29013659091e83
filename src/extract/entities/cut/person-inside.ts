import { knownEnd } from "../known.ts";
import { isCapital, isCommon, isGivenName, isGivenNameOrWord, isGlued, isHead } from "../name.ts";
import { type CutRule, part } from "../rule.ts";
import { orgHeads, sees } from "../signs.ts";

const isClosing = sees(...orgHeads, "@event-head", "@facility-head");

export const personInside: CutRule = {
  id: "entities/cut/person-inside",
  summary: "A given name and a surname behind words that are no person's begin a name of their own.",
  examples: [
    { text: "He heads the [Quarl Service Forum] [Robert Quarl] told them." },
    { text: "They met Robert Quarl there." },
  ],
  when: ["@given-name"],
  cut: (reading, piece) => {
    for (let at = piece.first + 1; at < piece.last - 1; at++) {
      if (!isGivenName(reading, at) || isGlued(reading, at)) continue;
      if (!isCapital(reading, at + 1) || isCommon(reading, at + 1)) continue;
      const before = at - 1;
      if (!isCommon(reading, before) && !isHead(reading, before, isClosing)) return null;
      if (isGivenNameOrWord(reading, before) || !isCapital(reading, before)) return null;
      if (isHead(reading, piece.last - 1, isClosing) || knownEnd(reading, piece.first) > at) return null;
      return [part(piece, piece.first, at), part(piece, at, piece.last, -1, -1)];
    }
    return null;
  },
};
