import { C } from "../../../lexicon/classes.ts";
import { isOneOf, knownEnd, knownEntry } from "../known.ts";
import { isGivenName, S } from "../name.ts";
import { evidenceRule } from "../rule.ts";

const places = [C.country, C.state, C.capital, C.city, C.nationality, C.territory, C.continent, C["team-city"]];

export const placeAndMore = evidenceRule({
  id: "entities/inside/place-and-more",
  summary: "A place or nation with more words behind it, no person's: most often an organization.",
  examples: [{ text: "They told [Japan Quarl] about it." }, { text: "They told Japan about it." }],
  when: { whole: "several" },
  weigh: ({ first, last, entry }, reading) => {
    if (entry >= 0 || isGivenName(reading, first) || knownEnd(reading, first) >= last) return null;
    return isOneOf(reading, knownEntry(reading, first), places) ? { sense: S.ORG, weight: 1 } : null;
  },
});
