import { C } from "../../../lexicon/classes.ts";
import { listed } from "../listed.ts";
import { S } from "../name.ts";
import type { EvidenceRule } from "../rule.ts";

export const knownPlace: EvidenceRule = {
  id: "entities/inside/known-place",
  summary: "The lists know it as a place or building.",
  examples: [
    { text: "They flew to [Japan] again.", data: { sense: "GPE" } },
    { text: "They crossed the [Sahara] and the [Danube] again.", data: { sense: "LOC" } },
    { text: "They flew to nowhere again." },
  ],
  ...listed([
    [C.country, S.GPE, 9],
    [C["former-state"], S.GPE, 9],
    [C.territory, S.GPE, 8],
    [C.capital, S.GPE, 8],
    [C.state, S.GPE, 7],
    [C["state-abbreviation"], S.GPE, 7],
    [C.city, S.GPE, 6],
    [C["city-small"], S.GPE, 1],
    [C["city-district"], S.GPE, 4],
    [C["place-ambiguous"], S.GPE, 2],
    [C["team-city"], S.GPE, 1],
    [C.continent, S.LOC, 9],
    [C.region, S.LOC, 7],
    [C.water, S.LOC, 7],
    [C.river, S.LOC, 4],
    [C.mountain, S.LOC, 5],
    [C.desert, S.LOC, 6],
    [C.island, S.LOC, 6],
    [C["heavenly-body"], S.LOC, 4],
    [C.facility, S.FAC, 7],
  ]),
};
