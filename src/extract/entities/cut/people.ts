import { type Document, has } from "../../../core/document.ts";
import { C } from "../../../lexicon/classes.ts";
import { hasAny, isCommon, knownName } from "../name.ts";
import { cutRule, part } from "../rule.ts";

const id = "entities/cut/people";
const adjectives = [C.nationality, C["ethnic-group"], C["religious-group"], C["political-group"], C.language];
const heads = [
  C["org-head"],
  C["company-head"],
  C["company-suffix"],
  C["event-head"],
  C["law-head"],
  C.league,
  C["facility-head"],
  C["place-head"],
];
const generic = ["Ministry", "Government", "Consulate", "Cabinet"];

export const people = cutRule({
  id: "entities/cut/people",
  summary:
    "The adjective of a nation, people, faith or party stands by itself unless what follows ends with a head word that takes it in.",
  examples: [
    { text: "They met the [Belgian] [Toon Verhoeven] there." },
    { text: "They met at the [Russian] [Interior Ministry] there." },
    { text: "They met the Chinese Badminton Association there." },
  ],
  cut: ({ doc }, piece) => {
    const { first, last } = piece;
    if (last - first < 2 || !hasAny(doc, first, adjectives)) return null;
    const known = knownName(doc, first);
    if (known !== null && known.last >= last) return null;
    if (isPerson(doc, first, last)) return null;
    let cut = known !== null && known.last > first + 1 ? known.last : first + 1;
    if (cut < last && hasAny(doc, cut, adjectives)) cut++; // "Iraqi Kurdish"
    if (cut >= last) return null;
    const word = doc.text.slice(doc.tokens.start[last - 1], doc.tokens.end[last - 1]);
    let joined = false;
    for (let at = cut; at < last; at++) joined ||= hasAny(doc, at, heads);
    if (joined && !generic.includes(word)) return null;
    return [part(piece, first, cut, id), part(piece, cut, last, id)];
  },
});

/** "Christian Blanc", "Roman Brandt": the adjective is a given name as well, and one word follows that is no common one. */
const isPerson = (doc: Document, first: number, last: number): boolean =>
  last - first === 2 &&
  (has(doc, first, C["given-name"]) || has(doc, first, C["given-name-ambiguous"])) &&
  !isCommon(doc, first + 1) &&
  !hasAny(doc, first + 1, adjectives);
