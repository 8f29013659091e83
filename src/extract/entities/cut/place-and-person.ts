import { C } from "../../../lexicon/classes.ts";
import { isOneOf, knownEnd, knownEntry } from "../known.ts";
import { isCommon, isGivenName, isOf, type Reading } from "../name.ts";
import { type CutRule, part } from "../rule.ts";
import { orgHeads, sees } from "../signs.ts";

const places = [C.country, C.capital, C.state, C.city, C.territory];
const isHeadWord = sees(
  ...orgHeads,
  "@event-head",
  "@law-head",
  "@facility-head",
  "@place-head",
  "@state-head",
  "@team",
);
const isShort = sees("@plain-acronym");

export const placeAndPerson: CutRule = {
  id: "entities/cut/place-and-person",
  summary: "A place or organization of the lists stands apart from the person, or the common words, right behind it.",
  examples: [{ text: "They saw [Microsoft] [Robert Carter] there." }, { text: "They saw Robert Carter there." }],
  when: null,
  cut: (reading, piece) => {
    const { first, last } = piece;
    const next = knownEnd(reading, first);
    if (next === 0 || next >= last || isGivenName(reading, first)) return null;
    for (let at = next; at < last; at++)
      if (isHeadWord(reading, at) && (at === last - 1 || !isCommon(reading, last - 1) || isOf(reading, at + 1)))
        return null;
    const person = last - next >= 2 && isGivenName(reading, next);
    const plain = isPlain(reading, next) && isPlain(reading, last - 1);
    if (!person && !(plain && isOneOf(reading, knownEntry(reading, first), places))) return null;
    return [part(piece, first, next), part(piece, next, last)];
  },
};

/** A common word, or capitals that stand for one. */
const isPlain = (reading: Reading, at: number): boolean => isCommon(reading, at) || isShort(reading, at);
