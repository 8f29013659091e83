import { type Document, has, is } from "../../../core/document.ts";
import { C } from "../../../lexicon/classes.ts";
import { hasAny, isCommon, knownName } from "../name.ts";
import { cutRule, part } from "../rule.ts";

const id = "entities/cut/place-and-person";
const given = [C["given-name"]];
const places = [C.country, C.capital, C.state, C.city, C.territory];
const heads = [
  C["org-head"],
  C["org-head-weak"],
  C["company-head"],
  C["company-suffix"],
  C["event-head"],
  C["law-head"],
  C["facility-head"],
  C["place-head"],
  C["state-head"],
  C.team,
];

export const placeAndPerson = cutRule({
  id: "entities/cut/place-and-person",
  summary: "A place or organization of the lists stands apart from the person, or the common words, right behind it.",
  examples: [{ text: "They saw [Microsoft] [Robert Carter] there." }, { text: "They saw Robert Carter there." }],
  cut: ({ doc }, piece) => {
    const { first, last } = piece;
    const known = knownName(doc, first);
    if (known === null || known.last >= last || hasAny(doc, first, given)) return null;
    for (let at = known.last; at < last; at++)
      if (hasAny(doc, at, heads) && (at === last - 1 || !isCommon(doc, last - 1) || is(doc, at + 1, "of"))) return null;
    const next = known.last;
    const person = last - next >= 2 && hasAny(doc, next, given);
    const place = doc.lexicon.senses(known.entry).some(({ cls }) => places.includes(cls));
    if (!person && !(place && isPlain(doc, next) && isPlain(doc, last - 1))) return null;
    return [part(piece, first, next, id), part(piece, next, last, id)];
  },
});

/** A common word, or capitals that stand for one. */
const isPlain = (doc: Document, at: number): boolean => isCommon(doc, at) || has(doc, at, C["plain-acronym"]);
