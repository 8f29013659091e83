import { has } from "../../../core/document.ts";
import { C } from "../../../lexicon/classes.ts";
import { knownName } from "../name.ts";
import { evidenceRule } from "../rule.ts";

const places = [C.country, C.state, C.capital, C.city, C.nationality, C.territory, C.continent, C["team-city"]];

export const placeAndMore = evidenceRule({
  id: "entities/inside/place-and-more",
  summary: "A place or nation with more words behind it, no person's: most often an organization.",
  examples: [{ text: "They told [Japan Quarl] about it." }, { text: "They told Japan about it." }],
  weigh: ({ first, last, entry }, { doc }) => {
    if (entry >= 0 || last - first < 2 || has(doc, first, C["given-name"])) return null;
    const known = knownName(doc, first);
    if (known === null || known.last >= last) return null;
    return doc.lexicon.senses(known.entry).some(({ cls }) => places.includes(cls)) ? { sense: "ORG", weight: 1 } : null;
  },
});
