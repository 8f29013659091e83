import { C } from "../../../lexicon/classes.ts";
import { isOneOf, knownEnd, knownEntry } from "../known.ts";
import { isGivenName, isHead, S, vote } from "../name.ts";
import type { EvidenceRule } from "../rule.ts";
import { sees } from "../signs.ts";

const places = [C.country, C.state, C.capital, C.city, C.nationality, C.territory, C.continent, C["team-city"]];

const isEvent = sees("@event-head");

export const placeAndMore: EvidenceRule = {
  id: "entities/inside/place-and-more",
  summary: "A place or nation with more words behind it, no person's: most often an organization.",
  examples: [
    { text: "They told [Japan Quarl] about it.", data: { sense: "ORG" } },
    { text: "They told Japan about it." },
    { text: "They told the Japan Games about it." },
  ],
  when: { whole: "several", entry: false },
  weigh: ({ first, last }, reading) => {
    if (isHead(reading, last - 1, isEvent)) return null;
    if (isGivenName(reading, first) || knownEnd(reading, first) >= last) return null;
    return isOneOf(reading, knownEntry(reading, first), places) ? vote(S.ORG, 1) : null;
  },
};
